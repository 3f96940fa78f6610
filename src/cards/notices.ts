// What a reader is told beside the figures: who alone prints them, what cannot be right, what is not final.
import type { ElectionFact, Notice, Saying } from '../command.ts'
import { never } from '../model/never.ts'
import { info, warning } from '../reply/build.ts'
import type { Block, Text } from '../reply/document.ts'
import { cites } from './citing.ts'
import { rowName } from './results.ts'

export function noticesOf(
  fact: ElectionFact,
  which: (notice: Notice) => boolean,
  say: Saying,
): readonly Block[] {
  const rows = fact.rounds.flatMap(({ results }) => results)
  /** A name as the table shows it. */
  const shown = (name: string) => {
    const row = rows.find(other => other.name === name)
    return row ? rowName(row, say) : name
  }
  return fact.notices.filter(which).map(notice => {
    const text: Text = [wording(notice, shown, say), ...('sources' in notice ? cites(notice.sources) : [])]
    const serious =
      notice.kind === 'sources-differ' ||
      notice.kind === 'winners-differ' ||
      notice.kind === 'rival-votes' ||
      notice.kind === 'sum-over-100' ||
      notice.kind === 'more-votes-than-voters' ||
      notice.kind === 'votes-and-percent'
    return serious ? warning(...text) : info(...text)
  })
}

function wording(notice: Notice, shown: (name: string) => string, { messages, chat }: Saying): string {
  const { notices } = messages.election
  switch (notice.kind) {
    case 'single-source':
      return notices.singleSource(notice.publisher)
    case 'sources-differ':
      return notices.sourcesDiffer(notice.about.map(shown))
    case 'winners-differ':
      return notices.winnersDiffer(notice.names.map(shown))
    case 'rival-votes':
      return notices.rivalVotes(notice.names.map(shown))
    case 'from-context':
      return notices.fromContext(notice.names.map(shown))
    case 'sum-over-100':
      return notices.sumOver100
    case 'more-votes-than-voters':
      return notices.moreVotesThanVoters
    case 'votes-and-percent':
      return notices.votesAndPercent(notice.names.map(shown))
    case 'not-final':
      return notices.notFinal(notice.standing)
    case 'stale':
      return notices.stale(notice.latest, chat.settings.zone)
    case 'upcoming':
      return notices.upcoming({ office: notice.office, date: notice.date })
    case 'no-outcome':
      return notices.noOutcome({ office: notice.office, date: notice.date })
    default:
      return never(notice)
  }
}
