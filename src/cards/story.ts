// A story in a line: its newest headline that the reader can read, who tells it, and when it was told last.
import type { Saying, ToldStory } from '../command.ts'
import { link, time } from '../reply/build.ts'
import type { Text } from '../reply/document.ts'

/** Publishers named for one story; the count tells how many more there are. */
const NAMED = 5

export function storyLine(
  { title, articles, independent, latest }: ToldStory,
  { messages, language }: Saying,
): Text {
  const first = articles.find(article => article.language === language) ?? articles[0]
  const headline = first?.title ?? title
  const names = [...new Set(articles.map(({ publisher }) => publisher))]
  return [
    first?.url === undefined ? headline : link(headline, first.url),
    ` — ${messages.news.told(names.slice(0, NAMED), independent)}, `,
    time(latest, 'relative'),
  ]
}
