// Writes a publisher's feed in its own format: RSS 2.0, Atom, RSS 1.0 (RDF) or JSON Feed.
import { never } from '../src/model/never.ts'
import { escaped, paragraphs, paths, type SampleArticle, type SamplePublisher } from './sample.ts'

export type Feed = { readonly type: string; readonly body: string }

export function feedOf(publisher: SamplePublisher, address: string): Feed {
  const entries = publisher.articles
    .toSorted((a, b) => b.published.localeCompare(a.published))
    .map(article => ({
      article,
      link: address + paths.article(publisher, article),
      whole: publisher.feed.full ? htmlOf(article) : undefined,
    }))
  const { format } = publisher.feed
  switch (format) {
    case 'rss':
      return { type: 'application/rss+xml', body: rss(publisher, address, entries) }
    case 'atom':
      return { type: 'application/atom+xml', body: atom(publisher, address, entries) }
    case 'rdf':
      return { type: 'application/rdf+xml', body: rdf(publisher, address, entries) }
    case 'json':
      return { type: 'application/feed+json', body: json(publisher, address, entries) }
    default:
      return never(format)
  }
}

type Entry = { readonly article: SampleArticle; readonly link: string; readonly whole: string | undefined }
type Writer = (publisher: SamplePublisher, address: string, entries: readonly Entry[]) => string

const htmlOf = (article: SampleArticle) =>
  paragraphs(article.text)
    .map(paragraph => `<p>${escaped(paragraph)}</p>`)
    .join('')

const prolog = (publisher: SamplePublisher) => `<?xml version="1.0" encoding="${publisher.feed.charset}"?>`

const rss: Writer = (publisher, address, entries) => `${prolog(publisher)}
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>${escaped(publisher.name)}</title>
<link>${address}${paths.home(publisher)}</link>
<description>${escaped(publisher.about)}</description>
<language>${publisher.language}</language>
${entries
  .map(
    ({ article, link, whole }) => `<item>
<title>${escaped(article.title)}</title>
<link>${link}</link>
<guid isPermaLink="true">${link}</guid>
<pubDate>${new Date(article.published).toUTCString()}</pubDate>${article.byline ? `\n<dc:creator>${escaped(article.byline)}</dc:creator>` : ''}
<description>${escaped(`<p>${escaped(article.teaser)}</p>`)}</description>${whole ? `\n<content:encoded><![CDATA[${whole}]]></content:encoded>` : ''}
</item>`,
  )
  .join('\n')}
</channel>
</rss>
`

const atom: Writer = (publisher, address, entries) => `${prolog(publisher)}
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${publisher.language}">
<title>${escaped(publisher.name)}</title>
<subtitle>${escaped(publisher.about)}</subtitle>
<id>${address}${paths.home(publisher)}</id>
<link rel="alternate" href="${address}${paths.home(publisher)}"/>
<link rel="self" href="${address}${paths.feed(publisher)}"/>
<updated>${entries[0]?.article.published ?? '1970-01-01T00:00:00Z'}</updated>
${entries
  .map(
    ({ article, link, whole }) => `<entry>
<title>${escaped(article.title)}</title>
<id>${link}</id>
<link rel="alternate" href="${link}"/>
<published>${article.published}</published>
<updated>${article.published}</updated>
<author><name>${escaped(article.byline ?? publisher.name)}</name></author>
<summary>${escaped(article.teaser)}</summary>${whole ? `\n<content type="html">${escaped(whole)}</content>` : ''}
</entry>`,
  )
  .join('\n')}
</feed>
`

const rdf: Writer = (publisher, address, entries) => `${prolog(publisher)}
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="${address}${paths.feed(publisher)}">
<title>${escaped(publisher.name)}</title>
<link>${address}${paths.home(publisher)}</link>
<description>${escaped(publisher.about)}</description>
<dc:language>${publisher.language}</dc:language>
<items><rdf:Seq>${entries.map(({ link }) => `<rdf:li rdf:resource="${link}"/>`).join('')}</rdf:Seq></items>
</channel>
${entries
  .map(
    ({ article, link }) => `<item rdf:about="${link}">
<title>${escaped(article.title)}</title>
<link>${link}</link>
<description>${escaped(article.teaser)}</description>
<dc:date>${article.published}</dc:date>
</item>`,
  )
  .join('\n')}
</rdf:RDF>
`

const json: Writer = (publisher, address, entries) =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: publisher.name,
    home_page_url: address + paths.home(publisher),
    feed_url: address + paths.feed(publisher),
    description: publisher.about,
    language: publisher.language,
    items: entries.map(({ article, link, whole }) => ({
      id: link,
      url: link,
      title: article.title,
      summary: article.teaser,
      ...(whole ? { content_html: whole } : { content_text: article.teaser }),
      date_published: article.published,
      ...(article.byline ? { authors: [{ name: article.byline }] } : {}),
    })),
  })
