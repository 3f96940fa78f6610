// `election abkhazia 2019`: who won, by how much, says who, and who rejects it.
import {
  type Cited,
  choiceActions,
  command,
  type ElectionFact,
  type Notice,
  nameIn,
  type Reading,
  type ResultRow,
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
  table,
  type Words,
  warning,
} from '../src/reply/build.ts'
import type { Action, Block, Reply, Text } from '../src/reply/document.ts'

/** What was asked, so that the reply can say what is not known. */
type Asked = { readonly region: string; readonly year?: number; readonly office?: Office }
type Answer = ElectionFact | (Several & Asked) | (Unknown & Asked)

/** Buttons for further votes; the rest of eight leads on from the card. */
const OTHERS = 5
/** Sources shown for one figure: three independent ones convince, thirty reprints do not. */
const CITED = 3

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
    return fact.kind === 'election' ? fact : { ...fact, ...asked }
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

function card(fact: ElectionFact, say: Saying): Reply {
  const { messages } = say
  const title = messages.vote({
    ...fact,
    place: say.place(fact.region),
    round: fact.rounds[0]?.round ?? null,
  })
  const late = ({ kind }: Notice) => kind === 'stale' || kind === 'upcoming' || kind === 'no-outcome'
  const blocks: Block[] = [
    ...noticesOf(fact, notice => !late(notice), say),
    ...told(fact, say),
    ...noticesOf(fact, late, say),
    ...fact.beside.flatMap(other => [
      heading(`${messages.election.sameDay}: ${messages.vote({ ...other, round: null })}`),
      // Who alone reports that day was said above.
      ...noticesOf(other, notice => !late(notice) && notice.kind !== 'single-source', say),
      ...told(other, say, 'beside'),
    ]),
  ]
  return reply(say.language, title, blocks, actionsOf(fact, say))
}

/** Fields, results and stands of one vote, without its title. */
function told(fact: ElectionFact, say: Saying, place: 'main' | 'beside' = 'main'): readonly Block[] {
  const { election } = say.messages
  const [main, ...earlier] = fact.rounds
  if (!main) return []
  return [
    fields(fieldsOf(fact, main, say)),
    ...resultsOf(main, fact.office, fact.rounds.length > 1, say),
    ...(main.results.length === 0 && fact.standing !== 'upcoming' ? [paragraph(election.noResults)] : []),
    ...earlier.flatMap(round => resultsOf(round, fact.office, true, say)),
    // Stands on a day with two votes are told with the first.
    ...(place === 'main' || fact.positions.length > 0 ? standsOf(fact, say) : []),
    ...(fact.after.length > 0
      ? [
          heading(election.after),
          list(fact.after.map(({ what, source }) => [say.messages.quoted(what), cite(source)])),
        ]
      : []),
  ]
}

function fieldsOf(fact: ElectionFact, main: RoundFact, say: Saying): readonly (readonly [string, Words])[] {
  const { messages } = say
  const { election } = messages
  const held = fact.standing !== 'upcoming'
  const pairs: (readonly [string, Words])[] = []
  if (main.date !== null)
    pairs.push([election.pollingDay, [messages.date(main.date), ...cites(readableFirst(main.day, say))]])
  if (fact.winner !== null)
    pairs.push([
      election.winner,
      [strong(nameIn(fact.winnerNames, say)), ...cites(readableFirst(fact.winnerSources, say))],
    ])
  else if (held && fact.office !== 'referendum' && main.results.length > 0)
    pairs.push([election.winner, election.nobodyNamed])
  if (fact.standing !== null) pairs.push([election.figures, messages.standings[fact.standing]])
  pairs.push([election.sourcing, sourcing(fact, say)])
  if (main.turnout.length > 0)
    pairs.push([
      election.turnout,
      main.turnout.flatMap((reading, place) => figure(reading, place, messages.percent, 'percent', say)),
    ])
  if (main.registered.length > 0)
    pairs.push([
      election.registered,
      main.registered.flatMap((reading, place) => figure(reading, place, messages.number, 'votes', say)),
    ])
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

/** A figure beside the one before it: `53 %, preliminary count 40 %`. */
function figure(
  reading: Reading,
  place: number,
  worded: (value: number) => string,
  key: 'percent' | 'votes',
  say: Saying,
): Text {
  const value = reading[key]
  if (value === null) return []
  const before = place === 0 ? '' : `; ${say.messages.standings[reading.standing]}: `
  return [`${before}${worded(value)}`, ...cites(printing(reading, key, say))]
}

/** The sources that print this very figure, before those that round it. */
function printing(reading: Reading, key: 'percent' | 'votes' | 'seats', say: Saying): readonly Cited[] {
  const exact = reading.sources.filter(source => source[key] !== null && source[key] === reading[key])
  const round = reading.sources.filter(source => source[key] !== null && source[key] !== reading[key])
  return [...readableFirst(exact, say), ...readableFirst(round, say)].slice(0, CITED)
}

/** One cite for all of them; two sentences of one article that say the same are one proof. */
function cites(sources: readonly Cited[]): Text {
  const distinct = sources.filter(
    (one, place) =>
      sources.findIndex(({ article, quote }) => article === one.article && quote === one.quote) === place,
  )
  return distinct.length > 0 ? [cite(...distinct.slice(0, CITED))] : []
}

function resultsOf(round: RoundFact, office: Office, named: boolean, say: Saying): readonly Block[] {
  const { election } = say.messages
  if (round.results.length === 0) return []
  const shown = round.results.flatMap(row => rowsOf(row, say))
  const has = (key: 'percent' | 'votes' | 'seats') => shown.some(({ reading }) => reading?.[key] != null)
  const parties = round.results.some(row => row.party !== null)
  const columns = [
    election.columns.choice[office],
    ...(parties ? [election.columns.party] : []),
    ...(has('percent') ? [`>${election.columns.percent}`] : []),
    ...(has('votes') ? [`>${election.columns.votes}`] : []),
    ...(has('seats') ? [`>${election.columns.seats}`] : []),
  ]
  const rows = shown.map(({ name, party, reading, row }): readonly Words[] => [
    // A name without a figure is a statement too, and leads to where it stands.
    reading ? name : [name, ...cites(row.mentions)],
    ...(parties ? [party ?? ''] : []),
    ...(has('percent') ? [cell(reading, 'percent', say)] : []),
    ...(has('votes') ? [cell(reading, 'votes', say)] : []),
    ...(has('seats') ? [cell(reading, 'seats', say)] : []),
  ])
  const which = round.round !== null ? `: ${lower(say.messages.round(round.round))}` : ''
  const when = named && round.date !== null ? `, ${say.messages.date(round.date)}` : ''
  return [heading(`${election.results}${which}${when}`), table(columns, rows)]
}

const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1)

