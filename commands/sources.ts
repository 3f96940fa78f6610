// `sources abkhazia`: who is behind those who report on a place, and whose voice is missing.
import { command, type PublisherBook, type Saying } from '../src/command.ts'
import type { FeedHealth } from '../src/model/ailment.ts'
import type { Camp, Publisher, Stated } from '../src/model/publisher.ts'
import { ask, heading, info, list, paragraph, reply, strong, table, time } from '../src/reply/build.ts'
import type { Block, Text } from '../src/reply/document.ts'

type Heard = {
  readonly id: string
  readonly name: string
  readonly articles: number
  /** Absent where the catalogue does not know the publisher. */
  readonly passport: Omit<Publisher, 'feeds'> | null
}
type Answer = {
  readonly kind: 'sources'
  readonly region: string | null
  /** Articles looked at. */
  readonly articles: number
  readonly publishers: readonly Heard[]
  /** Catalogue publishers for the place that no article came from. */
  readonly silent: readonly Omit<Publisher, 'feeds'>[]
  readonly unheard: readonly Camp[]
  /** Feeds for the place, and those with which something is wrong. */
  readonly feeds: { readonly all: number; readonly unwell: readonly FeedHealth[] }
  /** The latest stories on the place that one publisher alone tells. */
  readonly alone: readonly { readonly title: string; readonly url?: string; readonly publisher: string }[]
}

/** Articles looked at to see who was heard. */
const LOOKED_AT = 200
/** The latest stories looked at to see who tells them alone. */
const STORIES = 5
/** Publishers told of. */
const SHOWN = 12
/** Feeds in trouble told of. */
const UNWELL = 8
/** Camps whose silence is worth a word. */
const sides: readonly Camp[] = [
  'de-facto',
  'parent-state',
  'patron-state',
  'opposition',
  'independent',
  'western-public',
]

export default command<Answer>({
  name: 'sources',
  options: [{ name: 'region', kind: 'region', required: false }],
  administers: false,

  async answer({ articles, stories, publishers, feeds, now }, { region }) {
    const hits = await articles.latest({ ...(region && { region: region.id }), limit: LOOKED_AT })
    const counts = Map.groupBy(hits, hit => hit.publisher)
    const heard = [...counts].map(([id, mine]): Heard => {
      const name = mine[0]?.source ?? id
      return { id, name, articles: mine.length, passport: passportOf(publishers, id, name) }
    })
    heard.sort((a, b) => b.articles - a.articles)
    const silent = publishers.all.filter(
      publisher =>
        (!region || publisher.regions.includes(region.id)) &&
        !heard.some(({ passport }) => passport?.id === publisher.id),
    )
    const latest = region ? await stories.latest({ region: region.id, until: now, limit: STORIES }) : []
    const polled = await feeds.health(region?.id)
    const camps = new Set(heard.map(({ passport }) => passport?.camp))
    return {
      kind: 'sources',
      region: region?.id ?? null,
      articles: hits.length,
      publishers: heard,
      silent: silent.map(withoutFeeds),
      feeds: { all: polled.length, unwell: polled.filter(({ ailments }) => ailments.length > 0) },
      unheard: region && hits.length > 0 ? sides.filter(camp => !camps.has(camp)) : [],
      alone: latest.flatMap(({ articles: told, title, independent }) => {
        const [first] = told
        return first && independent === 1
          ? [{ title, publisher: first.publisher, ...(first.url !== undefined && { url: first.url }) }]
          : []
      }),
    }
  },

  reply(answer, say) {
    const { sources, news, digest } = say.messages
    const place = answer.region === null ? undefined : say.place(answer.region)
    const blocks = blocksOf(answer, say)
    return reply(
      say.language,
      sources.title(place),
      blocks.length > 0 ? blocks : [info(sources.nothing(place))],
      answer.region === null
        ? [ask(news.title(), 'news')]
        : [
            ask(news.title(place), `news ${answer.region}`),
            ask(digest.title(place ?? ''), `digest ${answer.region} week`),
          ],
    )
  },
})

