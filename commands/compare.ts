// `compare abkhazia 2014 2019`: two votes of one place side by side, and what each camp said of each.
import { cites, figureOf, figuresOf } from '../src/cards/citing.ts'
import { noticesOf } from '../src/cards/notices.ts'
import { rowName } from '../src/cards/results.ts'
import { aftermathOf, standsOf } from '../src/cards/stands.ts'
import {
  type CompareFact,
  choiceActions,
  command,
  type ElectionFact,
  nameIn,
  type ResultRow,
  readableFirst,
  type Saying,
  type Unknown,
} from '../src/command.ts'
import { type Office, offices } from '../src/model/election.ts'
import { ask, cite, heading, info, list, paragraph, reply, table, type Words } from '../src/reply/build.ts'
import type { Block, Reply, Text } from '../src/reply/document.ts'

type Asked = { readonly region: string; readonly years: readonly number[] }
type Answer = CompareFact | (Unknown & Asked)

export default command<Answer>({
  name: 'compare',
  options: [
    { name: 'region', kind: 'region', required: true },
    { name: 'year', kind: 'year', required: false },
    { name: 'with', kind: 'year', required: false },
    { name: 'office', kind: 'office', required: false, choices: offices },
  ],
  administers: false,

  async answer({ facts, now }, { region, year, office, words }) {
    if (!region) throw new Error('compare needs a region')
    const other = words.with === undefined ? undefined : Number(words.with)
    const years = [...new Set([year, other].filter(one => one !== undefined))]
    const fact = await facts.compare({ region: region.id, years, now, ...(office && { office }) })
    return fact.kind === 'compare' ? fact : { ...fact, region: region.id, years }
  },

  reply: (answer, say) => (answer.kind === 'compare' ? sideBySide(answer, say) : nothing(answer, say)),
})

function sideBySide({ region, office, votes }: CompareFact, say: Saying): Reply {
  const { messages } = say
  const facts = votes.map(({ fact }) => fact)
  const titles = facts.map(({ date, rounds }) =>
    messages.vote({ office, date, round: rounds[0]?.round ?? null }),
  )
  const years = facts.map(({ date }) => date?.slice(0, 4) ?? '')
  return reply(
    say.language,
    messages.compare.title({ place: say.place(region), office }),
    [
      table(['', ...years], rowsOf(facts, office, say)),
      ...facts.flatMap((fact, place): readonly Block[] => [
        heading(titles[place] ?? ''),
        ...noticesOf(
          fact,
          ({ kind }) => kind !== 'stale' && kind !== 'upcoming' && kind !== 'no-outcome',
          say,
        ),
        ...standsOf(fact, say).filter(({ type }) => type !== 'heading'),
        ...aftermathOf(fact, say),
      ]),
    ],
    [
      ...votes.map(({ fact: { date }, line }) => ask(messages.vote({ office, date }), line)),
      ask(messages.timeline.title(say.place(region)), `timeline ${region}`),
    ],
  )
}

/** A row of the table for everything that at least one of the votes tells. */
function rowsOf(facts: readonly ElectionFact[], office: Office, say: Saying): readonly (readonly Words[])[] {
  const { election, compare } = say.messages
  const row = (name: string, cell: (fact: ElectionFact) => Text): readonly (readonly Words[])[] => {
    const cells = facts.map(cell)
    return cells.some(text => text.length > 0)
      ? [[name, ...cells.map(text => (text.length > 0 ? text : compare.notTold))]]
      : []
  }
  const winner: readonly (readonly Words[])[] =
    office === 'referendum'
      ? []
      : row(election.winner, ({ winner, winnerNames, winnerSources }) =>
          winner === null ? [] : [nameIn(winnerNames, say), ...cites(readableFirst(winnerSources, say))],
        )
  return [
    ...row(election.pollingDay, ({ date, rounds }) =>
      date === null ? [] : [say.messages.date(date), ...cites(readableFirst(rounds[0]?.day ?? [], say))],
    ),
    ...winner,
    ...compare.places.flatMap((name, place) =>
      row(name, ({ rounds }) => resultOf(rounds[0]?.results[place], say)),
    ),
    ...row(election.turnout, ({ rounds }) => figuresOf(rounds[0]?.turnout ?? [], 'percent', say)),
    ...row(election.registered, ({ rounds }) => figuresOf(rounds[0]?.registered ?? [], 'votes', say)),
    ...row(election.threshold, ({ threshold }) => {
      const [told] = readableFirst(
        threshold.map(({ what, source }) => ({ ...source, quote: what })),
        say,
      )
      return told ? [say.messages.quoted(told.quote), cite(told)] : []
    }),
    ...row(election.figures, ({ standing }) => (standing === null ? [] : [say.messages.standings[standing]])),
  ]
}

/** "Raul Khajimba 47.38 % [1]", by seats or votes where no share is told. */
function resultOf(result: ResultRow | undefined, say: Saying): Text {
  if (!result) return []
  const figure = (['percent', 'seats', 'votes'] as const)
    .map(key => figureOf(result.readings[0], key, say))
    .find(text => text.length > 0)
  return [`${rowName(result, say)} `, ...(figure ?? cites(result.mentions))]
}

function nothing({ region, years, nearest }: Unknown & Asked, say: Saying): Reply {
  const { compare, election } = say.messages
  const place = say.place(region)
  const known = choiceActions(nearest, say)
  return reply(
    say.language,
    place,
    [
      info(compare.unknown(place, years)),
      ...(known.length > 0 ? [paragraph(election.pick), list(known.map(({ label }) => label))] : []),
    ],
    known,
  )
}
