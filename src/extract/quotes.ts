// Who is quoted saying what: direct quotations with their speaker, and clauses that "X said that" reports.
import type { PeopleLexicon } from '../languages/people-lexicon.ts'
import { type Clause, type Speaker, speakerIn } from './attribution.ts'
import { peopleLexicon } from './lexicons.ts'
import { meantIn, type People } from './people.ts'
import type { Prose, QuotedRun, Sentence, Token } from './prose.ts'
import type { QuoteRead } from './reading.ts'

export const rule = { direct: 'quote@1', indirect: 'said@1' }
/** Fewer quoted words are a term held at arm's length, not a quotation. */
const fewest = 3

/** All quotations of an article in order. */
export function readQuotes(prose: Prose, people: People): readonly QuoteRead[] {
  const lexicon = peopleLexicon(prose.language)
  if (!lexicon) return []
  return [...direct(prose, people, lexicon), ...indirect(prose, people, lexicon)].sort(
    (a, b) => a.span[0] - b.span[0],
  )
}

type Found = { readonly run: QuotedRun; readonly first: number; readonly last: number }

/** Outermost runs that are long enough, with the sentences they begin and end in. */
function runs(prose: Prose): Found[] {
  const found: Found[] = []
  let end = -1
  let sentence = 0
  for (const run of prose.quoted) {
    if (run.start < end) continue
    end = run.end
    while (sentence < prose.sentences.length - 1 && (prose.sentences[sentence]?.end ?? 0) <= run.start)
      sentence++
    let last = sentence
    while (last < prose.sentences.length - 1 && (prose.sentences[last]?.end ?? 0) < run.end) last++
    found.push({ run, first: sentence, last })
  }
  return found
}