function passportOf(publishers: PublisherBook, id: string, name: string): Heard['passport'] {
  const found = publishers.byId(id) ?? publishers.byName(name)
  return found ? withoutFeeds(found) : null
}

const withoutFeeds = ({ feeds: _, ...rest }: Publisher): Omit<Publisher, 'feeds'> => rest

function campOf(passport: Heard['passport'], { messages: { sources, camps } }: Saying): string {
  if (!passport) return sources.notInCatalogue
  return passport.camp === 'unknown' ? sources.campUnknown : camps[passport.camp]
}

function blocksOf({ publishers, silent, unheard, alone, feeds }: Answer, say: Saying): readonly Block[] {
  const { sources, camps } = say.messages
  const unplaced = publishers.filter(
    ({ passport }) => passport === null || passport.camp === 'unknown',
  ).length
  const blocks: Block[] = []
  if (publishers.length > 0) {
    blocks.push(
      heading(sources.camps),
      table(
        [sources.columns.publisher, sources.columns.camp, `>${sources.columns.articles}`],
        publishers
          .slice(0, SHOWN)
          .map(({ name, passport, articles }) => [
            name,
            campOf(passport, say),
            say.messages.number(articles),
          ]),
      ),
    )
  }
  // Where nobody's camp is known, nobody can be said to be missing.
  if (unheard.length > 0 && unplaced < publishers.length)
    blocks.push(
      info(
        `${sources.unheard}: ${unheard.map(camp => camps[camp]).join('; ')}.`,
        ...(unplaced > 0 ? [` ${sources.unplaced(unplaced)}`] : []),
      ),
    )
  if (alone.length > 0)
    blocks.push(
      heading(sources.alone),
      list(
        alone.map(
          ({ title, url, publisher }): Text => [
            url === undefined ? title : { type: 'link', text: title, href: url },
            ` — ${sources.onlyBy(publisher)}`,
          ],
        ),
      ),
    )
  if (feeds.unwell.length > 0)
    blocks.push(
      heading(say.messages.feeds.unwell),
      paragraph(say.messages.feeds.well(feeds.all - feeds.unwell.length, feeds.all)),
      list(feeds.unwell.slice(0, UNWELL).map(feed => unwellOf(feed, say))),
    )
  const known = [...publishers.flatMap(({ passport }) => (passport ? [passport] : [])), ...silent].slice(
    0,
    SHOWN,
  )
  if (known.length > 0) blocks.push(list(known.map(one => passport(one, say))))
  return blocks
}

/** What is wrong with a feed, and when it last was not. */
function unwellOf({ source, url, ailments, lastGoodAt }: FeedHealth, { messages: { feeds } }: Saying): Text {
  return [
    strong(source),
    ' ',
    { type: 'link', text: hostOf(url), href: url },
    ` — ${ailments.map(ailment => feeds.ailments[ailment]).join('; ')}; `,
    ...(lastGoodAt === undefined ? [feeds.neverGood] : [`${feeds.lastGood} `, time(lastGoodAt)]),
  ]
}

/** Each statement of a passport leads to the page that makes it. */
function passport({ name, home, camp, languages, passport }: Omit<Publisher, 'feeds'>, say: Saying): Text {
  const { sources, camps } = say.messages
  const stated = (label: string, statements: readonly Stated[]): Text =>
    statements.flatMap(
      ({ says, seen }): Text => [
        `; ${label.toLowerCase()}: ${says} `,
        { type: 'link', text: hostOf(seen), href: seen },
      ],
    )
  return [
    strong(name),
    ' ',
    { type: 'link', text: hostOf(home), href: home },
    ` — ${camps[camp]}; ${sources.languages.toLowerCase()}: ${languages.join(', ')}`,
    ...stated(sources.owner, passport.owner ? [passport.owner] : []),
    ...stated(sources.funding, passport.funding ? [passport.funding] : []),
    ...stated(sources.status, passport.status ?? []),
  ]
}

const hostOf = (href: string) => (URL.canParse(href) ? new URL(href).hostname.replace(/^www\./, '') : href)
