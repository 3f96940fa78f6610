// Who can take a stand in a line: persons, bodies, states, and groups such as the opposition or observers.
import type { RegionId } from '../../model/region.ts'
import { isDeclined, type ReadingOf } from '../article.ts'
import { peopleLexicon } from '../lexicons.ts'
import type { Line, NameAt } from '../line.ts'
import type { PlaceName } from '../places/place-names.ts'
import type { CueKind, Mark } from '../text/cues.ts'
import {
  bodyAround,
  countedGroup,
  fullName,
  governed,
  groupAt,
  ownerBefore,
  parted,
  printed,
  watchersIn,
} from './groups.ts'
import { opening } from './party-names.ts'

export type ActorKind = 'person' | 'body' | 'state' | 'opposition' | 'observers' | 'protesters' | 'officials'

export type Actor = {
  readonly first: number
  readonly last: number
  readonly kind: ActorKind
  /** As printed, without article; a person by its fullest name. */
  readonly text: string
  readonly person?: number
  /** Watches or counts the vote. */
  readonly watches: boolean
  /** Watches it, and does not count it. */
  readonly observes: boolean
  /** Printed in a case that no subject stands in: «Бибилова». */
  readonly declined: boolean
}

/** Words for groups, and the kind of actor that they name. */
const groups: readonly (readonly [CueKind, ActorKind])[] = [
  ['opposition', 'opposition'],
  ['side', 'opposition'],
  ['observers', 'observers'],
  ['protesters', 'protesters'],
  ['states', 'state'],
  ['authority', 'officials'],
]

const heardIn = new WeakMap<readonly Line[], ReadonlySet<string>>()

/** "Such unlawful acts …", «Никаких условий …»: a word that only its place in the sentence gives a capital. */
function isOnlyOpening(line: Line, name: NameAt, { lines }: ReadingOf): boolean {
  const word = line.tokens[name.first]
  if (!word || name.first > 1 || name.last > name.first || /^\p{Lu}{2,}$/u.test(word.text)) return false
  if (name.first === 1 && line.tokens[0]?.kind !== 'punctuation') return false
  let heard = heardIn.get(lines)
  if (!heard) {
    heard = new Set(
      lines.flatMap(({ tokens }) =>
        tokens
          .filter((token, at) => token.capital && tokens[at - 1]?.kind === 'word')
          .map(({ lower }) => lower),
      ),
    )
    heardIn.set(lines, heard)
  }
  // A title between quotation marks is a name wherever it stands.
  const titled = line.tokens[name.last + 1]?.text === '»' && line.tokens[name.first - 1]?.text === '«'
  const next = line.tokens[name.last + 1]?.text
  // "Golos, the election watchdog, says …": it is said what it is.
  return (
    // "Anyway, I wish him well."
    (next !== ',' || word.quoted) &&
    !titled &&
    !heard.has(word.lower) &&
    !line.marks.find(name.first, name.first, 'organ')
  )
}

/** "An attack on the Dayton agreement": what a preposition governs takes no stand. */
const hangsOn = ({ marks }: Line, { first }: NameAt): boolean =>
  marks.find(first - 1, first - 1, 'upon') !== undefined ||
  (marks.find(first - 1, first - 1, 'leading') !== undefined &&
    marks.find(first - 2, first - 2, 'upon') !== undefined)

/** "The Armenia bloc", «блок „Армения“»: a party that bears the name of a place. */
function blocOf(
  { tokens, marks }: Line,
  { first, last, said }: PlaceName,
): Pick<Actor, 'first' | 'last' | 'text'> | undefined {
  const quoted = tokens[first]?.quoted === true
  const behind = marks.find(last + 1, last + (quoted ? 2 : 1), 'bloc')
  if (behind) return { first, last: behind.last, text: `${said} ${tokens[behind.first]?.text}` }
  return quoted && marks.find(first - 2, first - 2, 'bloc') ? { first, last, text: said } : undefined
}

