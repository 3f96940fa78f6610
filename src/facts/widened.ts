// A row may be told in two sentences: the share in one, the votes in the next. Then its quotation is both.
import type { Store, Told } from '../store/store.ts'
import { prints } from './printed.ts'

/** Sentences beside the quoted one that may complete it. */
const BESIDE = 2
/** Where a sentence ends, with what closes after it. */
const end = /[.!?…]["”»’')\]]*(?=\s|$)|\n/gu

/** The claims, each with a quotation that prints its figures where its neighbourhood does; still verbatim. */
export async function widened(
  store: Pick<Store, 'articles'>,
  told: readonly Told[],
): Promise<readonly Told[]> {
  return Promise.all(
    told.map(async one => {
      const missing = figuresIn(one).filter(value => !prints(one.claim.from.quote, value))
      if (missing.length === 0) return one
      const { article, revision, span } = one.claim.from
      const text = (await store.articles.get(article, revision))?.text
      const found = text === undefined ? undefined : spanFor(text, span, figuresIn(one))
      if (text === undefined || !found) return one
      const from = { ...one.claim.from, span: found, quote: text.slice(...found) }
      return { ...one, claim: { ...one.claim, from } }
    }),
  )
}

function figuresIn({ claim }: Told): readonly number[] {
  const { predicate, value } = claim
  if (predicate === 'turnout') return [value.percent]
  if (predicate === 'registered') return [value.voters]
  if (predicate !== 'result') return []
  return [value.percent, value.votes, value.seats].filter(figure => figure !== undefined)
}

/** The shortest run of whole sentences around the quoted one that prints all of the figures. */
function spanFor(
  text: string,
  [start, stop]: readonly [number, number],
  figures: readonly number[],
): readonly [number, number] | undefined {
  const ends = [...text.matchAll(end)].map(({ index, 0: mark }) => index + (mark === '\n' ? 0 : mark.length))
  const after = [stop, ...ends.filter(at => at > stop).slice(0, BESIDE)]
  const before = [
    start,
    ...ends
      .filter(at => at < start - 1)
      .slice(-BESIDE - 1, -1)
      .reverse(),
  ]
  const spans = before
    .flatMap(from => after.map(to => trimmed(text, from, to)))
    .sort(([a, b], [c, d]) => b - a - (d - c))
  return spans.find(([from, to]) => figures.every(figure => prints(text.slice(from, to), figure)))
}

function trimmed(text: string, from: number, to: number): readonly [number, number] {
  const words = text.slice(from, to)
  return [from + (words.length - words.trimStart().length), to - (words.length - words.trimEnd().length)]
}
