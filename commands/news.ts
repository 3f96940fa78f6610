// `news abkhazia`: the latest stories, each told once, with everyone who tells it.
import { storyLine } from '../src/cards/story.ts'
import { command, type Saying, type ToldStory } from '../src/command.ts'
import { ask, cite, info, list, reply } from '../src/reply/build.ts'
import type { Action, Text } from '../src/reply/document.ts'

type Answer = {
  readonly kind: 'news'
  readonly region: string | null
  readonly stories: readonly ToldStory[]
}

/** As many stories as are read in one go. */
const STORIES = 8

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

function line(story: ToldStory, say: Saying): Text {
  const sources = story.articles.map(({ publisher, title, url, published, isStub }) => ({
    publisher,
    title,
    ...(url !== undefined && { url }),
    ...(published !== undefined && { published }),
    ...(isStub && { isStub }),
  }))
  return [...storyLine(story, say), cite(...sources)]
}

function further(region: string | null, { messages, place }: Saying): readonly Action[] {
  if (region === null) return [ask(messages.help.commands, 'help')]
  return [
    ask(messages.digest.title(place(region)), `digest ${region} week`),
    ask(messages.sources.title(place(region)), `sources ${region}`),
    ask(messages.follow.title, `follow ${region}`),
  ]
}