/** «„Выборы“ не признаёт и Евросоюз»: the word that the writer holds off is no body's name. */
const isVote = (line: Line, { first, last }: NameAt, { reader }: ReadingOf): boolean =>
  first === last &&
  line.tokens[first]?.quoted === true &&
  reader.tagger.mark(line.tokens.slice(first, last + 1)).find(0, 0, 'vote') !== undefined

/** The actors of a line in order: nobody who is only named inside another's description. */
export function actorsOf(line: Line, article: ReadingOf): Actor[] {
  const found: Actor[] = []
  const { casesTell: cases, endings } = article.reader.lexicon
  const watchers = watchersIn(article.lines)
  const taken = new Set<number>()
  const take = (actor: Omit<Actor, 'observes' | 'declined'> & Partial<Actor>) => {
    for (let at = actor.first; at <= actor.last; at++) if (taken.has(at)) return
    for (let at = actor.first; at <= actor.last; at++) taken.add(at)
    found.push({ observes: actor.kind === 'observers', declined: false, ...actor })
  }
  const person = (index: number) => ({
    kind: 'person' as const,
    text: article.people[index]?.name ?? '',
    person: index,
    watches: article.bystanders.has(index),
    observes: article.observers.has(index),
  })
  for (const name of line.names) {
    if (name.person === undefined) continue
    const campaign = campaignOf(line, name, article)
    if (campaign) take({ ...campaign, ...person(name.person) })
    else if (!name.possessive && !(name.oblique && !standsFree(line, name, article)))
      take({ ...at(name), ...person(name.person), declined: cases && isDeclined(line, name) })
    else for (let token = name.first; token <= name.last; token++) taken.add(token)
  }
  for (const { first, last, person: meant, kind } of line.meant) {
    const campaign = line.marks.find(last + 1, last + 1, 'campaign')
    if (campaign && owns(line, first)) take({ first, last: staffEnd(line, campaign), ...person(meant) })
    if (owns(line, first)) continue
    // "sent him a telegram", «поздравил его»: no subject.
    const word = line.tokens[first]?.lower ?? ''
    // «Победителя поздравил X»: a description in another case than a subject's.
    const declined =
      kind === 'pronoun'
        ? !line.marks.find(first, first, 'he-or-it')
        : cases && (peopleLexicon(article.reader.language)?.role(word) ?? word) !== word
    take({ first, last, ...person(meant), declined })
  }
  for (const [cue, kind] of groups) {
    for (const mark of line.marks.all) {
      if (mark.kind !== cue || governed(line, mark.first)) continue
      if (
        line.tokens[mark.last + 1]?.lower === "'s" ||
        // «Наблюдатель X»: a title; «Сторонники X» are others.
        (kind !== 'protesters' &&
          line.names.some(
            name =>
              name.person !== undefined &&
              name.first > mark.last &&
              name.first <= mark.last + 3 &&
              !parted(line, mark.last + 1, name.first),
          ))
      )
        continue
      // «Ряд партий», «крупнейшие партии» stand in the nominative, whatever the last word's ending.
      const agrees = endings?.severalAre.test(line.tokens[mark.first - 1]?.lower ?? '')
      const oblique = isOblique(line, mark.last, article) && isOblique(line, mark.first, article)
      if (oblique && (mark.last === mark.first || kind === 'officials') && !agrees) continue
      const body = bodyAround(line, mark, kind === 'observers')
      const phrase = body ?? (cue === 'side' ? countedGroup(line, mark) : groupAt(line, mark))
      if (!phrase) continue
      const observes = kind === 'observers' || (body?.name !== undefined && watchers.has(body.name.text))
      const { first, last, text } = phrase
      // A body that is known by its name takes any stand; a group of those who watch judges the vote.
      const is = body?.name && observes ? 'body' : kind
      take({ first, last, kind: is, text, watches: observes || kind === 'officials', observes })
    }
  }
  for (const name of line.names) {
    if (name.person !== undefined || name.possessive || name.oblique || isTitle(line, name)) continue
    if (isOnlyOpening(line, name, article)) continue
    if (
      isOblique(line, name.first, article) ||
      article.reader.openers.has(line.tokens[name.first]?.lower ?? '')
    )
      continue
    if (hangsOn(line, name) || isVote(line, name, article) || name.text.length === 1) continue
    const from = ownerBefore(line, name)
    const to = fullName(line, name)
    const leader = leaderOf(line, name, article)
    if (leader !== undefined) {
      take({ first: from, last: to, ...person(leader) })
      continue
    }
    const observes = watchers.has(name.text)
    take({
      first: from,
      last: to,
      kind: 'body',
      text: article.reader.lexicon.parties && from === name.first ? name.text : printed(line, from, to),
      watches: observes || line.marks.find(name.first, name.last, 'authority') !== undefined,
      observes,
      // «Обращение „Коммунистов Молдовы“»: whose it is.
      declined: cases && ownsBefore(line, name),
    })
  }
  for (const place of line.places) {
    const bloc = blocOf(line, place)
    if (bloc) take({ ...bloc, kind: 'body', watches: false })
    if (
      place.how === 'demonym' ||
      place.region === article.region ||
      governed(line, place.first) ||
      line.tokens[place.last + 1]?.lower === "'s" ||
      // «Министерство иностранных дел Украины»: whose, not who.
      (cases && place.said.toLowerCase() !== printed(line, place.first, place.last).toLowerCase())
    )
      continue
    take({
      first: place.first,
      last: place.last,
      kind: 'state',
      text: cases ? place.said : printed(line, place.first, place.last),
      watches: false,
    })
  }
  for (const mark of line.marks.all) {
    if (mark.kind !== 'government' || taken.has(mark.first) || governed(line, mark.first)) continue
    if (line.names.some(({ person, first }) => person !== undefined && first === mark.last + 1)) continue
    const { first, last, text } = groupAt(line, mark)
    // «президент России Владимир Путин»: a title, and its bearer follows.
    if (line.names.some(name => name.person !== undefined && name.first === last + 1)) continue
    if (foreign(line, first, last, article.region)) take({ first, last, kind: 'state', text, watches: false })
  }
  return found.sort((a, b) => a.first - b.first)
}

