// What an article's vote is for, where most of its words do not say.
import type { Endings, VotesLexicon } from '../../languages/votes-lexicon.ts'
import type { Office } from '../../model/election.ts'
import type { RegionId } from '../../model/region.ts'
import type { PartialDate } from '../../model/time.ts'
import { regionById } from '../../regions/gazetteer.ts'
import type { Line } from '../line.ts'
import type { CueKind, Mark } from '../text/cues.ts'
import { officeKinds, officeOf, votesNamed } from './vote-names.ts'
import { isOver } from './vote-times.ts'

/** The office named oftenest, the headline and the opening counting more; failing that, by who gets the shares. */
export function mainOffice(
  lines: readonly Line[],
  headline: Line,
  region: RegionId,
  day: PartialDate | undefined,
  { endings }: VotesLexicon,
): Office {
  const named = new Map<Office, number>()
  const hinted = new Map<Office, number>()
  /** The same without titles before the names of those who stood for nothing. */
  const plain = new Map<Office, number>()
  const won = new Map<Office, number>()
  /** Voted for on the same day as what the article is about. */
  const besides = new Set<Office>()
  /** Rounds and elections of which no word says what they are for: no referendum. */
  let unsaid = 0
  const seated = lines.filter(({ figures }) => figures.some(({ unit }) => unit === 'seats')).length >= CHAMBER
  const counted = countedIn(lines)
  const count = (line: Line, factor: number) => {
    for (const { office, first, past, wished, heading, round, elects, general } of votesNamed(line)) {
      if (past || heading || isOver(line, first, day)) continue
      if (!office && (round !== undefined || elects)) unsaid += factor
      if (!office) continue
      const beside = isBesides(line, first)
      if (beside) besides.add(office)
      const less = wished || beside || (general && !seated) || isComing(line, first, day)
      add(named, office, less ? factor * LESS : factor)
    }
    const filled = filledOffice(line, endings)
    if (filled && !isElsewhere(line, filled.first, filled.last, region) && !isOver(line, filled.first, day))
      add(won, officeOf(filled.kind), factor)
    for (const { kind, first, last } of line.marks.all)
      if (
        hints.has(kind) &&
        !line.marks.covers(first, 'authority', 'no-vote') &&
        // "the local election administration"
        !(kind === 'office:local' && line.marks.covers(last, 'authority')) &&
        // "the upper house of the federal parliament": another level's.
        !line.marks.find(first - 1, first - 1, 'other-level') &&
        !isElsewhere(line, first, last, region)
      ) {
        add(hinted, officeOf(kind), factor)
        if (!isTitle(line, last, counted)) add(plain, officeOf(kind), factor)
      }
  }
  count(headline, 2)
  // A dateline alone opens nothing.
  const opening = lines.find(({ tokens }) => tokens.length > DATELINE)
  for (const line of lines) count(line, line === opening ? LEAD : 1)
  const said = most(named, named.keys())
  const elected =
    said === 'referendum' &&
    (unsaid >= (named.get(said) ?? 0) || Math.max(0, ...won.values()) >= (named.get(said) ?? 0))
  // An office that is only told of in passing is not what the article is about.
  const passing = said !== undefined && (named.get(said) ?? 0) <= LESS
  if (said !== undefined && !elected && !passing) {
    // "The regional election" of a place with a parliament of its own is for that.
    if (said === 'regional' && regionById(region)?.parent !== 'russia' && (hinted.get('parliament') ?? 0) > 0)
      return 'parliament'
    // «глава республики» of a place that has a president is the president.
    if (said !== 'head-of-government' || isHeaded(region)) return said
    const kind = regionById(region)?.kind
    if (kind === 'part') return 'regional'
    return kind === 'contested' || hinted.has('president') ? 'president' : said
  }
  // Nobody says what was voted for: whose shares are told, persons' or parties'?
  const { persons, parties } = sharers(lines)
  const usual = usualOffice(region)
  if (seated) return 'parliament'
  // "Deputies were elected at the same time": persons stood for something else.
  const own = [...named.keys()].some(office => !besides.has(office))
  if (besides.size > 0 && !own && persons > 0) return headsOf(region, plain, hinted)
  // "X was elected president", said at the head: other votes are told beside it.
  const filled = most(won, won.keys())
  if (filled && (won.get(filled) ?? 0) >= LEAD) return filled
  if (parties > persons) return 'parliament'
  if (persons === 0 && answers(lines) > 1) return 'referendum'
  if (filled) return filled
  const chamber = hinted.get('parliament') ?? 0
  if (persons > 0 && chamber <= MOSTLY * Math.max(1, ...personal.map(office => hinted.get(office) ?? 0)))
    return most(plain, personal) ?? most(hinted, personal) ?? usual
  return most(hinted, hinted.keys()) ?? usual
}

/** "President Ana Rusu congratulated him": the office of somebody who stood for nothing is not what was voted for. */
const isTitle = ({ names }: Line, last: number, counted: ReadonlySet<number>): boolean =>
  names.some(
    ({ first, person, possessive }) =>
      person !== undefined && !possessive && first === last + 1 && !counted.has(person),
  )

/** Persons who are named where shares or ballots are told. */
const countedIn = (lines: readonly Line[]): ReadonlySet<number> =>
  new Set(
    lines
      .filter(({ figures }) => figures.some(({ unit }) => unit === 'percent' || unit === 'ballots'))
      .flatMap(({ names }) => names.flatMap(({ person }) => person ?? [])),
  )

