// `news abkhazia`: the latest stories, each told once, with everyone who tells it.
import { command, type Saying, type ToldStory } from '../src/command.ts'
import { ask, cite, info, link, list, reply, time } from '../src/reply/build.ts'
import type { Action, Text } from '../src/reply/document.ts'

type Answer = {
  readonly kind: 'news'
  readonly region: string | null
  readonly stories: readonly ToldStory[]
}

/** As many stories as are read in one go. */
const STORIES = 8
/** Publishers named for one story, and sources cited; the count tells how many more there are. */
const NAMED = 5

export default command<Answer>({
  name: 'news',
  options: [{ name: 'region', kind: 'region', required: false }],
  administers: false,

  async answer({ stories, now }, { region }) {
    const found = await stories.latest({ ...(region && { region: region.id }), until: now, limit: STORIES })
    return { kind: 'news', region: region?.id ?? null, stories: found }
  },

  reply({ region, stories }, say) {
    const { news } = say.messages
    const place = region === null ? undefined : say.place(region)
    if (stories.length === 0)
      return reply(say.language, news.title(place), [info(news.nothing(place))], further(region, say))
    return reply(
      say.language,
      news.title(place),
      [list(stories.map(story => line(story, say)))],
      further(region, say),
    )
  },
})

function line({ title, articles, independent, latest }: ToldStory, { messages }: Saying): Text {
  const [first] = articles
  const names = [...new Set(articles.map(({ publisher }) => publisher))]
  return [
    first?.url === undefined ? title : link(title, first.url),
    ` — ${messages.news.told(names.slice(0, NAMED), independent)}, `,
    time(latest, 'relative'),
    cite(
      ...articles.map(({ publisher, title, url, published }) => ({
        publisher,
        title,
        ...(url !== undefined && { url }),
        ...(published !== undefined && { published }),
      })),
    ),
  ]
}

function further(region: string | null, { messages, place }: Saying): readonly Action[] {
  if (region === null) return [ask(messages.help.commands, 'help')]
  return [
    ask(messages.digest.title(place(region)), `digest ${region} week`),
    ask(messages.sources.title(place(region)), `sources ${region}`),
    ask(messages.follow.title, `follow ${region}`),
  ]
}
