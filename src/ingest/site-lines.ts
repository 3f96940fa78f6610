// What a site prints on most of its pages is no part of any article: learnt from the pages themselves, as they come.
import { createHash } from 'node:crypto'
import type { Instant } from '../model/time.ts'
import type { Store } from '../store/store.ts'

/** Pages that a line must have stood on: papers repeat a paragraph of background in several articles. */
const leastPages = 6
/** Of the pages since it was first seen, on how many it must stand: furniture stands on nearly all, background on some. */
const leastShare = 0.6
/**
 * A whole sentence may be news that a paper prints in each report on one affair. It is furniture after so many days on nearly
 * all pages: by then it is none.
 */
const leastDays = 30
const leastShareOfSentence = 0.9
/** Lines that are remembered of a site; those that came once go first. A page of more lines is a list, and teaches nothing. */
const mostLines = 600
/** A line that came once and for so many pages not again is an article's own. */
const patience = 30
/** Longer paragraphs are nobody's furniture. */
const longestLine = 600

/** How many pages a line stood on, the page that it came with first and its day, and the last one. */
type Seen = readonly [count: number, first: number, day: number, last: string]
type Memory = { readonly pages: number; readonly lines: Readonly<Record<string, Seen>> }

const nothing: Memory = { pages: 0, lines: {} }
const hash = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 11)
const keyOf = (line: string) =>
  hash(
    line
      .replace(/[\s\d]+/g, ' ')
      .trim()
      .toLowerCase(),
  )

const dayMs = 24 * 60 * 60 * 1000
const isSentence = (line: string) => /[.!?…։。؟।]["'”’»)\]]*$/.test(line)
const quoted = /["“”«»„]/
/** Papers speak to their readers in what they print everywhere, and not in their news. */
const spoken =
  /(?<!\p{L})(?:[Yy]our?|[Ww]e|[Oo]ur|[Вв]ы|[Вв]ас|[Вв]ам|[Вв]аш\p{L}*|[Мм]ы|[Нн]ас|[Нн]ам|[Нн]аш\p{L}*|[Ww]ir|[Uu]ns(?:er\p{L}*)?|[Vv]ous|[Vv]otre|[Nn]ous|[Nn]otre|[Nn]uestr\p{L}*|[Uu]sted\p{L}*|[Vv]ocê|[Nn]oss\p{L}*)(?!\p{L})/u
const asking =
  /^\W*(?:support|subscribe|follow|join|donate|sign up|share|click|подпи|поддерж|читайте|следите|присоедин|abonnier|folgen|abonnez|suivez|suscr|síg|assine|siga|abbonati|segui)/iu
const isNews = (line: string) =>
  isSentence(line) && (quoted.test(line) || !(spoken.test(line) || asking.test(line)))

/** The text without what its site prints everywhere; the site's memory grows by this page. */
export async function withoutSiteLines(
  text: string,
  address: string,
  notes: Store['notes'],
  now: Instant,
): Promise<string> {
  const host = URL.parse(address)?.host
  if (host === undefined || text === '') return text
  const name = `site lines: ${host}`
  const memory = memoryFrom(await notes.get(name))
  const lines = text.split('\n\n')
  if (lines.length > mostLines) return text
  const grown = learnt(memory, lines, hash(address), dayOf(now))
  await notes.set(name, JSON.stringify(grown))
  const kept = lines.filter(line => !isFurniture(grown, line, dayOf(now)))
  // A page of nothing else is a notice that stands in place of the article; it is left to others to judge.
  return kept.length === 0 ? text : kept.join('\n\n')
}

const dayOf = (now: Instant) => Math.floor(Date.parse(now) / dayMs)

function isFurniture({ pages, lines }: Memory, line: string, today: number): boolean {
  const seen = line.length <= longestLine ? lines[keyOf(line)] : undefined
  if (seen === undefined) return false
  const [count, first, day] = seen
  const share = count / (pages - first)
  if (count < leastPages || share < leastShare) return false
  return !isNews(line) || (share >= leastShareOfSentence && today - day >= leastDays)
}

function learnt({ pages, lines }: Memory, page: readonly string[], address: string, today: number): Memory {
  const known = new Map(Object.entries(lines))
  for (const key of new Set(page.filter(({ length }) => length <= longestLine).map(keyOf))) {
    const [count, first, day, last] = known.get(key) ?? [0, pages, today, '']
    // A page that is read again proves nothing.
    if (last !== address) known.set(key, [count + 1, first, day, address])
  }
  const left = [...known]
    .filter(([, [count, first]]) => count > 1 || pages - first < patience)
    .sort(([, [a, b]], [, [c, d]]) => c - a || d - b)
    .slice(0, mostLines)
  const isKnown = Object.values(lines).some(([, , , last]) => last === address)
  return { pages: isKnown ? pages : pages + 1, lines: Object.fromEntries(left) }
}

function memoryFrom(note: string | undefined): Memory {
  try {
    const memory: unknown = JSON.parse(note ?? '')
    return isMemory(memory) ? memory : nothing
  } catch {
    return nothing
  }
}

const isMemory = (value: unknown): value is Memory =>
  typeof value === 'object' &&
  value !== null &&
  'pages' in value &&
  typeof value.pages === 'number' &&
  'lines' in value &&
  typeof value.lines === 'object' &&
  value.lines !== null &&
  Object.values(value.lines).every(
    seen =>
      Array.isArray(seen) &&
      seen.length === 4 &&
      seen.slice(0, 3).every(number => typeof number === 'number') &&
      typeof seen[3] === 'string',
  )