/** A name between quotation marks in the genitive, right behind a noun that it owns. */
const ownsBefore = ({ tokens }: Line, { first, last, text }: NameAt): boolean => {
  const printed = tokens
    .slice(first, last + 1)
    .map(token => token.text)
    .join(' ')
  const before = tokens[first - 2]
  return (
    opening.has(tokens[first - 1]?.text ?? '') &&
    printed !== text &&
    before?.kind === 'word' &&
    before.lower.length > PREPOSITION
  )
}
/** A preposition before a name has no more letters. */
const PREPOSITION = 3

/** "X's team", «штаб Каминского»: what a campaign does its candidate does. */
function campaignOf(
  line: Line,
  name: NameAt,
  { reader }: ReadingOf,
): Pick<Actor, 'first' | 'last'> | undefined {
  if (name.possessive) {
    const staff = line.marks.find(name.last + 1, name.last + STAFF, 'campaign')
    return staff && { first: name.first, last: staffEnd(line, staff) }
  }
  const staff = line.marks.find(name.first - 1, name.first - 1, 'campaign')
  return staff && reader.lexicon.casesTell ? { first: staff.first, last: name.last } : undefined
}
/** "X's campaign headquarters": words from a candidate to the staff. */
const STAFF = 3

/** "His campaign manager, X": what X does the candidate does. */
const staffEnd = ({ marks }: Line, { first, last }: Mark) => marks.find(first, first, 'aide')?.last ?? last

/** «С победой Чебана поздравил президент Игорь Додон»: a name in the nominative far behind a preposition is nobody's object. */
function standsApart(line: Line, name: NameAt, article: ReadingOf): boolean {
  return (
    article.reader.lexicon.casesTell &&
    !isDeclined(line, name) &&
    line.marks.find(name.first - GOVERNS, name.first - 1, 'of') === undefined
  )
}
/** A preposition governs so many words. */
const GOVERNS = 2

