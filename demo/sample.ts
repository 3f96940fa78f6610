// What a sample publisher is: whose it is, how its feed and pages look, and what it printed.
import type { Camp, Stated } from '../src/model/publisher.ts'
import type { RegionId } from '../src/model/region.ts'

export type SampleArticle = {
  /** The last part of its address. */
  readonly slug: string
  /** The day, and the hour as far as it matters, on which the news was really out. */
  readonly published: string
  readonly title: string
  /** What the feed gives away. */
  readonly teaser: string
  /** Paragraphs parted by a blank line. */
  readonly text: string
  readonly byline?: string
  /** Under the picture: furniture, not text. */
  readonly caption?: string
}

export type FeedFormat = 'rss' | 'atom' | 'rdf' | 'json'
export type PageLayout = 'broadsheet' | 'portal' | 'tabloid' | 'old'

export type SamplePublisher = {
  /** Also its folder on the newsroom's server. */
  readonly id: string
  /** Begins with "Sample", so that nobody takes it for a real one. */
  readonly name: string
  readonly about: string
  readonly country: RegionId
  readonly language: 'en' | 'ru'
  readonly camp: Camp
  readonly regions: readonly RegionId[]
  readonly owner: Stated['says']
  readonly funding: Stated['says']
  readonly feed: {
    readonly format: FeedFormat
    readonly charset: 'utf-8' | 'windows-1251'
    /** Does the feed carry whole articles, or a teaser that makes us fetch the page? */
    readonly full: boolean
  }
  readonly layout: PageLayout
  readonly articles: readonly SampleArticle[]
}

/** The paragraphs of a text. */
export function paragraphs(text: string): readonly string[] {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map(paragraph => paragraph.replace(/\s+/g, ' ').trim())
}

/** Where things stand on the newsroom's server. */
export const paths = {
  home: (publisher: SamplePublisher) => `/${publisher.id}/`,
  about: (publisher: SamplePublisher) => `/${publisher.id}/about.html`,
  feed: (publisher: SamplePublisher) => `/${publisher.id}/${feedFile[publisher.feed.format]}`,
  article: (publisher: SamplePublisher, article: SampleArticle) => `/${publisher.id}/${article.slug}.html`,
}

const feedFile = {
  rss: 'rss.xml',
  atom: 'atom.xml',
  rdf: 'index.rdf',
  json: 'feed.json',
} satisfies Record<FeedFormat, string>

/** Safe between tags and in attributes. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
