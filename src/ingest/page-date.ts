// When a page says that its article was published: machines are told in many places, and what people are told decides between them.
import type { Instant } from '../model/time.ts'
import { daysBetween, instantsOf, isByOwnClock, isNear, isSameDay, within } from './own-day.ts'
import { dateInAddress, type Printed, printedDates } from './printed-date.ts'
import { closest, type Element, lineOf } from './tree.ts'

/** What the page's data say, each as it is written there. */
export type Told = {
  readonly title: string | undefined
  readonly address: string | undefined
  readonly published: readonly (string | undefined)[]
  readonly created: readonly (string | undefined)[]
  readonly modified: readonly (string | undefined)[]
  readonly meta: (...names: string[]) => string | undefined
}

const publishedNames = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'published_at',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'dc.date.issued',
  'dcterms.issued',
  'citation_publication_date',
  'citation_date',
]
/** Some systems write the day of the last change here. */
const vagueNames = [
  'dc.date.created',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'date',
  'last-modified-date',
]
const changedNames = [
  'article:modified_time',
  'og:article:modified_time',
  'og:updated_time',
  'datemodified',
  'dc.date.modified',
  'dcterms.modified',
  'last-modified',
  'lastmod',
]

/**
 * The instant, on the day of the publisher's own clock: that is the day which people cite, and from which "on Monday" counts. An
 * instant that falls on the day before or after at Greenwich is moved to the nearest moment of that day.
 */
export function pageDate(elements: readonly Element[], told: Told): Instant | undefined {
  const order = { monthFirst: writesMonthFirst(elements[0]) }
  const read = (texts: readonly (string | undefined)[]) => instantsOf(texts, order)
  const addressed = dateInAddress(told.address)
  const beside = lazily(() => printedDates(elements, told.title, order, true))
  const published = [
    ...told.published,
    ...publishedNames.map(name => told.meta(name)),
    attribute(elements, isNamed('datePublished'), 'content', 'datetime') ??
      textOf(elements, isNamed('datePublished')),
    attribute(elements, isPublishingTime, 'datetime'),
  ]
  const firm = read(published)
  if (firm.length > 0) {
    const changed = read([...told.modified, ...changedNames.map(name => told.meta(name))])
    // Whoever tells the hour by a clock of its own has told the day.
    const alsoOn = published.some(isByOwnClock) ? undefined : addressed
    return onDayOf(agreed(firm, changed, addressed, beside), alsoOn, beside)
  }
  if (addressed !== undefined) return addressed
  const vague = read([
    ...vagueNames.map(name => told.meta(name)),
    attribute(elements, isNamed('dateCreated'), 'content', 'datetime'),
    ...told.created,
    attribute(elements, isHistoric, 'title'),
  ])[0]
  const printed = printedDates(elements, told.title, order, false)
  const [likeliest] = printed
  if (vague === undefined) return likeliest?.date
  const isBacked = printed.some(({ date, isOfChange }) => !isOfChange && isSameDay(date, vague))
  return likeliest?.isSure && !isBacked ? likeliest.date : onDayOf(vague, undefined, () => printed)
}

/** Of what machines are told, that which the address or the printed date says as well; or else the first that is no change. */
function agreed(
  firm: readonly Instant[],
  changed: readonly Instant[],
  addressed: Instant | undefined,
  printed: () => readonly Printed[],
): Instant | undefined {
  const [first] = firm
  const near = addressed && firm.find(instant => isNear(instant, addressed))
  if (near || (addressed === undefined && firm.every(instant => isSameDay(instant, first))))
    return near ?? first
  const told = (date: Instant) => firm.filter(instant => isSameDay(instant, date))
  const [shown] = printed()
    .filter(({ date, isSure, isOfChange }) => isSure && !isOfChange && told(date).length > 0)
    .sort((one, other) => told(other.date).length - told(one.date).length)
  const same = shown && told(shown.date)[0]
  const unchanged = firm.find(instant => !changed.some(change => isSameDay(change, instant)))
  // A site that moved dates its whole archive anew; its addresses stay as they were.
  return same ?? addressed ?? unchanged ?? first
}

/** The instant on the day that the page prints, or has in its address, where that is the day before or after. */
function onDayOf(
  instant: Instant | undefined,
  addressed: Instant | undefined,
  printed: () => readonly Printed[],
): Instant | undefined {
  if (instant === undefined || isSameDay(instant, addressed)) return instant
  const [likeliest] = printed()
  const day = [likeliest?.isSure && !likeliest.isOfChange ? likeliest.date : undefined, addressed].find(
    date => date !== undefined && daysBetween(date, instant) <= 1,
  )
  return day === undefined ? instant : within(day.slice(0, 10), instant)
}

/** English without a country is taken for America's, other languages put the day first. */
function writesMonthFirst(root: Element | undefined): boolean {
  const language = root?.attributes.lang ?? root?.attributes['xml:lang']
  return language === undefined ? true : /^en(?:$|[-_]us)/i.test(language)
}

function lazily<T>(find: () => T): () => T {
  let found: { readonly value: T } | undefined
  return () => {
    found ??= { value: find() }
    return found.value
  }
}

const isNamed = (property: string) => {
  const name = new RegExp(`(?:^|[\\s:])${property}(?:\\s|$)`, 'i')
  return ({ attributes }: Element) => {
    const named = attributes.itemprop ?? attributes.property
    return named !== undefined && name.test(named)
  }
}

/** A `<time>` of the article itself, and not of a change, of a comment or of a list of other stories. */
const isPublishingTime = (element: Element) =>
  element.name === 'time' &&
  (!/updat|modif/.test(element.label) || /publi/.test(element.label)) &&
  closest(
    element,
    ({ name, label }) => name === 'aside' || /comment|related|teaser|sidebar|widget|recent/.test(label),
  ) === undefined

/** The mark of hAtom: `<abbr class="published" title="2026-11-02T18:52:11+00:00">`. */
const isHistoric = ({ label, attributes }: Element) =>
  attributes.title !== undefined && /(?:^|\s)(?:published|updated|dtstart)(?:\s|$)/.test(label)

/** A date is a short text. */
const longestDate = 60

/** The text of the first element so named. */
const textOf = (elements: readonly Element[], is: (element: Element) => boolean): string | undefined => {
  const named = elements.find(is)
  return named && lineOf(named, longestDate)
}

/** The first of the attributes that an element so named has. */
function attribute(
  elements: readonly Element[],
  is: (element: Element) => boolean,
  ...names: string[]
): string | undefined {
  for (const element of elements) {
    const value = is(element) ? names.map(name => element.attributes[name]).find(value => value) : undefined
    if (value) return value
  }
  return undefined
}