const at = ({ first, last }: NameAt) => ({ first, last })
/** Is a name behind a preposition a subject all the same? "So did others, among them X". */
const standsFree = (line: Line, name: NameAt, article: ReadingOf): boolean =>
  leads(line, name) ||
  standsApart(line, name, article) ||
  line.marks.find(0, name.first - 1, 'among-them') !== undefined

/** A name after "of" that the clause begins with is its subject all the same: «От имени …», "Head of state Jane Doe". */
function leads(line: Line, name: NameAt): boolean {
  if (name.first <= 1) return line.marks.find(0, 0, 'according') === undefined
  const from = line.segments[line.segmentOf[name.first] ?? -1]?.first
  if (from === undefined || name.first - from > LONGEST_TITLE) return false
  return (
    line.tokens.slice(from, name.first).every(({ kind }) => kind === 'word') &&
    !line.marks.find(from, from, 'of', 'according', 'amid', 'by') &&
    !line.marks.all.some(
      ({ kind, first, last }) =>
        first >= from &&
        last < name.first &&
        (kind === 'says' || kind === 'gets' || kind === 'wins' || kind.startsWith('stance:')),
    )
  )
}
/** "Глава миссии наблюдателей от организации": words of a title before its bearer. */
const LONGEST_TITLE = 9

/** «Центризбиркому», «наблюдателей»: whom or whose, not who. */
function isOblique(line: Line, at: number, { reader }: ReadingOf): boolean {
  const token = line.tokens[at]
  if (!token || token.quoted || token.text === token.text.toUpperCase()) return false
  return reader.lexicon.obliqueEndings.some(ending => token.lower.endsWith(ending))
}

/** "his supporters": the pronoun belongs to the noun. */
function owns(line: Line, first: number): boolean {
  const next = line.tokens[first + 1]
  return (
    possessives.has(line.tokens[first]?.lower ?? '') &&
    next?.kind === 'word' &&
    !line.marks.find(first + 1, first + 1, 'of', 'and', 'gets', 'wins', 'says')
  )
}
const possessives = new Set(['his', 'her', 'its', 'their', 'его', 'её', 'ее', 'их'])

/** «Лидер „Единства“ не согласен»: the person of whom the article says that they lead the body. */
function leaderOf(line: Line, name: NameAt, { people, reader }: ReadingOf): number | undefined {
  const quote = line.tokens[name.first - 1]?.text === '«' ? 1 : 0
  const leads = line.marks.findLast(name.first - 3, name.first - 1 - quote, 'leader-of')
  const next = line.tokens[name.last + 1 + quote]
  if (!leads || leads.last !== name.first - 1 - quote || next?.capital) return undefined
  const words = name.text.toLowerCase().replace(reader.lexicon.endings?.ofCase ?? '', '')
  const found = people.findIndex(({ roles }) =>
    roles.some(({ role }) => role.toLowerCase().includes(words) && role.split(' ').length > 1),
  )
  return found < 0 ? undefined : found
}

/** "Economy Minister", "Secretary of State" before a name is that person's title. */
function isTitle(line: Line, name: NameAt): boolean {
  return (
    line.names.some(other => other !== name && other.first === name.last + 1) ||
    line.names.some(
      ({ person, first }) =>
        person !== undefined &&
        first > name.last &&
        first <= name.last + TITLE_GOES_ON &&
        line.marks.find(name.last + 1, name.last + 1, 'of') !== undefined &&
        !parted(line, name.last + 1, first),
    ) ||
    line.marks.find(name.last, name.last, 'incumbent') !== undefined ||
    // «Председатель Европейского совета»: an office, and no body.
    (name.last > name.first && line.marks.find(name.first, name.first, 'leader-of') !== undefined)
  )
}

/** "President of Türkiye Recep …": words from a title's name to its bearer. */
const TITLE_GOES_ON = 4

const foreign = (line: Line, first: number, last: number, region: RegionId) =>
  line.places.some(place => place.first >= first && place.last <= last && place.region !== region)
