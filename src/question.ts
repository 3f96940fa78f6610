// A command line, understood: which command, and what was given to it; or what could not be understood, with what would have worked.
import type { Answer, Command, Given, Misunderstood, Option } from './command.ts'
import { askedWords } from './languages/asked.ts'
import { isOpen, labelledWord, type Marked, takeMarked, takes } from './marked.ts'
import { type Office, offices } from './model/election.ts'
import { never } from './model/never.ts'
import type { Region } from './model/region.ts'
import { questionIn, regionsAt, regionsIn } from './plain-words.ts'

/** A question longer than this is no question. Discord allows 6,000 characters in one option; nobody types a tenth. */
export const longestLine = 500
/** Choices offered at most. */
const mostChoices = 8
/** Words in the longest name of a place: "the Federation of Bosnia and Herzegovina". */
const longestName = 7
/** A line of more words is no name that somebody left the command away from. */
const mostNameWords = 4

export type Understood = {
  readonly command: Command<Answer>
  readonly given: Given
  /** The line that a question in plain words was taken for. */
  readonly takenAs?: string
}

/** How a region is found; the gazetteer's `findRegion`. */
export type FindRegion = (
  typed: string,
) =>
  | { readonly kind: 'found'; readonly region: Region }
  | { readonly kind: 'several'; readonly regions: readonly Region[] }
  | { readonly kind: 'unknown'; readonly nearest: readonly Region[] }

/**
 * Reads a line such as `election south ossetia 2006 referendum`, `/who@TellerBot Хаджимба` or «выборы абхазия».
 * Never throws: what the asker can mend comes back as `Misunderstood`.
 */