/** "was re-elected president", «президентом вновь избран»: the office that somebody has won. */
function filledOffice({ marks, tokens }: Line, endings: Endings | undefined): Mark | undefined {
  const won = marks.find(0, tokens.length, 'wins')
  if (!won) return undefined
  const office = marks.find(won.last + 1, won.last + FILLS, ...personalKinds)
  if (office) return between(tokens, won.last, office.first) ? office : undefined
  const before = marks.findLast(won.first - FILLS - 1, won.first - 1, ...personalKinds)
  return before && obliqueBefore(before, tokens, endings) && between(tokens, before.last, won.first)
    ? before
    : undefined
}
/** Words between being elected and the office. */
const FILLS = 3

/** Is nothing but words between two tokens? */
const between = (tokens: Line['tokens'], from: number, to: number) =>
  tokens.slice(from + 1, to).every(({ kind }) => kind === 'word')

/** «Президентом избран»: an office before the verb is the one that was filled only where its case says so. */
const obliqueBefore = ({ first, last }: Mark, tokens: Line['tokens'], endings: Endings | undefined) =>
  first <= 1 && endings?.madeInto.test(tokens[last]?.lower ?? '') === true

/** Who was voted for beside a chamber: in a part of a state its head, whoever was once a mayor there. */
const headsOf = (
  region: RegionId,
  plain: ReadonlyMap<Office, number>,
  hinted: ReadonlyMap<Office, number>,
): Office =>
  regionById(region)?.kind === 'part'
    ? (most(plain, ['president', 'regional']) ?? 'regional')
    : (most(hinted, personal) ?? usualOffice(region))

/** What a place's people vote for where nothing is said. */
export const usualOffice = (region: RegionId): Office =>
  isHeaded(region) ? 'head-of-government' : regionById(region)?.kind === 'part' ? 'regional' : 'president'

/** Where so many lines tell seats, a chamber was voted for. */
const CHAMBER = 2
/** Words of a chamber outweigh those of a person's office by this. */
const MOSTLY = 2

const add = (weights: Map<Office, number>, office: Office, weight: number) =>
  weights.set(office, (weights.get(office) ?? 0) + weight)

function most(weights: ReadonlyMap<Office, number>, offices: Iterable<Office>): Office | undefined {
  return [...offices]
    .map(office => ({ office, weight: weights.get(office) ?? 0 }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)[0]?.office
}

const personal: readonly Office[] = ['president', 'head-of-government', 'local', 'regional']
const personalKinds = personal.map((office): CueKind => `office:${office}`)
/** Words for an office or a chamber that hint at what is voted for, though no word for a vote stands by them. */
const hints: ReadonlySet<CueKind> = new Set(officeKinds)
/** "SUKHUMI.", "SUKHUMI, March 2." has no more tokens. */
const DATELINE = 5
/** What the first sentence counts against any other. */
const LEAD = 3
/** What a vote still to come counts, or one held beside another, against one that was held. */
const LESS = 0.3
/** A date belongs to a vote so many words off. */
const NEAR = 6

/** "On the same day parliament was elected": the article is about another vote. */
const isBesides = (line: Line, vote: number): boolean =>
  line.index > 0 &&
  (line.marks.find(0, OPENS, 'same-day', 'date:sameDay') !== undefined ||
    line.marks.find(vote + 1, vote + NEAR, 'same-day') !== undefined)
/** The first words of a line. */
const OPENS = 3

const isComing = (line: Line, token: number, day: PartialDate | undefined): boolean =>
  day !== undefined &&
  line.dates.some(({ first, date }) => Math.abs(first - token) <= NEAR && date > day.slice(0, date.length))

/** "Russian President", "president of Moldova": somebody else's. */
const isElsewhere = (line: Line, first: number, last: number, region: RegionId): boolean =>
  line.places.some(
    place =>
      place.region !== region &&
      // "president of Bosnia's Serb entity"
      line.tokens[place.last + 1]?.lower !== "'s" &&
      ((place.last < first && first - place.last <= 2) || (place.first > last && place.first - last <= 3)),
  )

/** Peoples' republics and the Gagauz autonomy have a head and no president. */
const isHeaded = (region: RegionId) => headed.has(region)
const headed: ReadonlySet<RegionId> = new Set(['donetsk', 'luhansk', 'gagauzia'])

/** How many lines give shares to a yes or a no. */
const answers = (lines: readonly Line[]): number =>
  lines.filter(
    ({ figures, marks }) =>
      figures.some(
        ({ unit, first, last }) =>
          unit === 'percent' && marks.find(first - ANSWER, last + ANSWER, 'yes', 'no'),
      ) && !marks.find(0, 3, 'survey'),
  ).length
/** Words between a share and its answer. */
const ANSWER = 4

/** How many lines give shares to persons, and how many to parties. */
function sharers(lines: readonly Line[]) {
  let persons = 0
  let parties = 0
  for (const line of lines) {
    for (const figure of line.figures) {
      if (figure.unit !== 'percent') continue
      const before = line.names.filter(name => name.last < figure.first && !name.oblique && !name.possessive)
      if (before.some(({ person }) => person !== undefined)) persons++
      else if (before.some(name => !line.marks.covers(name.first, 'authority'))) parties++
    }
  }
  return { persons, parties }
}
