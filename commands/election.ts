// `election abkhazia 2019`: who won, by how much, says who, and who rejects it.

import { chartOf } from '../src/cards/chart.ts'
import { cites, figuresOf } from '../src/cards/citing.ts'
import { noticesOf } from '../src/cards/notices.ts'
import { placeOf, type Status, statusOf } from '../src/cards/place.ts'
import { resultsOf } from '../src/cards/results.ts'
import { aftermathOf, saidOf, standsOf } from '../src/cards/stands.ts'
import {
  choiceActions,
  command,
  type ElectionFact,
  type Notice,
  nameIn,
  type RoundFact,
  readableFirst,
  type Saying,
  type Several,
  type Unknown,
} from '../src/command.ts'
import { type Office, offices } from '../src/model/election.ts'
import { never } from '../src/model/never.ts'
import {
  ask,
  cite,
  fields,
  heading,
  info,
  list,
  paragraph,
  reply,
  strong,
  type Words,
} from '../src/reply/build.ts'
import type { Action, Block, Reply } from '../src/reply/document.ts'

/** What was asked, so that the reply can say what is not known. */
type Asked = { readonly region: string; readonly year?: number; readonly office?: Office }
type Told = ElectionFact & { readonly status: Status | null }
type Answer = Told | (Several & Asked) | (Unknown & Asked)

/** Buttons for further votes; the rest of eight leads on from the card. */
const OTHERS = 3

export default command<Answer>({
  name: 'election',
  options: [
    { name: 'region', kind: 'region', required: true },
    { name: 'year', kind: 'year', required: false },
    { name: 'office', kind: 'office', required: false, choices: offices },
    { name: 'month', kind: 'number', required: false },
  ],
  administers: false,

  async answer({ facts, now }, { region, year, office, words }) {
    if (!region) throw new Error('election needs a region')
    const month = Number(words.month)
    const asked = {
      region: region.id,
      ...(year !== undefined && { year }),
      ...(office !== undefined && { office }),
    }
    const fact = await facts.election({ ...asked, now, ...(Number.isInteger(month) && { month }) })
    return fact.kind === 'election' ? { ...fact, status: statusOf(region, now) } : { ...fact, ...asked }
  },

  reply(answer, say) {
    switch (answer.kind) {
      case 'election':
        return card(answer, say)
      case 'several':
        return choose(answer, say)
      case 'unknown':
        return nothing(answer, say)
      default:
        return never(answer)
    }
  },
})

function card(fact: Told, say: Saying): Reply {
  const { messages } = say
  const title = messages.vote({
    ...fact,
    place: say.place(fact.region),
    round: fact.rounds[0]?.round ?? null,
  })
  const late = ({ kind }: Notice) => kind === 'stale' || kind === 'no-outcome'
  const isComing = ({ kind }: Notice) => kind === 'upcoming'
  const blocks: Block[] = [
    ...noticesOf(fact, isComing, say),
    ...noticesOf(fact, notice => !late(notice) && !isComing(notice), say),
    ...told(fact, say),
    ...noticesOf(fact, late, say),
    ...placeOf(fact.status, say),
    ...fact.beside.flatMap(other => [
      heading(`${besideOf(fact, other, say)}: ${messages.vote({ ...other, round: null })}`),
      // Who alone reports that day was said above.
      ...noticesOf(
        other,
        notice => !late(notice) && !isComing(notice) && notice.kind !== 'single-source',
        say,
      ),
      ...told(other, say, 'beside'),
    ]),
  ]
  return reply(say.language, title, blocks, actionsOf(fact, say))
}

/** A vote that was held with the first of two rounds is not told as one of the runoff's day. */
function besideOf(fact: ElectionFact, other: ElectionFact, say: Saying): string {
  const { sameDay, firstRoundDay } = say.messages.election
  const withRunoff = fact.rounds.length < 2 || other.date === fact.rounds[0]?.date
  return withRunoff ? sameDay : firstRoundDay
}

/** Fields, results and stands of one vote, without its title. */
function told(fact: ElectionFact, say: Saying, place: 'main' | 'beside' = 'main'): readonly Block[] {
  const { election } = say.messages
  const [main, ...earlier] = fact.rounds
  if (!main) return []
  return [
    fields(fieldsOf(fact, main, say)),
    ...resultsOf(main, fact.office, fact.rounds.length > 1, say),
    ...(place === 'main' ? chartOf(main, say) : []),
    ...(main.results.length === 0 && fact.standing !== 'upcoming' ? [paragraph(election.noResults)] : []),
    ...earlier.flatMap(round => resultsOf(round, fact.office, true, say)),
    // Stands on a day with two votes are told with the first.
    ...(place === 'main' || fact.positions.length > 0 ? standsOf(fact, say) : []),
    ...saidOf(fact, say),
    ...aftermathOf(fact, say),
  ]
}

