// What an article says a person is: the title before the name, the phrase beside it, the clause that begins with "who".
import type { PeopleLexicon } from '../languages/people-lexicon.ts'
import type { Span } from '../model/claim.ts'
import type { Person } from './merge.ts'
import type { Candidate } from './names.ts'
import type { Prose, Sentence, Token } from './prose.ts'
import type { PersonRead } from './reading.ts'

type Role = PersonRead['roles'][number]

const rule = 'role@1'
/** A role as stated is short: longer phrases are cut. */
const longest = 12
const dashes = new Set(['—', '–', '-', '--'])
const closes = new Set([',', '.', ';', ':', '!', '?', ')', '(', '—', '–', '--', '…'])

/** Every role that a mention of the person states, the first wording of each. */
export function rolesOf(prose: Prose, person: Person, lexicon: PeopleLexicon): Role[] {
  const found: Role[] = []
  const seen = new Set<string>()
  for (const mention of person.mentions) {
    const sentence = prose.sentences[mention.sentence]
    if (!sentence) continue
    for (const range of [
      before(sentence, mention, lexicon),
      beside(sentence, mention, lexicon),
      after(sentence, mention, lexicon),
    ]) {
      if (!range || range[1] <= range[0]) continue
      const role = said(prose, sentence, range, lexicon)
      const key = role.role.toLowerCase()
      if (role.role === '' || seen.has(key) || [...seen].some(other => other.includes(key))) continue
      seen.add(key)
      found.push(role)
    }
  }
  return found
}

/** The words of a range of tokens as a role in its dictionary form. */
function said(prose: Prose, sentence: Sentence, [from, to]: Span, lexicon: PeopleLexicon): Role {
  const start = sentence.tokens[from]?.start ?? sentence.start
  const end = sentence.tokens[to - 1]?.end ?? start
  const printed = prose.text.slice(start, end)
  return {
    role: lexicon.nominative(printed.split(/\s+/)),
    evidence: { span: [sentence.start, sentence.end], rule },
  }
}

const roleAt = (tokens: readonly Token[], i: number, lexicon: PeopleLexicon) => {
  const token = tokens[i]
  return token?.kind === 'word' && lexicon.role(token.lower) !== undefined
}