/** Answers of a referendum in the reader's language, persons and parties in the reader's letters. */
function nameOf({ name, names }: ResultRow, say: Saying): string {
  const isAnswer = name === 'Yes' || name === 'No' || name === 'Against all'
  return isAnswer ? say.messages.choices[name] : nameIn(names, say)
}

type Shown = { name: string; party: string | null; reading: Reading | undefined; row: ResultRow }

/** A row for every reading: figures that cannot both be right stand side by side, each under who prints it. */
function rowsOf(row: ResultRow, say: Saying): readonly Shown[] {
  const { messages } = say
  const name = nameOf(row, say)
  const { party, readings } = row
  if (readings.length === 0) return [{ name, party, reading: undefined, row }]
  const standing = readings[0]?.standing
  return readings.map(reading => {
    const publishers = [...new Set(reading.sources.map(source => source.publisher))].join(', ')
    const what =
      reading.standing !== standing
        ? messages.standings[reading.standing]
        : readings.filter(other => other.standing === standing).length > 1
          ? publishers
          : undefined
    return { name: what === undefined ? name : messages.rowOf(name, what), party, reading, row }
  })
}

function cell(reading: Reading | undefined, key: 'percent' | 'votes' | 'seats', say: Saying): Words {
  const { messages } = say
  const value = reading?.[key]
  if (!reading || value === null || value === undefined) return ''
  return [
    key === 'percent' ? messages.percent(value) : messages.number(value),
    ...cites(printing(reading, key, say)),
  ]
}

/** One item for everyone who takes a stand: what, in their words and with the reason that the article gives. */
function standsOf(fact: ElectionFact, say: Saying): readonly Block[] {
  const { election, stances, quoted } = say.messages
  if (fact.positions.length === 0)
    return fact.standing === 'upcoming' ? [] : [heading(election.stands), paragraph(election.noStands)]
  const actors = Map.groupBy(fact.positions, ({ actor }) => actor)
  const items = [...actors].map(([actor, stands]): Text => {
    // A stand that is neither explained nor put in the actor's words is told by its source alone.
    const said = Map.groupBy(stands, ({ reason, words }) => reason ?? words)
    return [
      strong(actor),
      ': ',
      [...new Set(stands.map(({ stance }) => stances[stance]))].join(', '),
      ...cites((said.get(null) ?? []).map(({ source }) => source)),
      ...[...said].flatMap(
        ([words, mine]): Text =>
          words === null ? [] : [' — ', quoted(words), ...cites(mine.map(({ source }) => source))],
      ),
    ]
  })
  return [heading(election.stands), list(items)]
}

function noticesOf(fact: ElectionFact, which: (notice: Notice) => boolean, say: Saying): readonly Block[] {
  const rows = fact.rounds.flatMap(({ results }) => results)
  /** A name as the table shows it. */
  const shown = (name: string) => {
    const row = rows.find(other => other.name === name)
    return row ? nameOf(row, say) : name
  }
  return fact.notices.filter(which).map(notice => {
    const text: Text = [wording(notice, shown, say), ...('sources' in notice ? cites(notice.sources) : [])]
    const serious =
      notice.kind === 'sources-differ' ||
      notice.kind === 'winners-differ' ||
      notice.kind === 'sum-over-100' ||
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
    case 'sum-over-100':
      return notices.sumOver100
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

function actionsOf(fact: ElectionFact, { messages, place }: Saying): readonly Action[] {
  const first = fact.rounds[0]?.results[0]?.readings[0]?.sources[0] ?? fact.winnerSources[0]
  return [
    ...fact.others
      .slice(0, OTHERS)
      .map(({ office, date, line }) => ask(messages.vote({ office, date }), line)),
    ...(first ? [ask(messages.election.why, `why ${first.claim}`)] : []),
    ask(messages.news.title(place(fact.region)), `news ${fact.region}`),
    ask(messages.sources.title(place(fact.region)), `sources ${fact.region}`),
  ]
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