function fieldsOf(fact: ElectionFact, main: RoundFact, say: Saying): readonly (readonly [string, Words])[] {
  const { messages } = say
  const { election } = messages
  const held = fact.standing !== 'upcoming'
  const pairs: (readonly [string, Words])[] = []
  if (fact.winner !== null)
    pairs.push([
      election.winner,
      [strong(nameIn(fact.winnerNames, say)), ...cites(readableFirst(fact.winnerSources, say))],
    ])
  else if (
    held &&
    fact.office !== 'referendum' &&
    main.results.length > 0 &&
    // Where papers name different ones, the notice above has said so.
    fact.notices.every(({ kind }) => kind !== 'winners-differ' && kind !== 'rival-votes')
  )
    pairs.push([election.winner, election.nobodyNamed])
  if (main.date !== null)
    pairs.push([election.pollingDay, [messages.date(main.date), ...cites(readableFirst(main.day, say))]])
  if (fact.standing !== null) pairs.push([election.figures, messages.standings[fact.standing]])
  pairs.push([election.sourcing, sourcing(fact, say)])
  if (main.turnout.length > 0) pairs.push([election.turnout, figuresOf(main.turnout, 'percent', say)])
  if (main.registered.length > 0) pairs.push([election.registered, figuresOf(main.registered, 'votes', say)])
  const [threshold] = readableFirst(
    fact.threshold.map(({ what, source }) => ({ ...source, quote: what })),
    say,
  )
  if (threshold) pairs.push([election.threshold, [messages.quoted(threshold.quote), cite(threshold)]])
  return pairs
}

function sourcing({ agreement, rounds }: ElectionFact, { messages }: Saying): string {
  if (agreement !== 'agreed') return messages.agreements[agreement]
  const [main] = rounds
  const counts = [
    ...(main?.results.map(row => row.readings[0]?.independent ?? 0) ?? []),
    ...(main?.turnout.map(reading => reading.independent) ?? []),
    ...(main?.registered.map(reading => reading.independent) ?? []),
  ]
  return messages.agreements.agreed(Math.max(2, ...counts))
}

function actionsOf(fact: ElectionFact, { messages, place }: Saying): readonly Action[] {
  const first = fact.rounds[0]?.results[0]?.readings[0]?.sources[0] ?? fact.winnerSources[0]
  return [
    ...fact.others
      .slice(0, OTHERS)
      .map(({ office, date, line }) => ask(messages.vote({ office, date }), line)),
    ...(first ? [ask(messages.election.why, `why ${first.claim}`)] : []),
    ask(messages.timeline.title(place(fact.region)), `timeline ${fact.region}`),
    ...comparison(fact, messages),
    ask(messages.news.title(place(fact.region)), `news ${fact.region}`),
    ask(messages.sources.title(place(fact.region)), `sources ${fact.region}`),
  ]
}

/** With the vote before it for the same office. */
function comparison(
  { region, office, date, others }: ElectionFact,
  messages: Saying['messages'],
): readonly Action[] {
  const year = date?.slice(0, 4)
  const earlier = others
    .filter(other => other.office === office && other.date !== null && date !== null && other.date < date)
    .map(other => other.date?.slice(0, 4))
    .find(other => other !== year)
  return year === undefined || earlier === undefined
    ? []
    : [ask(messages.compare.with(earlier), `compare ${region} ${earlier} ${year} ${office}`)]
}

function choose(answer: Several & Asked, say: Saying): Reply {
  const { election } = say.messages
  const place = say.place(answer.region)
  const actions = choiceActions(answer.choices, say)
  return reply(
    say.language,
    place,
    [paragraph(election.several(place, answer.year ?? 0)), list(actions.map(({ label }) => label))],
    actions,
  )
}

function nothing(answer: Unknown & Asked, say: Saying): Reply {
  const { election, news } = say.messages
  const place = say.place(answer.region)
  const known = choiceActions(answer.nearest.slice(0, 7), say)
  return reply(
    say.language,
    place,
    [
      info(
        election.unknown({
          place,
          ...(answer.year !== undefined && { year: answer.year }),
          ...(answer.office !== undefined && { office: answer.office }),
        }),
      ),
      ...(known.length > 0 ? [heading(election.pick), list(known.map(({ label }) => label))] : []),
    ],
    [...known, ask(news.title(place), `news ${answer.region}`)],
  )
}