/** "Georgian President X", "opposition leader X", "Chairman of the Central Election Commission X". */
function before({ tokens }: Sentence, mention: Candidate, lexicon: PeopleLexicon): Span | undefined {
  let end = mention.from
  while (
    end > 0 &&
    (tokens[end - 1]?.text === '.' || lexicon.honorifics.has(tokens[end - 1]?.lower ?? '')) &&
    !roleAt(tokens, end - 1, lexicon)
  )
    end--
  const last = tokens[end - 1]
  if (!last) return undefined
  if (roleAt(tokens, end - 1, lexicon) || isQuotedRole(tokens, end - 1, lexicon))
    return [start(tokens, end - 1, lexicon), end]
  // The head stands further left: "chairman of the commission X", «председатель ЦИК X».
  if (last.kind !== 'word' && !/^["»”’']$/.test(last.text)) return undefined
  for (let i = end - 2; i >= Math.max(0, end - longest); i--) {
    const token = tokens[i]
    if (!token || closes.has(token.text)) return undefined
    if (!roleAt(tokens, i, lexicon)) continue
    const next = tokens[i + 1]
    const hangs = lexicon.of.size > 0 ? lexicon.of.has(next?.lower ?? '') : true
    return hangs && !hasVerb(tokens, i + 1, end, lexicon) ? [start(tokens, i, lexicon), end] : undefined
  }
  return undefined
}

function isQuotedRole(tokens: readonly Token[], i: number, lexicon: PeopleLexicon): boolean {
  return /^["»”’']$/.test(tokens[i]?.text ?? '') && roleAt(tokens, i - 1, lexicon)
}

const hasVerb = (tokens: readonly Token[], from: number, to: number, lexicon: PeopleLexicon) =>
  tokens
    .slice(from, to)
    .some(
      token =>
        lexicon.saying.has(token.lower) || lexicon.being.has(token.lower) || lexicon.who.has(token.lower),
    )

/** Where the noun phrase that ends with the head begins. */
function start(tokens: readonly Token[], head: number, lexicon: PeopleLexicon): number {
  let at = head
  const title = tokens[head]?.capital === true
  while (at > 0) {
    const token = tokens[at - 1]
    if (!token) break
    if (/^["«“‘']$/.test(token.text) || (token.kind === 'word' && belongs(token, title, lexicon))) at--
    else if (
      /^["»”’']$/.test(token.text) &&
      tokens[at]?.kind === 'word' &&
      at < head + 1 &&
      tokens.slice(Math.max(0, at - 4), at - 1).some(one => /^["«“‘']$/.test(one.text))
    )
      at--
    else break
  }
  return at
}

function belongs(token: Token, title: boolean, lexicon: PeopleLexicon): boolean {
  if (lexicon.stops.has(token.lower) || lexicon.saying.has(token.lower) || lexicon.doing.has(token.lower))
    return false
  if (/^['’]s$/.test(token.text)) return false
  if (lexicon.modifier(token.lower) !== undefined || lexicon.adjective(token.lower)) return true
  if (token.capital && !lexicon.never.has(token.lower)) return lexicon.articles.size > 0
  if (title || lexicon.articles.size === 0)
    return lexicon.role(token.lower) !== undefined && lexicon.articles.size > 0
  return lexicon.role(token.lower) !== undefined || !/(?:ed|ing|ly)$/.test(token.lower)
}

/** ", the leader of the party," after the name; "the commission's chairman, X" before it. */
function beside(sentence: Sentence, mention: Candidate, lexicon: PeopleLexicon): Span | undefined {
  const { tokens } = sentence
  const comma = tokens[mention.from - 1]
  if ((comma?.text === ',' || dashes.has(comma?.text ?? '')) && mention.title === undefined) {
    const span = ending(tokens, mention.from - 1, lexicon)
    if (span) return span
  }
  return undefined
}

/** The phrase that ends before `end` and has a role for its head. */
function ending(tokens: readonly Token[], end: number, lexicon: PeopleLexicon): Span | undefined {
  for (let i = end - 1; i >= Math.max(0, end - longest); i--) {
    const token = tokens[i]
    if (!token || closes.has(token.text) || lexicon.saying.has(token.lower)) return undefined
    if (!roleAt(tokens, i, lexicon)) continue
    if (i === end - 1 || lexicon.of.has(tokens[i + 1]?.lower ?? '') || lexicon.articles.size === 0)
      return [start(tokens, i, lexicon), end]
  }
  return undefined
}

/** What follows the name: an apposition, a clause with "who", "of the party". */
function after({ tokens }: Sentence, mention: Candidate, lexicon: PeopleLexicon): Span | undefined {
  let at = mention.to
  const first = tokens[at]
  if (!first) return undefined
  if (lexicon.of.has(first.lower) && first.lower === 'of' && mention.words.length > 1)
    return ofWhom(tokens, at, lexicon)
  if (first.text === ',' || dashes.has(first.text) || first.text === '(') {
    at++
    // An age: ", 58,".
    if (tokens[at]?.kind === 'number' && [',', ')'].includes(tokens[at + 1]?.text ?? '')) at += 2
    if (tokens[at]?.text === ',') at++
    if (lexicon.who.has(tokens[at]?.lower ?? '')) return leads(tokens, at + 1, lexicon)
    if (lexicon.leading.has(tokens[at]?.lower ?? '')) return leads(tokens, at, lexicon)
    return apposed(tokens, at, lexicon)
  }
  if (lexicon.who.has(first.lower)) return leads(tokens, at + 1, lexicon)
  return becomes(tokens, at, lexicon)
}

function apposed(tokens: readonly Token[], from: number, lexicon: PeopleLexicon): Span | undefined {
  let at = from
  if (lexicon.articles.has(tokens[at]?.lower ?? '') || lexicon.pronouns.has(tokens[at]?.lower ?? '')) at++
  if (/^\d+-/.test(tokens[at]?.text ?? '')) at++
  let head = -1
  for (let i = at; i < Math.min(tokens.length, at + 8); i++) {
    const token = tokens[i]
    if (!token || closes.has(token.text) || lexicon.stops.has(token.lower) || lexicon.saying.has(token.lower))
      break
    if (roleAt(tokens, i, lexicon)) head = i
  }
  if (head < 0) return undefined
  let end = head + 1
  while (end < tokens.length && end - at < longest) {
    const token = tokens[end]
    if (
      !token ||
      closes.has(token.text) ||
      lexicon.who.has(token.lower) ||
      lexicon.saying.has(token.lower) ||
      lexicon.being.has(token.lower)
    )
      break
    if (end === head + 1 && !(lexicon.of.has(token.lower) || lexicon.articles.size === 0)) break
    if (lexicon.that.has(token.lower) || ['and', 'but', 'и', 'а', 'but'].includes(token.lower)) break
    end++
  }
  const possessive = tokens.slice(at, head).findLastIndex(token => /^['’]s$/.test(token.text))
  return [possessive >= 0 ? at + possessive + 1 : at, end]
}

/** "who leads the Forum of National Unity": the clause as it stands, where it says an office. */
function leads(tokens: readonly Token[], from: number, lexicon: PeopleLexicon): Span | undefined {
  const verb = tokens.slice(from, from + 3).findIndex(token => lexicon.leading.has(token.lower))
  if (verb < 0) return undefined
  let end = from + verb + 1
  while (
    end < tokens.length &&
    end - from < longest &&
    !closes.has(tokens[end]?.text ?? '') &&
    !['and', 'but', 'и'].includes(tokens[end]?.lower ?? '')
  )
    end++
  return [from + verb, end]
}

/** "has been elected president of Abkhazia", "was deputy chairman". */
function becomes(tokens: readonly Token[], from: number, lexicon: PeopleLexicon): Span | undefined {
  for (let i = from; i < Math.min(tokens.length, from + 5); i++) {
    const token = tokens[i]
    if (!token || closes.has(token.text)) return undefined
    if (!lexicon.becoming.has(token.lower) && !lexicon.being.has(token.lower)) continue
    let at = i + 1
    while (lexicon.becoming.has(tokens[at]?.lower ?? '') || lexicon.being.has(tokens[at]?.lower ?? '')) at++
    const span = apposed(tokens, at, lexicon)
    if (span) return span
  }
  return undefined
}

/** "of the National Movement". */
function ofWhom(tokens: readonly Token[], from: number, lexicon: PeopleLexicon): Span | undefined {
  let end = from + 1
  if (lexicon.articles.has(tokens[end]?.lower ?? '')) end++
  const first = end
  while (end < tokens.length && end - from < longest && tokens[end]?.capital) end++
  return end > first ? [from, end] : undefined
}
