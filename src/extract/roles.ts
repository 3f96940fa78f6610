// What an article says a person is: the title before the name, the phrase beside it, the clause that begins with "who".
import type { PeopleLexicon } from '../languages/people-lexicon.ts'
import type { Span } from '../model/claim.ts'
import type { Person } from './merge.ts'
import type { Candidate } from './names.ts'
import type { Prose, Sentence, Token } from './prose.ts'
import type { PersonRead } from './reading.ts'

export type Role = PersonRead['roles'][number]

export const rule = 'role@1'
/** A role as stated is short: longer phrases are cut. */
const longest = 12
const isDash = (token: Token | undefined) => /^(?:[—–-]|--)$/.test(token?.text ?? '')
const closes = new Set([',', '.', ';', ':', '!', '?', ')', '(', '—', '–', '--', '…'])
const opensQuote = (token: Token | undefined) => /^["«“‘'„]$/.test(token?.text ?? '')
const closesQuote = (token: Token | undefined) => /^["»”’'“]$/.test(token?.text ?? '')
const isPossessive = (token: Token | undefined) => /^['’]s$/.test(token?.text ?? '')

/** Every role that a mention of the person states, the first wording of each. `named` tells tokens that belong to some name. */
export function rolesOf(
  prose: Prose,
  person: Person,
  named: ReadonlySet<number>,
  lexicon: PeopleLexicon,
): Role[] {
  const found: Role[] = []
  for (const mention of person.mentions) {
    const sentence = prose.sentences[mention.sentence]
    if (!sentence) continue
    const phrase = { tokens: sentence.tokens, named, lexicon }
    for (const range of [before(phrase, mention), beside(phrase, mention), ...after(phrase, mention)])
      if (range && range[1] > range[0]) note(found, said(prose, sentence, range, lexicon))
  }
  return found
}

/** A role is kept where it says something new; a fuller wording replaces a shorter one. */
export function note(found: Role[], role: Role): void {
  const key = role.role.toLowerCase()
  if (key === '' || found.some(other => other.role.toLowerCase().includes(key))) return
  const shorter = found.findIndex(other => key.includes(other.role.toLowerCase()))
  if (shorter >= 0) found[shorter] = role
  else found.push(role)
}

/** "he was deputy chairman of the cabinet": what follows a pronoun at a token. */
export function roleAfter(
  prose: Prose,
  sentence: Sentence,
  at: number,
  named: ReadonlySet<number>,
  lexicon: PeopleLexicon,
): Role | undefined {
  const range = becomes({ tokens: sentence.tokens, named, lexicon }, at)
  return range && range[1] > range[0] ? said(prose, sentence, range, lexicon) : undefined
}

/** A noun alone, where a description is the only thing that says it: "the incumbent". */
export function roleAt(prose: Prose, sentence: Sentence, at: number, lexicon: PeopleLexicon): Role {
  return said(prose, sentence, [at, at + 1], lexicon)
}

/** The words of a range of tokens as a role in its dictionary form. */
function said(prose: Prose, sentence: Sentence, [from, to]: Span, lexicon: PeopleLexicon): Role {
  const start = sentence.tokens[from]?.start ?? sentence.start
  const end = sentence.tokens[to - 1]?.end ?? start
  return {
    role: lexicon.nominative(prose.text.slice(start, end).split(/\s+/)),
    evidence: { span: [sentence.start, sentence.end], rule },
  }
}

type Phrase = {
  readonly tokens: readonly Token[]
  readonly named: ReadonlySet<number>
  readonly lexicon: PeopleLexicon
}

const isRole = ({ tokens, lexicon, named }: Phrase, i: number) => {
  const token = tokens[i]
  return token?.kind === 'word' && lexicon.role(token.lower) !== undefined && !named.has(token.start)
}
const isVerb = (token: Token, lexicon: PeopleLexicon) =>
  !token.capital &&
  (lexicon.saying.has(token.lower) || lexicon.doing.has(token.lower) || lexicon.being.has(token.lower))

/** "Georgian President X", "opposition leader X", "Chairman of the Central Election Commission X". */
function before(phrase: Phrase, mention: Candidate): Span | undefined {
  const { tokens, lexicon } = phrase
  let end = mention.from
  while (
    end > 0 &&
    (tokens[end - 1]?.text === '.' || lexicon.honorifics.has(tokens[end - 1]?.lower ?? '')) &&
    !isRole(phrase, end - 1)
  )
    end--
  const last = tokens[end - 1]
  if (!last) return undefined
  if (isRole(phrase, end - 1) || (closesQuote(last) && isRole(phrase, end - 2)))
    return [start(phrase, end - 1), end]
  if (last.kind === 'word' && last.text.includes('-') && lexicon.modifier(last.lower) !== undefined)
    return [end - 1, end]
  // The head stands further left: "chairman of the commission X", «председатель ЦИК X».
  for (let i = end - 1; i >= Math.max(0, end - longest); i--) {
    const token = tokens[i]
    if (!token || closes.has(token.text) || phrase.named.has(token.start)) return undefined
    if (isRole(phrase, i) && hangs(phrase, i + 1, end)) return [start(phrase, i), end]
    if (!isPart(phrase, i, i === end - 1)) return undefined
  }
  return undefined
}

/** Does the rest of the phrase hang on its head: with "of", or in the genitive? */
function hangs({ tokens, lexicon }: Phrase, from: number, end: number): boolean {
  if (from >= end) return true
  return lexicon.of.size === 0 || lexicon.of.has(tokens[from]?.lower ?? '')
}

/** May a word stand inside a role between its head and the name? The last one is a name or a noun of bodies. */
function isPart({ tokens, lexicon }: Phrase, i: number, last: boolean): boolean {
  const token = tokens[i]
  if (!token) return false
  if (opensQuote(token) || closesQuote(token)) return true
  if (token.kind !== 'word') return false
  if (lexicon.of.size === 0)
    return !isVerb(token, lexicon) && (!lexicon.stops.has(token.lower) || lexicon.joints.has(token.lower))
  if (token.capital || lexicon.body(token.lower)) return true
  if (last) return false
  return (
    lexicon.of.has(token.lower) ||
    lexicon.articles.has(token.lower) ||
    isPossessive(token) ||
    lexicon.joints.has(token.lower) ||
    lexicon.modifier(token.lower) !== undefined ||
    lexicon.role(token.lower) !== undefined
  )
}

/** Where the noun phrase that ends with the head begins. */
function start(phrase: Phrase, head: number): number {
  const { tokens } = phrase
  const title = tokens[head]?.capital === true
  let at = head
  let quoted = closesQuote(tokens[head])
  while (at > 0 && head - at < longest) {
    const token = tokens[at - 1]
    if (!token) break
    if (quoted && opensQuote(token)) quoted = false
    else if (closesQuote(token) && !quoted && isRole(phrase, at - 2)) quoted = true
    else if (!(token.kind === 'word' && belongs(phrase, token, title))) break
    at--
  }
  return at
}

function belongs({ lexicon, named }: Phrase, token: Token, title: boolean): boolean {
  if (
    named.has(token.start) ||
    lexicon.stops.has(token.lower) ||
    isVerb(token, lexicon) ||
    isPossessive(token)
  )
    return false
  if (lexicon.modifier(token.lower) !== undefined || lexicon.adjective(token.lower)) return true
  if (lexicon.articles.size === 0) return false
  if (token.capital) return !lexicon.never.has(token.lower)
  if (title) return false
  return lexicon.role(token.lower) !== undefined || !/(?:ed|ing|ly)$/.test(token.lower)
}

/** "The commission's chairman, X", "the head of the commission, X": the phrase before a comma. */
function beside(phrase: Phrase, mention: Candidate): Span | undefined {
  const { tokens, lexicon } = phrase
  if (mention.title !== undefined) return undefined
  const mark = mention.from - 1
  if (tokens[mark]?.text !== ',' && !isDash(tokens[mark])) return undefined
  for (let i = mark - 1; i >= Math.max(0, mark - longest); i--) {
    const token = tokens[i]
    if (!token || closes.has(token.text) || phrase.named.has(token.start) || isVerb(token, lexicon))
      return undefined
    if (!isRole(phrase, i)) continue
    const next = tokens[i + 1]
    if (i === mark - 1 || (closesQuote(next) && i === mark - 2)) return [start(phrase, i), mark]
    if (hangs(phrase, i + 1, mark)) return [start(phrase, i), endOf(phrase, i, mark)]
    // "two former ministers living abroad, X and Y"
    if (lexicon.role(token.lower) !== token.lower && !lexicon.stops.has(next?.lower ?? ''))
      return [start(phrase, i), i + 1]
    return undefined
  }
  return undefined
}

/** What follows the name: an apposition, a clause with "who", "of the party". */
function after(phrase: Phrase, mention: Candidate): (Span | undefined)[] {
  const { tokens, lexicon } = phrase
  let at = mention.to
  const first = tokens[at]
  if (!first) return []
  if (first.lower === 'of' && mention.words.length > 1) return [ofWhom(phrase, at)]
  if (first.text === ',' || isDash(first) || first.text === '(') {
    at++
    // An age: ", 58,".
    if (tokens[at]?.kind === 'number' && [',', ')'].includes(tokens[at + 1]?.text ?? '')) at += 2
    if (tokens[at]?.text === ',') at++
    const next = tokens[at]
    if (!next) return []
    if (lexicon.who.has(next.lower)) return [leads(phrase, at + 1) ?? becomes(phrase, at + 1)]
    if (lexicon.leading.has(next.lower)) return [leads(phrase, at)]
    if (lexicon.nominating.has(next.lower)) return [[at, endOf(phrase, at, tokens.length)]]
    return [apposed(phrase, at)]
  }
  if (lexicon.who.has(first.lower)) return [leads(phrase, at + 1) ?? becomes(phrase, at + 1)]
  return [becomes(phrase, at)]
}

/** A noun phrase with a role for its head that begins here. */
function apposed(phrase: Phrase, from: number): Span | undefined {
  const { tokens, lexicon } = phrase
  let at = from
  while (
    lexicon.articles.has(tokens[at]?.lower ?? '') ||
    lexicon.pronouns.get(tokens[at]?.lower ?? '')?.use === 'possessive'
  )
    at++
  if (/^\d+-/.test(tokens[at]?.text ?? '')) at++
  let head = -1
  for (let i = at; i < Math.min(tokens.length, at + 8); i++) {
    const token = tokens[i]
    if (
      !token ||
      closes.has(token.text) ||
      lexicon.stops.has(token.lower) ||
      (isVerb(token, lexicon) && !isRole(phrase, i))
    )
      break
    if (isRole(phrase, i)) {
      head = i
      if (lexicon.articles.size === 0) break
    }
  }
  if (head < 0) return undefined
  const possessive = tokens.slice(at, head).findLastIndex(isPossessive)
  return [possessive >= 0 ? at + possessive + 1 : at, endOf(phrase, head, tokens.length)]
}

/** Where the phrase that hangs on a head ends: at a comma, a verb, a participle, a preposition other than "of". */
function endOf({ tokens, lexicon, named }: Phrase, head: number, limit: number): number {
  let end = head + 1
  let hung = lexicon.of.size === 0
  while (end < Math.min(limit, head + longest)) {
    const token = tokens[end]
    if (
      !token ||
      closes.has(token.text) ||
      named.has(token.start) ||
      lexicon.who.has(token.lower) ||
      lexicon.that.has(token.lower)
    )
      break
    if (isVerb(token, lexicon)) break
    if (lexicon.of.has(token.lower)) hung = true
    else if (!hung && !(end === head + 1 && closesQuote(token))) break
    else if (
      lexicon.stops.has(token.lower) &&
      !lexicon.articles.has(token.lower) &&
      !lexicon.joints.has(token.lower) &&
      !/^(?:its|his|her|their)$/.test(token.lower)
    )
      break
    else if (!token.capital && /(?:[^e]ed|ing)$/.test(token.lower) && lexicon.articles.size > 0) break
    else if (!token.capital && /^(?:set|put|held|built)$/.test(token.lower)) break
    end++
  }
  while (
    end > head + 1 &&
    (lexicon.joints.has(tokens[end - 1]?.lower ?? '') ||
      lexicon.articles.has(tokens[end - 1]?.lower ?? '') ||
      lexicon.of.has(tokens[end - 1]?.lower ?? ''))
  )
    end--
  return end
}

/** "who leads the Forum of National Unity": the clause as it stands, where it says an office. */
function leads({ tokens, lexicon }: Phrase, from: number): Span | undefined {
  const verb = tokens.slice(from, from + 3).findIndex(token => lexicon.leading.has(token.lower))
  if (verb < 0) return undefined
  let end = from + verb + 1
  while (
    end < tokens.length &&
    end - from < longest &&
    !closes.has(tokens[end]?.text ?? '') &&
    !['and', 'but', 'и', 'а'].includes(tokens[end]?.lower ?? '')
  )
    end++
  return [from + verb, end]
}

/** "has been elected president of Abkhazia", "was deputy chairman", "was installed as prime minister". */
function becomes(phrase: Phrase, from: number): Span | undefined {
  const { tokens, lexicon } = phrase
  let passive = false
  for (let i = from; i < Math.min(tokens.length, from + 6); i++) {
    const token = tokens[i]
    if (!token || closes.has(token.text)) return undefined
    const turns =
      lexicon.becoming.has(token.lower) || lexicon.being.has(token.lower) || lexicon.as.has(token.lower)
    if (!turns) continue
    passive ||= lexicon.being.has(token.lower)
    let at = i + 1
    while (
      lexicon.becoming.has(tokens[at]?.lower ?? '') ||
      lexicon.being.has(tokens[at]?.lower ?? '') ||
      lexicon.as.has(tokens[at]?.lower ?? '')
    )
      at++
    // "elected a president" names whom the subject elected, "was elected president" the subject.
    if (
      !passive &&
      lexicon.becoming.has(token.lower) &&
      lexicon.articles.has(tokens[at]?.lower ?? '') &&
      /elect/.test(token.lower)
    )
      return undefined
    const span = apposed(phrase, at)
    if (span) return span
  }
  return undefined
}

/** "of the National Movement", "of the opposition's National Council". */
function ofWhom({ tokens, lexicon, named }: Phrase, from: number): Span | undefined {
  let end = from + 1
  let capital = -1
  while (end < tokens.length && end - from < longest) {
    const token = tokens[end]
    if (token?.kind !== 'word' || named.has(token.start) || isVerb(token, lexicon)) break
    if (token.capital) capital = end
    else if (capital >= 0 && !isPossessive(token)) break
    else if (end - from > 4 || (lexicon.stops.has(token.lower) && !lexicon.articles.has(token.lower))) break
    end++
  }
  return capital >= 0 ? [from, capital + 1] : undefined
}
