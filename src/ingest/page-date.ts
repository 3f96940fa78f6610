// When a page says that its article was published: machines are told in many places, and what people are told decides between them.
import type { Instant } from '../model/time.ts'
import { instantOf } from './dates.ts'
import { dateInAddress, printedDate } from './printed-date.ts'
import { closest, type Element } from './tree.ts'

/** What the page's data say, each as it is written there. */
export type Told = {
  readonly published: readonly (string | undefined)[]
  readonly created: readonly (string | undefined)[]
  readonly meta: (...names: string[]) => string | undefined
}

/** A year alone, or a month, is no date of an article. */
const shortestDate = 8
const dayMs = 24 * 60 * 60 * 1000
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

export function pageDate(
  root: Element,
  elements: readonly Element[],
  told: Told,
  address: string | undefined,
): Instant | undefined {
  const firm = instantsOf([
    ...told.published,
    ...publishedNames.map(name => told.meta(name)),
    attribute(elements, isNamed('datePublished'), 'content', 'datetime'),
    attribute(elements, isPublishingTime, 'datetime'),
  ])
  const addressed = dateInAddress(address)
  if (firm.length > 0) return agreed(firm, addressed, root, elements)
  if (addressed !== undefined) return addressed
  const vague = instantsOf([
    ...vagueNames.map(name => told.meta(name)),
    attribute(elements, isNamed('dateCreated'), 'content', 'datetime'),
    ...told.created,
  ])[0]
  const printed = printedDate(root, elements)
  if (vague === undefined) return printed?.date
  return printed?.isSure && !isSameDay(printed.date, vague) ? printed.date : vague
}

/** Of what machines are told, that which the address or the printed date says as well; or else the first. */
function agreed(
  firm: readonly Instant[],
  addressed: Instant | undefined,
  root: Element,
  elements: readonly Element[],
): Instant | undefined {
  const [first] = firm
  const near = addressed && firm.find(instant => isNear(instant, addressed))
  if (near || (addressed === undefined && firm.every(instant => isSameDay(instant, first))))
    return near ?? first
  const printed = printedDate(root, elements)
  const same = printed?.isSure ? firm.find(instant => isSameDay(instant, printed.date)) : undefined
  // A site that moved dates its whole archive anew; its addresses stay as they were.
  return same ?? addressed ?? first
}

const instantsOf = (texts: readonly (string | undefined)[]): Instant[] =>
  texts.flatMap(text => ((text?.length ?? 0) >= shortestDate ? (instantOf(text) ?? []) : []))

const isSameDay = (one: Instant, other: Instant | undefined) => one.slice(0, 10) === other?.slice(0, 10)
/** An address has the day of its own zone, which may be the one before or after. */
const isNear = (one: Instant, other: Instant) => Math.abs(Date.parse(one) - Date.parse(other)) <= 2 * dayMs

const isNamed = (property: string) => {
  const name = new RegExp(`(?:^|[\\s:])${property}(?:\\s|$)`, 'i')
  return ({ attributes }: Element) => name.test(attributes.itemprop ?? attributes.property ?? '')
}

/** A `<time>` of the article itself, and not of a change, of a comment or of a list of other stories. */
const isPublishingTime = (element: Element) =>
  element.name === 'time' &&
  (!/updat|modif/.test(element.label) || /publi/.test(element.label)) &&
  closest(
    element,
    ({ name, label }) => name === 'aside' || /comment|related|teaser|sidebar|widget|recent/.test(label),
  ) === undefined

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
