// Tells the article's own lines from the page's furniture (menus, link lists, notices, credits) by the kind of line, never by whose page it is.
import type { Span } from '../../model/claim.ts'
import { everyProseLexicon } from '../lexicons.ts'

type Line = {
  readonly span: Span
  readonly text: string
  readonly words: number
  /** Ends as a sentence does. */
  readonly closed: boolean
  /** Says a share or a count, or is an item of a list: may be a row of a result. */
  readonly row: boolean
  /** A name and its figures, nothing else: "KDP: 688,070 votes – 45 seats". */
  readonly listed: boolean
  readonly kind: 'prose' | 'headline' | 'number' | 'menu' | 'heading' | 'notice' | 'credit' | 'mark'
}

/** A headline has few words; a longer line without a full stop is a paragraph that lost it. */
const longestHeadline = 16
/** A line in sentence case is a headline only where it is shorter still. */
const longestPlain = 10
/** "He put it like this:" leads to what follows; fewer words before a colon are a heading. */
const leadIn = 5
/** A notice is short; a paragraph that mentions terms or cookies is not one. */
const longestNotice = 25
/** A line above a list has few words. */
const longestLead = 6
/** So many headlines in a row are a list of other stories. */
const list = 3
/** Hard-wrapped text: most of its lines are about as long as these. */
const wrapped = { shortest: 45, longest: 90, lines: 3 }

const ended = /[.!?…։:;]["'”’»“)\]]*$|["”»]$/u
const bullet = /^[•▪●◾■*–—-]️?\s/u
const share = /\d\s?(?:%|percent|per cent|процент)|\(\d[\d,. ]*\)/iu
const numbered = /^\d{1,2}(?:[.)]\s*|\s+|(?=\p{Lu}))\p{L}?/u
/** A name, then nothing but numbers and a word or two for what they count. */
const listRow =
  /^(?:\d{1,2}[.)]\s*)?[^\d%]{0,4}\p{Lu}[^\d%]{1,60}[\s:–—|(-]\d[\d.,\u00a0 ]*(?:\s?%|(?:\s\p{L}{1,9}){0,2})(?:[\s,;:–—|()+−-]+(?:\d[\d.,\u00a0 ]*)?(?:\s?%|\s?\p{L}{1,9}\.?){0,2}){0,4}[)\s]*$/u
/** The same with the number in words: "Free Bloc -- two seats". */
const rowInWords = /^\p{Lu}[^\d:]{1,60}(?:\s(?:--?|[–—|])\s|:\s)\p{Ll}+\s\p{Ll}+$/u
const separators = /\s(?:[|·•>»/]|::)\s|\|/gu
/** Most of its longer words have capitals. */
function isTitle(text: string): boolean {
  const longer = text.split(/\s+/).filter(word => word.length > 3 && /\p{L}/u.test(word))
  return longer.filter(word => /^\P{L}*\p{Lu}/u.test(word)).length * 3 >= longer.length * 2
}
/** Items between commas or semicolons, as in a list of names. */
const names = /(?:[,;].*){3}/u
const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
const wordsOf = (text: string) => text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length
const says = (what: 'headings' | 'notices' | 'bylines' | 'blurbs', text: string) =>
  everyProseLexicon.some(lexicon => lexicon.furniture[what].test(text))

/** The lines of a text; a paragraph that was wrapped by hand is one line. */
function lines(text: string): Span[] {
  const found: Span[] = []
  let block: Span[] = []
  const finish = () => {
    const unended = block.slice(0, -1).filter(([from, to]) => {
      const length = to - from
      return length >= wrapped.shortest && length <= wrapped.longest
    })
    const open = block.slice(0, -1).filter(([from, to]) => !ended.test(text.slice(from, to)))
    const first = block[0]
    const last = block.at(-1)
    const isWrapped =
      block.length >= wrapped.lines &&
      unended.length >= (block.length - 1) * 0.8 &&
      open.length >= (block.length - 1) * 0.5 &&
      block.slice(1).some(([from]) => /^\p{Ll}/u.test(text.slice(from, from + 2)))
    if (isWrapped && first && last) found.push([first[0], last[1]])
    else found.push(...block)
    block = []
  }
  let start = 0
  while (start <= text.length) {
    const stop = text.indexOf('\n', start)
    const end = stop < 0 ? text.length : stop
    let from = start
    let to = end
    while (from < to && isBlank(text.charCodeAt(from))) from++
    while (to > from && isBlank(text.charCodeAt(to - 1))) to--
    if (from === to) finish()
    else if (goesOn(text, block.at(-1) ?? found.at(-1), from)) extend(block.length > 0 ? block : found, to)
    else block.push([from, to])
    start = end + 1
  }
  finish()
  return found
}

