// What rss-parser does not read well, feedsmith does: Atom, RDF, JSON Feed, and RSS with unescaped markup in its texts.
import { type AnyFeed, type AtomFeed, type JsonFeed, parseFeed, type RdfFeed, type RssFeed } from 'feedsmith'
import { entryFrom, feedFrom, linkOf, maxEntries, type ParsedFeed, personOf, type RawEntry } from './entry.ts'

/** Throws where feedsmith does. Superlinear on lone `<`: look at the text first. */
export function readByFeedsmith(text: string, address: string | null): ParsedFeed {
  const parsed = parseFeed(text, { maxItems: maxEntries })
  const { raw, entries, base } = partsOf(parsed, address)
  return {
    feed: feedFrom({ ...raw, base: base ?? undefined }),
    entries: entries.map(entry => entryFrom(entry, base)),
    problems: [],
  }
}

type Parts = {
  readonly raw: {
    readonly title?: string | undefined
    readonly link?: string | undefined
    readonly language?: string | undefined
  }
  readonly entries: readonly RawEntry[]
  readonly base: string | null
}

function partsOf(parsed: AnyFeed, address: string | null): Parts {
  switch (parsed.format) {
    case 'rss':
      return rss(parsed.feed, address)
    case 'rdf':
      return rdf(parsed.feed, address)
    case 'atom':
      return atom(parsed.feed, address)
    case 'json':
      return json(parsed.feed, address)
  }
}

function rss(feed: RssFeed.Feed<string>, address: string | null): Parts {
  const base = linkOf(feed.xml?.base ?? feed.link, address) ?? address
  return {
    raw: {
      title: feed.title,
      link: feed.link,
      language: feed.language ?? feed.dc?.languages?.[0] ?? feed.xml?.lang,
    },
    base,
    entries: (feed.items ?? []).map(item => ({
      id: item.guid?.value,
      title: item.title ?? item.dc?.titles?.[0],
      link:
        item.link ??
        linkAmong(item.atom?.links) ??
        (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
      published: [item.pubDate, item.dc?.dates?.[0], item.dcterms?.issued?.[0], item.atom?.published],
      updated: [item.atom?.updated, item.dcterms?.modified?.[0]],
      authors: [
        ...(item.dc?.creators ?? []),
        ...(item.authors ?? []).map(author => author.name ?? personOf(author.email)),
      ],
      summary: item.description ?? item.dc?.descriptions?.[0],
      content: item.content?.encoded,
      categories: [...(item.categories ?? []).map(category => category.name), ...(item.dc?.subjects ?? [])],
    })),
  }
}

function rdf(feed: RdfFeed.Feed<string>, address: string | null): Parts {
  const base = linkOf(feed.xml?.base ?? feed.link, address) ?? address
  return {
    raw: { title: feed.title, link: feed.link, language: feed.dc?.languages?.[0] ?? feed.xml?.lang },
    base,
    entries: (feed.items ?? []).map(item => ({
      id: item.rdf?.about,
      title: item.title ?? item.dc?.titles?.[0],
      link: item.link ?? item.rdf?.about,
      published: [item.dc?.dates?.[0], item.dcterms?.issued?.[0], item.dcterms?.created?.[0]],
      updated: [item.dcterms?.modified?.[0]],
      authors: item.dc?.creators ?? [],
      summary: item.description ?? item.dc?.descriptions?.[0],
      content: item.content?.encoded,
      categories: item.dc?.subjects ?? [],
    })),
  }
}

function atom(feed: AtomFeed.Feed<string>, address: string | null): Parts {
  const base = linkOf(feed.xml?.base, address) ?? linkOf(linkAmong(feed.links), address) ?? address
  const common = (feed.authors ?? []).map(author => author.name ?? author.email)
  return {
    raw: {
      title: feed.title?.value,
      link: linkAmong(feed.links),
      language: feed.xml?.lang ?? feed.dc?.languages?.[0],
    },
    base,
    entries: (feed.entries ?? []).map(entry => {
      const own = (entry.authors ?? []).map(author => author.name ?? author.email)
      return {
        id: entry.id,
        title: entry.title?.value ?? entry.media?.title?.value,
        link: linkOf(linkAmong(entry.links), entry.xml?.base ?? base) ?? undefined,
        published: [entry.published, entry.dcterms?.issued?.[0], entry.dc?.dates?.[0], entry.updated],
        updated: [entry.updated, entry.dcterms?.modified?.[0]],
        authors: own.length > 0 ? own : common,
        summary:
          entry.summary?.value ??
          entry.media?.groups?.[0]?.description?.value ??
          entry.media?.description?.value,
        content: isText(entry.content?.type) ? entry.content?.value : undefined,
        categories: (entry.categories ?? []).map(category => category.label ?? category.term),
      }
    }),
  }
}

function json(feed: JsonFeed.Feed<string>, address: string | null): Parts {
  const base = linkOf(feed.home_page_url, address) ?? address
  const common = (feed.authors ?? []).map(author => author.name)
  return {
    raw: { title: feed.title, link: feed.home_page_url, language: feed.language },
    base,
    entries: (feed.items ?? []).map(item => {
      const own = (item.authors ?? []).map(author => author.name)
      return {
        id: item.id,
        title: item.title,
        link: item.url ?? item.external_url ?? (/^https?:/.test(item.id ?? '') ? item.id : undefined),
        published: [item.date_published],
        updated: [item.date_modified],
        authors: own.length > 0 ? own : common,
        summary: item.summary,
        content: item.content_html ?? item.content_text,
        categories: item.tags ?? [],
      }
    }),
  }
}

type Link = {
  readonly href?: string | undefined
  readonly rel?: string | undefined
  readonly type?: string | undefined
}

/** The page among several links: the alternate one, rather in HTML than in anything else. */
export function linkAmong(links: readonly Link[] | undefined): string | undefined {
  const pages = (links ?? []).filter(
    link => link.href && (link.rel === undefined || link.rel === '' || link.rel === 'alternate'),
  )
  return (pages.find(link => link.type === undefined || /html/.test(link.type)) ?? pages[0])?.href
}

/** Atom may carry pictures in `content`. */
export function isText(type: string | undefined): boolean {
  return type === undefined || type === '' || /^(?:text|html|xhtml)\b|xhtml/i.test(type)
}