const wordCount = (prose: Prose, { first, last, run }: Found) => {
  let count = 0
  for (let i = first; i <= last; i++)
    for (const token of prose.sentences[i]?.tokens ?? [])
      if (
        token.kind !== 'punctuation' &&
        token.start >= run.start &&
        token.end <= run.end &&
        !/^['’]s$/.test(token.text)
      )
        count++
  return count
}

function direct(prose: Prose, people: People, lexicon: PeopleLexicon): QuoteRead[] {
  const found: QuoteRead[] = []
  const all = runs(prose)
  let previous: { speaker: Speaker; paragraph: number; found: Found } | undefined
  for (const [index, one] of all.entries()) {
    const opening = prose.sentences[one.first]
    const closing = prose.sentences[one.last]
    if (!opening || !closing) continue
    const length = wordCount(prose, one)
    const before = opening.tokens.filter(token => token.end < one.run.start && !token.quoted)
    const after = behind(prose, one, closing)
    const own = length < fewest ? undefined : attributed(prose, people, one, before, after, lexicon)
    const whole =
      before.every(token => token.kind === 'punctuation') &&
      after.every(token => token.kind === 'punctuation')
    const continues = previous !== undefined && previous.paragraph === opening.paragraph
    // `"A," he said. "B."` is one quotation.
    if (
      continues &&
      previous &&
      interrupted(prose, previous.found, one) &&
      (whole || before.every(token => token.kind === 'punctuation'))
    ) {
      previous = { ...previous, found: one }
      continue
    }
    if (length < fewest || isTerm(prose, one, before, after)) continue
    const speaker = own ?? continued(prose, people, one, whole, previous, all[index - 1], lexicon)
    if (!speaker || speaker.name === '') continue
    found.push(quote(prose, one, speaker, opening, closing))
    previous = { speaker, paragraph: closing.paragraph, found: one }
  }
  return found
}

function quote(
  prose: Prose,
  { run }: Found,
  speaker: Speaker,
  opening: Sentence,
  closing: Sentence,
): QuoteRead {
  const words = prose.text.slice(run.start, run.end)
  const start = run.start + (words.length - words.trimStart().length)
  const end = run.end - (words.length - words.trimEnd().length)
  return {
    speaker: speaker.name,
    ...(speaker.person === undefined ? {} : { person: speaker.person }),
    span: [start, end],
    direct: true,
    evidence: {
      span: [Math.min(opening.start, run.start), Math.max(closing.end, run.end)],
      rule: rule.direct,
    },
  }
}

/** Names of works and parties stand in quotation marks too: every word has a capital, and no comma or full stop closes them. */
function isTerm(prose: Prose, { run, first, last }: Found, before: Clause, after: Clause): boolean {
  const words = prose.sentences
    .slice(first, last + 1)
    .flatMap(({ tokens }) => tokens.filter(token => token.start >= run.start && token.end <= run.end))
  const letters = words.filter(token => token.kind === 'word' && token.text.length > 3)
  const capitals = letters.filter(token => token.capital).length
  const inside =
    before.some(token => token.kind === 'word') && (after.some(token => token.kind === 'word') || true)
  return (
    inside &&
    letters.length > 0 &&
    capitals === letters.length &&
    !/[,.!?]$/.test(prose.text.slice(run.start, run.end))
  )
}

function attributed(
  prose: Prose,
  people: People,
  { run, last, first }: Found,
  before: Clause,
  after: Clause,
  lexicon: PeopleLexicon,
): Speaker | undefined {
  const ends = prose.text.slice(run.start, run.end).trim().at(-1) ?? ''
  const nextMark = prose.text
    .slice(run.end + 1, run.end + 4)
    .trim()
    .charAt(0)
  const rest = clauseAfter(after)
  const ahead = clauseBefore(before)
  const open = /[,?!—–-]/.test(ends) || /[,—–-]/.test(nextMark)
  const fromAfter = () => (rest.length > 0 ? speakerIn(prose, people, rest, 'before', lexicon) : undefined)
  const fromBefore = () => (ahead.length > 0 ? speakerIn(prose, people, ahead, 'after', lexicon) : undefined)
  const signed = signature(prose, people, after)
  if (signed) return signed
  const words = ahead.filter(token => token.kind === 'word').length
  if (words === 0 || (open && startsAttribution(rest, lexicon))) {
    const speaker = fromAfter()
    if (speaker) return speaker
  }
  const speaker = fromBefore() ?? fromAfter()
  if (speaker) return speaker
  // `"Why?" X asked.`: the next sentence is the attribution.
  const next = prose.sentences[last + 1]
  if (
    /[?!.…]/.test(ends) &&
    rest.length === 0 &&
    next &&
    next.paragraph === prose.sentences[last]?.paragraph &&
    next.tokens.length <= 16
  ) {
    const clause = next.tokens.filter(token => !token.quoted)
    const verb = clause.findIndex(token => lexicon.saying.has(token.lower))
    if (verb >= 0 && verb <= 6 && !next.tokens.some(token => token.quoted))
      return speakerIn(prose, people, clause, 'before', lexicon)
  }
  // `X: "…"`.
  if (ahead.at(-1)?.text === ':' && words > 0 && words <= 8) return only(prose, people, ahead, lexicon)
  return first === last && words > 0 ? subjectOf(prose, people, ahead) : undefined
}

/** `"…" — Name`: nothing but a dash and a name follows. */
function signature(prose: Prose, people: People, after: Clause): Speaker | undefined {
  const dash = after.findIndex(token => /^[—–―-]$/.test(token.text))
  const words = after.slice(dash + 1).filter(token => token.kind === 'word')
  const [first] = words
  const last = words.at(-1)
  if (
    dash < 0 ||
    dash > 1 ||
    !first ||
    !last ||
    words.length > 6 ||
    !words.every(token => token.capital || token.text.length <= 3)
  )
    return undefined
  const who = meantIn(people, [first.start, last.end])[0]
  return who
    ? { name: people.list[who.person]?.name ?? '', person: who.person }
    : { name: prose.text.slice(first.start, last.end) }
}

/** What follows the run in its sentence; a signature after a dash may stand as a sentence of its own. */
function behind(prose: Prose, { run, last }: Found, closing: Sentence): Clause {
  const own = closing.tokens.filter(token => token.start > run.end && !token.quoted)
  if (own.some(token => token.kind !== 'punctuation')) return own
  const next = prose.sentences[last + 1]
  const signs = next?.paragraph === closing.paragraph && /^[—–―]$/.test(next.tokens[0]?.text ?? '')
  return signs ? [...own, ...(next?.tokens.filter(token => !token.quoted) ?? [])] : own
}

/** The part of the clause before the quotation that belongs to it: after the last semicolon. */
function clauseBefore(tokens: Clause): Clause {
  const cut = tokens.findLastIndex(token => token.text === ';')
  return tokens.slice(cut + 1).slice(-40)
}

/** The part after it: up to the next semicolon. */
function clauseAfter(tokens: Clause): Clause {
  const first = tokens.findIndex(token => token.kind === 'word' || token.kind === 'number')
  if (first < 0) return []
  const own = tokens.slice(first)
  const cut = own.findIndex(token => token.text === ';')
  return own.slice(0, cut < 0 ? 30 : Math.min(cut, 30))
}

/** Does a clause open with "said X" or "X said"? */
function startsAttribution(clause: Clause, lexicon: PeopleLexicon): boolean {
  return clause.slice(0, 14).some(token => lexicon.saying.has(token.lower))
}

/** The one person whom the words before a colon name. */
function only(prose: Prose, people: People, clause: Clause, lexicon: PeopleLexicon): Speaker | undefined {
  return speakerIn(prose, people, clause, 'after', lexicon) ?? subjectOf(prose, people, clause)
}

/** The first person of a clause: who "branded it", "shouted" or did whatever else with the words. */
function subjectOf(_prose: Prose, people: People, clause: Clause): Speaker | undefined {
  for (const token of clause) {
    const who = people.references.find(one => one.span[0] === token.start)
    if (who) return { name: people.list[who.person]?.name ?? '', person: who.person }
  }
  return undefined
}

/** Between two runs of a paragraph stands nothing but an attribution: one sentence's worth of words, closed by a full stop or comma. */
function interrupted(prose: Prose, previous: Found, one: Found): boolean {
  const between = prose.text.slice(previous.run.end + 1, one.run.start - 1)
  if (between.length > 160) return false
  const ends = prose.text.slice(previous.run.start, previous.run.end).trim()
  const stops = between.match(/[.!?](?=\s+\S)/g)?.length ?? 0
  return /[,?!—–.…-]$/.test(ends) ? stops === 0 : /^\s*[,—–-]/.test(between) && stops <= 1
}

/** A quotation that fills its sentence goes on from the one before, or follows a sentence about who says it. */
function continued(
  prose: Prose,
  people: People,
  one: Found,
  whole: boolean,
  previous: { speaker: Speaker; paragraph: number; found: Found } | undefined,
  _before: Found | undefined,
  lexicon: PeopleLexicon,
): Speaker | undefined {
  if (!whole) return undefined
  const sentence = prose.sentences[one.first]
  const above = prose.sentences[one.first - 1]
  if (!sentence || !above || sentence.paragraph - above.paragraph > 1) return undefined
  if (previous && sentence.paragraph - previous.paragraph <= 1 && previous.found.last >= one.first - 1)
    return previous.speaker
  const clause = above.tokens.filter(token => !token.quoted)
  const speaker = speakerIn(prose, people, clause, 'after', lexicon)
  if (speaker?.person !== undefined || (speaker && above.tokens.at(-1)?.text === ':')) return speaker
  return subjectOf(prose, people, clause) ?? previous?.speaker
}

/** "X said that …": the reported clause, where the verb and its subject are plain. */
function indirect(prose: Prose, people: People, lexicon: PeopleLexicon): QuoteRead[] {
  return prose.sentences.flatMap(sentence => {
    const verb = sentence.tokens.findIndex(token => !token.quoted && lexicon.reporting.has(token.lower))
    if (verb < 0) return []
    const that = sentence.tokens.findIndex(
      (token, i) => i > verb && i <= verb + 8 && lexicon.that.has(token.lower) && !token.quoted,
    )
    const from = that >= 0 ? that + 1 : plainStart(sentence.tokens, verb, lexicon)
    if (from === undefined || from >= sentence.tokens.length - 2) return []
    const first = sentence.tokens[from]
    const last = sentence.tokens.findLast(token => token.kind !== 'punctuation')
    if (!first || !last || first.quoted || last.end <= first.start) return []
    const speaker = speakerIn(
      prose,
      people,
      sentence.tokens.slice(0, verb + 1).filter(token => !token.quoted),
      'after',
      lexicon,
    )
    if (!speaker || speaker.name === '') return []
    return [
      {
        speaker: speaker.name,
        ...(speaker.person === undefined ? {} : { person: speaker.person }),
        span: [first.start, last.end] as const,
        direct: false,
        evidence: { span: [sentence.start, sentence.end] as const, rule: rule.indirect },
      },
    ]
  })
}

/** "X said the vote was fair": a clause without "that" begins with a determiner, a pronoun or a name. */
function plainStart(tokens: readonly Token[], verb: number, lexicon: PeopleLexicon): number | undefined {
  const next = tokens[verb + 1]
  if (!next || next.kind === 'punctuation' || lexicon.articles.size === 0) return undefined
  const opens =
    lexicon.articles.has(next.lower) ||
    lexicon.pronouns.has(next.lower) ||
    next.capital ||
    next.kind === 'number' ||
    lexicon.openers.has(next.lower)
  return opens ? verb + 1 : undefined
}
