// `digest abkhazia week`, `digest person khajimba`: what happened, in unaltered sentences of those who report it.
import { choose, type NoTopic, topicFrom, topicLine, topicName, topicOptions } from '../src/cards/topic.ts'
import { type CitedSentence, command, type Digest, nameIn, type Saying, type Topic } from '../src/command.ts'
import { never } from '../src/model/never.ts'
import { ask, cite, heading, info, list, paragraph, quote, reply, time } from '../src/reply/build.ts'
import type { Action, Block, Source } from '../src/reply/document.ts'

/** Stories of a digest: what is read in five minutes. */
const STORIES = 8
const HOURS = { day: 24, week: 7 * 24, breaking: 24 } as const
type Period = keyof typeof HOURS
const periods = Object.keys(HOURS) as readonly Period[]

export default command<Digest | NoTopic>({
  name: 'digest',
  options: [
    ...topicOptions,
    { name: 'period', kind: 'choice', required: false, choices: periods },
    { name: 'sources', kind: 'number', required: false, marked: true },
    { name: 'empty', kind: 'choice', required: false, choices: ['always'] },
  ],
  administers: false,

  async answer(context, given) {
    const { digests, now, heard, language, subscriptions } = context
    const { words } = given
    const topic = await topicFrom(context, given, 'digest')
    if (topic.kind === 'several' || topic.kind === 'unknown') return topic
    const period = periods.find(one => one === words.period) ?? 'day'
    const start = new Date(Date.parse(now) - HOURS[period] * 3_600_000).toISOString()
    const followed = (await subscriptions.list()).map(({ line }) => subscriptions.given(line)?.region?.id)
    return digests.of({
      topic,
      // A subscription says what is new since it last spoke, however long ago that was.
      since: heard?.since ?? start,
      ...{ now, limit: STORIES, language, follows: followed.filter(id => id !== undefined) },
      ...{ breaking: period === 'breaking', always: words.empty === 'always' },
      ...(words.sources !== undefined && { sources: Number(words.sources) }),
      ...(heard && { heard }),
    })
  },

  reply(digest, say) {
    if (digest.kind !== 'digest') return choose(digest, say)
    const { messages, chat } = say
    const { topic, since } = digest
    const name = topicName(topic, say)
    const { zone } = chat.settings
    const nothing = info(messages.digest.nothing(name, since, zone))
    const blocks: readonly Block[] = [
      ...corrected(digest, say),
      ...(digest.stories.length > 0
        ? [paragraph(messages.digest.since(since, zone)), ...figures(digest, say)]
        : digest.corrections.length > 0
          ? []
          : [nothing]),
      ...digest.stories.flatMap(story => told(story, say)),
      ...(digest.further > 0 ? [info(messages.digest.further)] : []),
    ]
    return reply(say.language, messages.digest.title(name), blocks, further(topic, say))
  },
})

/** What else is known of it. */
function further(topic: Topic, say: Saying): readonly Action[] {
  const { news, sources, search, timeline } = say.messages
  const name = topicName(topic, say)
  switch (topic.kind) {
    case 'region':
      return [
        ask(news.title(name), `news ${topic.region}`),
        ask(sources.title(name), `sources ${topic.region}`),
      ]
    case 'person':
      return [
        ask(name, `who ${topic.entities[0] ?? ''}`),
        ask(timeline.title(name), `timeline ${topic.entities[0] ?? ''}`),
      ]
    case 'election':
      return [ask(name, topicLine(topic)), ask(news.title(say.place(topic.region)), `news ${topic.region}`)]
    case 'search':
      return [ask(search.title(topic.asked), `search ${topic.asked}`)]
    case 'publisher':
      return [ask(sources.title(), 'sources')]
    default:
      return never(topic)
  }
}

/** What an earlier digest said and its article says no more, with what it says instead. */
function corrected({ corrections }: Digest, { messages }: Saying): readonly Block[] {
  if (corrections.length === 0) return []
  const blocks = corrections.flatMap(({ was, source }): readonly Block[] => {
    const changed = messages.digest.changed(source.publisher, was, source.quote !== '')
    return source.quote === ''
      ? [paragraph(changed, cite(sourceFrom(source)))]
      : [paragraph(changed), quote(source.quote, [sourceFrom(source)])]
  })
  return [heading(messages.digest.corrected), ...blocks]
}

/** The new figures of each vote. */
function figures({ figures, until }: Digest, say: Saying): readonly Block[] {
  const { messages, chat } = say
  const votes = Map.groupBy(figures, ({ vote }) => messages.vote({ ...vote, place: say.place(vote.region) }))
  return [...votes].flatMap(([name, ofOne]) => [
    heading(name),
    list(
      ofOne.map(({ source, vote: _, choice, names, ...figure }) => {
        const whose = choice === undefined ? undefined : choiceIn(choice, names, say)
        const words = { ...figure, now: until, zone: chat.settings.zone }
        return [
          messages.digest.figure({ ...words, ...(whose !== undefined && { choice: whose }) }),
          cite(sourceFrom(source)),
        ]
      }),
    ),
  ])
}

/** The answers that ballots share have names of their own in each language; people have theirs in the reader's letters. */
function choiceIn(choice: string, names: readonly string[], say: Saying): string {
  const shared: Readonly<Record<string, string>> = say.messages.choices
  return shared[choice] ?? nameIn([choice, ...names], say)
}

/** The sentences are the articles' own, and each leads to its article. */
function told(story: Digest['stories'][number], { messages }: Saying): readonly Block[] {
  const { title, publishers, independent, latest, sentences, continues } = story
  const by =
    independent > 1 ? messages.news.told(publishers, independent) : messages.digest.onlyBy(publishers)
  return [
    heading(title),
    paragraph(`${continues ? `${messages.digest.continues}. ` : ''}${by}, `, time(latest, 'relative')),
    ...sentences.map(cited => quote(cited.quote, [sourceFrom(cited)])),
  ]
}

function sourceFrom({ publisher, title, quote, url, published, isStub }: CitedSentence): Source {
  return {
    ...{ publisher, title },
    ...(quote !== '' && { quote }),
    ...(url !== undefined && { url }),
    ...(published !== undefined && { published }),
    ...(isStub && { isStub }),
  }
}