export function understand(
  line: string,
  commands: ReadonlyMap<string, Command<Answer>>,
  findRegion: FindRegion,
): Understood | Misunderstood {
  const asked = line.replace(/\p{C}/gu, ' ').replace(/\s+/g, ' ').trim()
  const lost = (problem: Misunderstood['problem'], rest: Partial<Misunderstood> = {}): Misunderstood => ({
    kind: 'misunderstood',
    asked: asked.length > longestLine ? `${asked.slice(0, 60)}…` : asked,
    problem,
    nearest: [],
    ...rest,
  })
  if (asked === '' || asked === '/') return lost('nothing-asked', { nearest: [choice('help')] })
  if (asked.length > longestLine) return lost('too-long', { nearest: [choice('help')] })

  const plainly = inPlainWords(asked, commands, findRegion, lost)
  if (plainly) return plainly
  const words = asked.replace(/^\//, '').split(' ')
  const named = (words[0] ?? '').replace(/@\w+$/, '')
  const command = commandNamed(named, commands)
  if (!command) {
    // A bare region or a question of some other form: the likeliest commands are offered, none is guessed.
    const region = findRegion(asked)
    const nearest =
      region.kind === 'found'
        ? [
            choice(`election ${region.region.id}`),
            choice(`news ${region.region.id}`),
            choice(`region ${region.region.id}`),
          ]
        : [...nearestCommands(named, commands).map(name => choice(name)), ...asName(asked), choice('help')]
    return lost('unknown-command', { nearest: nearest.slice(0, mostChoices) })
  }
  return fill(command, words.slice(1), findRegion, lost)
}

/** Words that may be somebody's name, asked for as such. */
function asName(asked: string): { label: string; line: string }[] {
  const isName = /^[\p{L}\p{M}'’. -]+$/u.test(asked) && asked.split(' ').length <= mostNameWords
  return isName ? [choice(`who ${asked}`), choice(`search ${asked}`)] : []
}

/** A question as people ask each other. A region is never guessed: of two that it names, the asker picks. */
function inPlainWords(
  asked: string,
  commands: ReadonlyMap<string, Command<Answer>>,
  findRegion: FindRegion,
  lost: Lost,
): Understood | Misunderstood | undefined {
  // Any words may be followed: «подписаться поиск кто победил» is no question.
  if (commandNamed(asked.split(' ')[0] ?? '', commands)?.options.some(isOpen)) return undefined
  const question = asked.startsWith('/') ? undefined : questionIn(asked)
  const words = asked
    .replace(/[?!.…,;:"«»“”()]+/gu, ' ')
    .trim()
    .split(/\s+/)
  const named = question?.about === undefined ? regionsIn(words) : []
  // "abkhazia election 2019": a command's word stands behind the place.
  const behind =
    question || commandNamed(words[0] ?? '', commands) || named.length !== 1
      ? undefined
      : words.map(word => commandNamed(word, commands)).find(command => takesRegion(command))
  const years = words.flatMap(word => dateIn(word) ?? [])
  // News are of today; what happened in a year is its timeline.
  const meant = question?.command === 'news' && years.length > 0 ? 'timeline' : question?.command
  const command = behind ?? commands.get(meant ?? '')
  if (!command) return undefined
  if (question?.about !== undefined) {
    const [region] = regionsIn(question.about.split(' '))
    const line = region ? `region ${region.id}` : `${command.name} ${question.about}`
    const taken = understand(line, commands, findRegion)
    return 'command' in taken ? { ...taken, takenAs: line } : taken
  }
  const month = years[0]?.month ?? words.map(monthIn).find(month => month !== undefined)
  const lineFor = (region: Region) => {
    const office = takeOffice(words)?.office
    const wanted =
      {
        election: [years[0]?.year, office, years[0] && month],
        compare: [years[0]?.year, years[1]?.year, office],
        timeline: [years[0]?.year],
      }[command.name] ?? []
    return [command.name, region.id, ...wanted].filter(word => word !== undefined).join(' ')
  }
  const [region, ...others] = named
  if (others.length > 0)
    return lost('several-regions', {
      option: 'region',
      typed: asked,
      nearest: named.slice(0, mostChoices).map(one => choice(lineFor(one))),
    })
  if (!region) {
    if (command.name !== 'election' && command.name !== 'news') return undefined
    return command.name === 'news'
      ? { command, given: { words: {} }, takenAs: 'news' }
      : lost('missing-option', { option: 'region', nearest: [choice('help election')] })
  }
  const taken = understand(lineFor(region), commands, findRegion)
  return 'command' in taken ? { ...taken, takenAs: lineFor(region) } : taken
}

const takesRegion = (command: Command<Answer> | undefined) =>
  command?.options.some(({ kind }) => kind === 'region') ?? false

/** "2019", "2019-09" or "2019-09-08", the whole word. */
function dateIn(word: string): { year: number; month?: string } | undefined {
  const [, year, month] = /^((?:1[89]|20|21)\d\d)(?:-(0[1-9]|1[0-2])(?:-\d\d)?)?$/.exec(word) ?? []
  if (year === undefined) return undefined
  return { year: Number(year), ...(month !== undefined && { month: String(Number(month)) }) }
}

/** A month by its name in any language. */
function monthIn(word: string): string | undefined {
  const number = monthNumbers.get(plain(word).replace(/\.$/, ''))
  return number === undefined ? undefined : String(number)
}

type Lost = (problem: Misunderstood['problem'], rest?: Partial<Misunderstood>) => Misunderstood

/** Gives each option its words: first those that can be told by their form, then the region, then the rest. */
function fill(
  command: Command<Answer>,
  typed: readonly string[],
  findRegion: FindRegion,
  lost: Lost,
): Understood | Misunderstood {
  const marked = takeMarked(typed, command.options, formOf)
  if (marked?.option.kind === 'election') return fillVote(command, marked, findRegion, lost)
  let words = [...(marked?.rest ?? typed)]
  let region: Region | undefined
  let year: number | undefined
  let office: Office | undefined
  const others: Record<string, string> = marked ? { [marked.option.name]: marked.value } : {}
  const freeText = command.options.find(
    option => !option.marked && (option.kind === 'text' || option.kind === 'person'),
  )

  for (const option of command.options) {
    if (option.kind === 'office') {
      const found = takeOffice(words)
      office = found?.office
      words = found?.rest ?? words
      continue
    }
    if (option.name === monthOption) {
      const at = words.findIndex(word => monthIn(word) !== undefined)
      const [word = ''] = at < 0 ? [] : words.splice(at, 1)
      const number = monthIn(word)
      if (number !== undefined) others[monthOption] = number
    }
    const at = others[option.name] === undefined ? words.findIndex(word => takes(option, word, formOf)) : -1
    const [found] = at < 0 ? [] : words.splice(at, 1)
    if (found === undefined) continue
    const word = labelledWord(option, found) ?? found
    // A second year has a name of its own: `compare abkhazia 2014 2019`.
    if (option.kind === 'year' && option.name === 'year') {
      const date = dateIn(word)
      year = date?.year
      if (date?.month !== undefined && command.options.some(({ name }) => name === monthOption))
        others[monthOption] = date.month
    } else if (option.kind === 'year') others[option.name] = String(dateIn(word)?.year)
    else others[option.name] = option.kind === 'choice' ? word.toLowerCase() : word
  }
  for (const option of marked ? [] : command.options.filter(({ kind }) => kind === 'region')) {
    const found = takeRegion(words, findRegion)
    if (found.kind === 'found') {
      region = found.region
      words = found.rest
    } else if (words.length > 0 && (option.required || !freeText)) {
      const nearest = found.nearest.map(({ id }) => choice(`${command.name} ${id}`))
      const problem = found.kind === 'several' ? 'several-regions' : 'unknown-region'
      return lost(problem, { option: option.name, typed: trimFillers(words).join(' '), nearest })
    }
  }
  if (freeText && words.length > 0) {
    // "who is Bakiev", «кто такой Бакиев»: the small words are no part of the name.
    const meant = freeText.kind === 'person' ? trimFillers(words) : words
    const name = freeText.kind === 'person' ? meant.join(' ').replace(/[\s?!.…]+$/u, '') : meant.join(' ')
    if (name !== '') others[freeText.name] = name
    words = []
  }
  const left = withoutFillers(words)
  if (left.length > 0) {
    const rest = [command.name, region?.id, year, office].filter(part => part !== undefined).join(' ')
    return lost('bad-option', { typed: left.join(' '), nearest: [choice(rest)] })
  }
  const isMissing = (option: Option) => !isGiven(option, region, year, office, others)
  // Of what can be named beside a place, one thing must be.
  const named = command.options.filter(option => option.kind === 'region' || isOpen(option))
  const missing =
    command.options.find(option => option.required && isMissing(option)) ??
    (named.length > 1 && named.every(isMissing) ? named[0] : undefined)
  if (missing)
    return lost('missing-option', { option: missing.name, nearest: [choice(`help ${command.name}`)] })
  return {
    command,
    given: {
      ...(region && { region }),
      ...(year !== undefined && { year }),
      ...(office && { office }),
      words: others,
    },
  }
}

/** A vote is named by its place, its year and its office; what else is typed is the command's own. */
function fillVote(
  command: Command<Answer>,
  { option, value, rest }: Marked,
  findRegion: FindRegion,
  lost: Lost,
): Understood | Misunderstood {
  const naming = { ...command, name: `${command.name} ${option.name}`, options: voteOptions }
  const vote = fill(naming, value.split(' '), findRegion, lost)
  if (!('command' in vote)) return vote
  const others = command.options.filter(one => one.kind !== 'region' && !isOpen(one))
  const own = fill({ ...command, options: others }, rest, findRegion, lost)
  if (!('command' in own)) return own
  const words = { ...own.given.words, ...vote.given.words, [option.name]: value }
  return { command, given: { ...vote.given, words } }
}

const voteOptions: readonly Option[] = [
  { name: 'region', kind: 'region', required: true },
  { name: 'year', kind: 'year', required: false },
  { name: 'month', kind: 'number', required: false },
  { name: 'office', kind: 'office', required: false },
]

/** What words of an option look like, where that alone tells them. */
function formOf(option: Option): ((word: string) => boolean) | undefined {
  switch (option.kind) {
    case 'year':
      // Only the whole word: "2019", never part of a name.
      return word => dateIn(word) !== undefined
    case 'number':
      if (option.name === monthOption) return word => /^(?:0?[1-9]|1[0-2])$/.test(word)
      return word => /^\d{1,9}$/.test(word)
    case 'time':
      return word => /^([01]?\d|2[0-3]):[0-5]\d$/.test(word)
    case 'zone':
      return isZone
    case 'choice':
      return word => option.choices?.includes(word.toLowerCase()) ?? false
    case 'command':
      return word => word !== ''
    case 'region':
    case 'person':
    case 'election':
    case 'publisher':
    case 'text':
    case 'office':
      return undefined
    default:
      return never(option.kind)
  }
}

function isZone(word: string): boolean {
  if (!/^(UTC|GMT|[A-Za-z_]+\/[A-Za-z_/+-]+\d*)$/.test(word)) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: word })
    return true
  } catch {
    return false
  }
}

function isGiven(
  option: Option,
  region: Region | undefined,
  year: number | undefined,
  office: Office | undefined,
  others: Readonly<Record<string, string>>,
): boolean {
  if (option.kind === 'region') return region !== undefined
  if (option.name === 'year') return year !== undefined
  if (option.kind === 'office') return office !== undefined
  return others[option.name] !== undefined
}

/** The longest run of words from the front that names a region; what stands around it is left to the other options. */
function takeRegion(
  typed: readonly string[],
  findRegion: FindRegion,
):
  | { kind: 'found'; region: Region; rest: string[] }
  | { kind: 'unknown' | 'several'; nearest: readonly Region[] } {
  const skipped = typed.length - trimFillers(typed).length
  // «в Кыргызстане»: a name in any case, where it is one place's alone.
  for (const words of [typed, typed.slice(skipped)]) {
    const [named, other] = regionsAt(words)
    if (named && (other === undefined || other.length < named.length || other.region === named.region))
      return { kind: 'found', region: named.region, rest: [...words.slice(named.length)] }
  }
  for (const words of skipped > 0 ? [typed, typed.slice(skipped)] : [typed])
    for (let length = Math.min(words.length, longestName); length > 0; length -= 1) {
      const found = findRegion(words.slice(0, length).join(' '))
      if (found.kind === 'found') return { kind: 'found', region: found.region, rest: words.slice(length) }
      if (found.kind === 'several') return { kind: 'several', nearest: found.regions.slice(0, mostChoices) }
    }
  return {
    kind: 'unknown',
    // As dear as a whole search: not made for a name of a person, which names no place either.
    get nearest() {
      const found =
        typed.length > 0 ? findRegion(trimFillers(typed).slice(0, longestName).join(' ')) : undefined
      return found?.kind === 'unknown' ? found.nearest.slice(0, mostChoices) : []
    },
  }
}

const plain = (word: string) => word.toLowerCase().replaceAll('ё', 'е')
const fillers = new Set(askedWords.flatMap(({ fillers }) => fillers))
const withoutFillers = (words: readonly string[]) => words.filter(word => !fillers.has(plain(word)))
function trimFillers(words: readonly string[]): readonly string[] {
  const first = words.findIndex(word => !fillers.has(plain(word)))
  return first < 0 ? [] : words.slice(first)
}

/** An office by SCHEMA's word or an everyday one, wherever it stands after the first word. */
function takeOffice(words: readonly string[]): { office: Office; rest: string[] } | undefined {
  const longest = 3
  for (let length = Math.min(longest, words.length); length > 0; length -= 1)
    for (let at = words.length - length; at >= 0; at -= 1) {
      const office = officeNames.get(plain(words.slice(at, at + length).join(' ')))
      // "election independence" would leave nothing to name a place with.
      if (office && words.length > length)
        return { office, rest: [...words.slice(0, at), ...words.slice(at + length)] }
    }
  return undefined
}

const officeNames = new Map<string, Office>(
  offices.flatMap(office =>
    askedWords.flatMap(asked => asked.offices[office].map(name => [name, office] as const)),
  ),
)

const aliases = new Map(
  askedWords.flatMap(asked =>
    Object.entries(asked.commands).flatMap(([name, others]) => others.map(other => [other, name] as const)),
  ),
)

/** The option that tells two votes of one year apart. */
const monthOption = 'month'
const monthNumbers = new Map(
  askedWords.flatMap(({ months }) =>
    months.flatMap((forms, place) => forms.map(form => [plain(form), place + 1] as const)),
  ),
)

/** A command by its name or by another word for it, in any language. */
function commandNamed(
  word: string,
  commands: ReadonlyMap<string, Command<Answer>>,
): Command<Answer> | undefined {
  const name = plain(word)
  return commands.get(name) ?? commands.get(aliases.get(name) ?? '')
}

/** Commands whose names begin alike: enough for a slip of the finger. */
function nearestCommands(word: string, commands: ReadonlyMap<string, Command<Answer>>): string[] {
  const start = plain(word).slice(0, 2)
  return [...commands.keys()].filter(name => start.length === 2 && name.startsWith(start))
}

function choice(line: string): { label: string; line: string } {
  return { label: line, line }
}
