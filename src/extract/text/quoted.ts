// Finds what stands between quotation marks, in the marks of any of our languages; apostrophes are not quotes.
import type { Span } from '../../model/claim.ts'
import type { QuotedRun } from './prose.ts'

const isWord = (c: string | undefined) => c !== undefined && /[\p{L}\p{N}\p{M}]/u.test(c)
const isSpace = (c: string | undefined) => c === undefined || /\s/.test(c)
const marks = /["“”„«»‟'‘’‹›‚]/g
/** Which marks may end a run that another began. */
const closers: Readonly<Record<string, string>> = {
  '"': '"”',
  '“': '”"',
  '‟': '”"',
  '„': '“”"‟',
  '”': '”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '‘': '’',
  '‚': '‘’',
  "'": "'’",
}
const single = (mark: string) => mark === "'" || mark === '‘' || mark === '’' || mark === '‚'

/** `, — сказал X, —` or `. — сказал X. —` inside a run: so many letters stand between its dashes at most. */
const inserted = /(?<=[,.!?…])\s?[—–―-] (?<words>\p{Ll}[^—–―«»"“”]{2,160}?)[,.:](?=\s?[—–―-] )/gu

/** The reporter's own words between dashes inside a quotation: «Подождём, — сказал он, — и увидим». `says` knows a verb of saying. */
export function insertions(text: string, run: QuotedRun, says: (lower: string) => boolean): Span[] {
  return [...text.slice(run.start, run.end).matchAll(inserted)].flatMap(match => {
    const words = match.groups?.words ?? ''
    const opening = words.toLowerCase().split(/\s+/).slice(0, verbWithin)
    const from = run.start + match.index + match[0].indexOf(words)
    return opening.some(says) ? [[from, from + words.length] as const] : []
  })
}
/** The verb is among so many of their first words. */
const verbWithin = 3

/** Quotations stand inside each other so deep; where more are open, the marks that should close them were lost. */
const deepest = 4

/** The quoted runs of one paragraph, outer ones first. A run that is never closed ends with its paragraph; a single mark that is never closed is an apostrophe. */
export function quotedRuns(text: string, [from, to]: Span): QuotedRun[] {
  const part = text.slice(from, to)
  const found: { at: number; mark: string }[] = []
  for (const match of part.matchAll(marks)) found.push({ at: match.index, mark: match[0] })

  const opens = ({ at, mark }: { at: number; mark: string }) => {
    const before = part[at - 1]
    const after = part[at + 1]
    if (mark === "'" && after !== undefined && /\d/.test(after) && /^\d0s/.test(part.slice(at + 1, at + 4)))
      return false
    return !isWord(before) && before !== '.' && !isSpace(after)
  }
  const closes = ({ at }: { at: number }) => !isWord(part[at + 1]) && !isSpace(part[at - 1])

  // From the right: is there, before the next single mark that opens, a later one that closes? A plural possessive
  // ("the voters' lists") inside single marks is told from their end by that.
  const laterClose: boolean[] = new Array(found.length).fill(false)
  let pending = false
  for (let i = found.length - 1; i >= 0; i--) {
    const mark = found[i]
    if (!mark || !single(mark.mark)) continue
    laterClose[i] = pending
    if (closes(mark)) pending = true
    else if (opens(mark)) pending = false
  }

  const runs: { start: number; end: number }[] = []
  const open: { at: number; mark: string; run: { start: number; end: number } }[] = []
  const close = (depth: number, end: number) => {
    for (const left of open.splice(depth)) left.run.end = end
  }
  for (const [i, mark] of found.entries()) {
    const depth = open.findLastIndex(one => closers[one.mark]?.includes(mark.mark))
    const isSingle = single(mark.mark)
    if (isSingle) {
      if (isWord(part[mark.at - 1]) && isWord(part[mark.at + 1])) continue
      if (depth >= 0 && closes(mark)) {
        const possessive =
          part[mark.at - 1] === 's' && /^\s\p{Ll}/u.test(part.slice(mark.at + 1, mark.at + 3))
        if (possessive && laterClose[i]) continue
        close(depth, mark.at)
        continue
      }
      if (mark.mark === '’' || !opens(mark) || !laterClose[i]) continue
    } else if (depth >= 0) {
      // `" … "` may be spaced on both sides; a mark that can only open begins anew where one was left open.
      const opening = opens(mark) && isSpace(part[mark.at - 1])
      const other = mark.mark === '“' && open[depth]?.mark !== '„' && opening
      if (mark.mark !== '"' ? !other : !(opening && mark.at > 0)) {
        close(depth, mark.at)
        continue
      }
      close(depth, mark.at)
    } else if (mark.mark === '»' || (mark.mark === '”' && !opens(mark)) || mark.mark === '›') continue
    // A mark that can only close, where nothing is open: its opening was lost.
    else if (mark.mark === '"' && closes(mark) && !opens(mark)) continue
    else if (mark.mark === '"' && /\d/.test(part[mark.at - 1] ?? '') && isSpace(part[mark.at + 1])) continue
    if (open.length >= deepest) close(0, mark.at)
    const run = { start: mark.at + 1, end: part.length }
    runs.push(run)
    open.push({ at: mark.at, mark: mark.mark, run })
  }
  return runs
    .filter(run => run.end > run.start && part.slice(run.start, run.end).trim() !== '')
    .map(run => ({ start: from + run.start, end: from + run.end }))
}
