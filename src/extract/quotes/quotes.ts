// Who is quoted saying what: direct quotations with their speaker, and clauses that "X said that" reports.
import type { PeopleLexicon } from '../../languages/people-lexicon.ts'
import { type BodyNames, bodyNames, spelledOut } from '../bodies/body-names.ts'
import type { Speaker } from '../figures/clause-subject.ts'
import { peopleLexicon } from '../lexicons.ts'
import type { People } from '../people/people.ts'
import type { QuoteRead } from '../reading.ts'
import type { Prose, Sentence } from '../text/prose.ts'
import { ahead, type Found, goesOn, interrupted, isTerm, runs, wordCount } from './quote-runs.ts'
import { attributed, behind, continued } from './quote-speaker.ts'
import { indirect, rule as saidRule } from './said.ts'

export const rule = { direct: 'quote@3', indirect: saidRule }
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

/** Whom the words around a run credit with it; nobody where it is too short to be a quotation. */
function toldBy(prose: Prose, people: People, one: Found, lexicon: PeopleLexicon): Speaker | undefined {
  const opening = prose.sentences[one.first]
  const closing = prose.sentences[one.last]
  if (!opening || !closing || wordCount(prose, one) < fewest) return undefined
  return attributed(prose, people, one, ahead(one, opening), behind(prose, one, closing), lexicon)
}

/** A paragraph that leaves its quotation open goes on in the next: one speaker, named where the last of them closes. */
function chained(
  prose: Prose,
  all: readonly Found[],
  told: readonly (Speaker | undefined)[],
): (Speaker | undefined)[] {
  const speakers: (Speaker | undefined)[] = []
  for (let i = all.length - 1; i >= 0; i--) {
    const [one, next] = [all[i], all[i + 1]]
    if (one && next && goesOn(prose, one, next)) speakers[i] = told[i + 1] ?? speakers[i + 1]
  }
  return speakers
}

function direct(prose: Prose, people: People, lexicon: PeopleLexicon): QuoteRead[] {
  const found: QuoteRead[] = []
  const all = runs(prose)
  const names = bodyNames(prose, lexicon)
  const told = all.map(one => toldBy(prose, people, one, lexicon))
  const later = chained(prose, all, told)
  let previous: { speaker: Speaker; paragraph: number; found: Found } | undefined
  for (const [index, one] of all.entries()) {
    const opening = prose.sentences[one.first]
    const closing = prose.sentences[one.last]
    if (!opening || !closing) continue
    const length = wordCount(prose, one)
    const before = ahead(one, opening)
    const after = behind(prose, one, closing)
    const own = told[index] ?? later[index]
    const whole =
      before.every(token => token.kind === 'punctuation') &&
      after.every(token => token.kind === 'punctuation')
    const continues = previous !== undefined && previous.paragraph === opening.paragraph
    // `"A," he said, "B."` and `"A," he said. "B."` are one quotation.
    if (
      continues &&
      previous &&
      !later[index] &&
      !speaksAnother(own, previous.speaker) &&
      interrupted(prose, previous.found, one, lexicon) &&
      (previous.found.last === one.first || before.every(token => token.kind === 'punctuation'))
    ) {
      previous = { ...previous, found: one }
      continue
    }
    if (length < fewest || isTerm(prose, one, before, after, lexicon)) continue
    const speaker = own ?? continued(prose, people, one, whole, previous, all[index - 1], lexicon)
    if (!speaker || speaker.name === '') continue
    found.push(quote(prose, one, inFull(speaker, names, one), opening, closing))
    previous = { speaker, paragraph: closing.paragraph, found: one }
  }
  return found
}

/** A body by its full name, where the article has said it. */
const inFull = (speaker: Speaker, names: BodyNames, { run }: Found): Speaker =>
  speaker.person === undefined ? { name: spelledOut(names, speaker.name, run.start) } : speaker

/** Is somebody else credited? */
const speaksAnother = (own: Speaker | undefined, previous: Speaker) =>
  own !== undefined && own.name !== previous.name

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
    ...(run.inserted === undefined ? {} : { inserted: run.inserted }),
    direct: true,
    evidence: {
      span: [Math.min(opening.start, run.start), Math.max(closing.end, run.end)],
      rule: rule.direct,
    },
  }
}
