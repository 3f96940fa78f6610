// JSON Feed, 1.0 and 1.1, as feedsmith reads it.
import { parseJsonFeed } from 'feedsmith'
import { entryFrom, feedFrom, linkOf, maxEntries, type ParsedFeed } from './entry.ts'

/** Throws where the text is no JSON Feed. */
export function readJsonFeed(text: string, address: string | null): ParsedFeed {
  const feed = parseJsonFeed(JSON.parse(text), { maxItems: maxEntries })
  const base = linkOf(feed.home_page_url, address) ?? address
  const common = (feed.authors ?? []).map(author => author.name)
  return {
    feed: feedFrom({
      title: feed.title,
      link: feed.home_page_url,
      language: feed.language,
      base: base ?? undefined,
    }),
    entries: (feed.items ?? []).map(item => {
      const own = (item.authors ?? []).map(author => author.name)
      return entryFrom(
        {
          id: item.id,
          title: item.title,
          link: item.url ?? item.external_url ?? (/^https?:/.test(item.id ?? '') ? item.id : undefined),
          published: [item.date_published],
          updated: [item.date_modified],
          authors: own.length > 0 ? own : common,
          summary: item.summary,
          content: item.content_html ?? item.content_text,
          categories: item.tags ?? [],
        },
        base,
      )
    }),
    problems: [],
  }
}
