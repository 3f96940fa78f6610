// `digest abkhazia week`: what happened in a place, in unaltered sentences of those who report it.
import { command, type Digest, type Saying } from '../src/command.ts'
import { ask, heading, info, paragraph, quote, reply, time } from '../src/reply/build.ts'
import type { Block } from '../src/reply/document.ts'

/** Stories of a digest: what is read in five minutes. */
const STORIES = 8
const HOURS = { day: 24, week: 7 * 24 } as const

export default command<Digest>({
  name: 'digest',
  options: [
    { name: 'region', kind: 'region', required: true },
    { name: 'period', kind: 'choice', required: false, choices: Object.keys(HOURS) },
  ],
  administers: false,

  async answer({ digests, now, since }, { region, words }) {
    if (!region) throw new Error('digest needs a region')
    const hours = words.period === 'week' ? HOURS.week : HOURS.day
    const start = new Date(Date.parse(now) - hours * 3_600_000).toISOString()
    // A subscription says what is new since it last spoke, however long ago that was.
    return digests.of({ region: region.id, since: since ?? start, now, limit: STORIES })
  },

  reply(digest, say) {
    const { messages, chat } = say
    const place = say.place(digest.region)
    const { zone } = chat.settings
    const blocks: Block[] =
      digest.stories.length === 0
        ? [info(messages.digest.nothing(place, digest.since, zone))]
        : [
            paragraph(messages.digest.since(digest.since, zone)),
            ...digest.stories.flatMap(story => told(story, say)),
            ...(digest.further > 0 ? [info(messages.digest.further)] : []),
          ]
    return reply(say.language, messages.digest.title(place), blocks, [
      ask(messages.news.title(place), `news ${digest.region}`),
      ask(messages.sources.title(place), `sources ${digest.region}`),
    ])
  },
})

/** The sentences are the articles' own, and each leads to its article. */
function told(story: Digest['stories'][number], { messages }: Saying): readonly Block[] {
  return [
    heading(story.title),
    paragraph(`${messages.news.told(story.publishers, story.independent)}, `, time(story.latest, 'relative')),
    ...story.sentences.map(({ text, publisher, title, url, published }) =>
      quote(text, [
        {
          publisher,
          title,
          quote: text,
          ...(url !== undefined && { url }),
          ...(published !== undefined && { published }),
        },
      ]),
    ),
  ]
}