/** A line that begins in lower case goes on with the one before, where that has not ended. */
function goesOn(text: string, before: Span | undefined, from: number): boolean {
  return (
    before !== undefined &&
    /^\p{Ll}/u.test(text.slice(from, from + 2)) &&
    /[\p{L}\p{N},]$/u.test(text.slice(before[0], before[1]).slice(-2))
  )
}

function extend(spans: Span[], to: number): void {
  const last = spans.pop()
  if (last) spans.push([last[0], to])
}

const isBlank = (code: number) =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  code === 0xfeff ||
  (code >= 0x2000 && code <= 0x200b)

function read(text: string, span: Span, title: string): Line {
  const whole = text.slice(...span)
  // What decides stands at the edges; a paragraph of a megabyte need not be searched.
  const said = whole.length > 400 ? whole.slice(0, 400) : whole
  const words = whole.length > 400 ? 60 : wordsOf(said)
  const closed = ended.test(whole.slice(-6)) && (words > leadIn || !/[:;]$/.test(whole))
  const bare = said.replace(/^[^\p{L}\p{N}"“«„‘'([]+/u, '')
  const row = bullet.test(said) || share.test(said)
  const kind = (): Line['kind'] => {
    if (words === 0) return 'mark'
    if (words <= 6 && says('headings', plainHeading(bare))) return 'heading'
    // "More On The Balkans: Montenegro's Milatovic Won | Bulgaria: GERB 26.5"
    const lead = /^([^:]{3,40}):\s/u.exec(bare)?.[1]
    if (lead && !closed && words <= longestNotice && says('headings', lead)) return 'menu'
    if (plain(said) !== '' && plain(said) === title) return 'headline'
    if (words <= longestNotice && says('notices', said)) return 'notice'
    if (
      words <= 30 &&
      says('bylines', bare) &&
      (!closed || words <= 14 || /^\(|contributed|about/i.test(bare))
    )
      return 'credit'
    if (/^\d{1,3}\.?$/.test(bare)) return 'number'
    const parts = said.match(separators)?.length ?? 0
    if (parts > 0 && !closed && words <= 40 && (parts > 1 || words / (parts + 1) <= 5) && !bullet.test(said))
      return 'menu'
    if (!closed && words <= (isTitle(said) ? longestHeadline : longestPlain) && !names.test(said))
      return 'headline'
    return 'prose'
  }
  const listed = words <= longestHeadline && /\d/.test(said) && listRow.test(said)
  return { span, text: said, words, closed, row, listed, kind: kind() }
}

const plainHeading = (text: string) =>
  text
    .replace(/[:：…>»›|.!]+$/u, '')
    .replace(/’/g, "'")
    .trim()

/** Spans of the article's own paragraphs. Where everything looks like furniture, everything is the article. */
export function ownParagraphs(text: string, title: string): Span[] {
  const all = headed(lines(text).map(span => read(text, span, plain(title))))
  const own = all.map(line => line.kind === 'prose')
  dropLists(all, own)
  dropTail(all, own)
  dropBlurbs(all, own)
  keepRows(all, own)
  keepLeads(all, own)
  const kept = all.filter((_, i) => own[i])
  return (kept.length > 0 ? kept : all.filter(line => line.kind !== 'mark')).map(line => line.span)
}

/** "FROM OUR NETWORK": a few words in capitals, after which nothing but headlines comes. */
function headed(all: readonly Line[]): Line[] {
  const last = all.findLastIndex(({ kind, closed }) => kind === 'prose' && closed)
  const heading = all.findIndex(
    ({ kind, words, text, row }, i) =>
      i > last && kind === 'headline' && words <= longestLead && !row && /^[\p{Lu}\s'’&-]+$/u.test(text),
  )
  const below = all.slice(heading + 1)
  const isList = heading > 0 && below.length >= list && below.some(({ listed }) => !listed)
  return all.map((line, i) => (isList && i === heading ? { ...line, kind: 'heading' } : line))
}

/** Below the heading of a link list, lines are links until a paragraph comes that no headline could be. */
function dropLists(all: readonly Line[], own: boolean[]): void {
  for (let i = 0; i < all.length; i++) {
    if (all[i]?.kind !== 'heading') continue
    for (let k = i + 1; k < all.length; k++) {
      const line = all[k]
      if (
        !line ||
        (line.kind === 'prose' && line.closed && !(numbered.test(line.text) && line.words <= longestHeadline))
      ) {
        // "They Got Two." ends with a full stop and is a headline all the same: it is short and stands among others.
        const next = all[k + 1]
        if (
          !line ||
          line.words > longestHeadline ||
          !next ||
          (next.kind !== 'headline' && next.kind !== 'number')
        )
          break
      }
      own[k] = false
    }
  }
}

/** What follows the last list of links and holds a notice is no part of the article, unless there is much of it. */
function dropTail(all: readonly Line[], own: boolean[]): void {
  const heading = all.findLastIndex(line => line.kind === 'heading')
  if (heading < 0) return
  const size = (from: number, to: number) =>
    all.slice(from, to).reduce((sum, line, i) => sum + (own[from + i] ? line.words : 0), 0)
  const tail = all.slice(heading + 1)
  const links = tail.filter(
    line => line.kind === 'headline' || line.kind === 'number' || numbered.test(line.text),
  ).length
  if (links < list || !tail.some(line => line.kind === 'notice' || line.kind === 'credit')) return
  if (size(heading + 1, all.length) * 4 > size(0, heading)) return
  for (let k = heading + 1; k < all.length; k++) own[k] = false
}

/** Sentences about the author, at the end or under their name. */
function dropBlurbs(all: readonly Line[], own: boolean[]): void {
  for (let i = all.length - 1; i >= Math.max(1, all.length - 6); i--) {
    const line = all[i]
    if (!line || !own[i] || !says('blurbs', line.text)) continue
    const above = all[i - 1]
    const named = above !== undefined && above.words <= 5 && line.text.startsWith(above.text)
    const last = all.slice(i + 1).every((_, k) => !own[i + 1 + k])
    if (named || (last && all.slice(i - 3 < 0 ? 0 : i - 3, i).some(one => one.kind === 'credit')))
      own[i] = false
  }
}

/** "The Harbour Post reports:" right above a quotation says whose it is. */
function keepLeads(all: readonly Line[], own: boolean[]): void {
  for (const [i, line] of all.entries())
    if (
      line.kind === 'headline' &&
      own[i + 1] &&
      /:$/.test(line.text) &&
      /^["“«„‘]/.test(all[i + 1]?.text ?? '')
    )
      own[i] = true
}

/** A list of results has no full stops either: its rows say shares and counts, and stand above every list of links. */
function keepRows(all: readonly Line[], own: boolean[]): void {
  const heading = all.findIndex((line, i) => line.kind === 'heading' && i > all.length / 3)
  const prose = all.findIndex(line => line.kind === 'prose')
  for (const [i, line] of all.entries()) {
    if (line.kind !== 'headline' || !line.row || (heading >= 0 && i > heading)) continue
    if (i > prose || bullet.test(line.text)) own[i] = true
  }
  for (const [i, line] of all.entries()) {
    if (!line.listed || (heading >= 0 && i > heading)) continue
    if (!all[i - 1]?.listed && !all[i + 1]?.listed) continue
    own[i] = true
    // What the columns are called, or whose rows they are: "% vote Seats", "Tbilisi:".
    const head = all[i - 1]
    if (head && !head.listed && head.words > 0 && head.words <= longestLead && head.kind !== 'heading')
      own[i - 1] = true
  }
  for (const [i, line] of all.entries()) {
    const above = all[i - 1]
    if (above && own[i - 1] && rowInWords.test(line.text) && (above.listed || rowInWords.test(above.text)))
      own[i] = true
  }
}
