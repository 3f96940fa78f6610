// `digest abkhazia week`: what happened in a place, in unaltered sentences of those who report it.
import { type CitedSentence, command, type Digest, nameIn, type Saying } from '../src/command.ts'
import { ask, cite, heading, info, list, paragraph, quote, reply, time } from '../src/reply/build.ts'
import type { Block, Source } from '../src/reply/document.ts'

/** Stories of a digest: what is read in five minutes. */
const STORIES = 8
const HOURS = { day: 24, week: 7 * 24, breaking: 24 } as const
type Period = keyof typeof HOURS
const periods = Object.keys(HOURS) as readonly Period[]

export default command<Digest>({
  name: 'digest',
  options: [
    { name: 'region', kind: 'region', required: true },
    { name: 'period', kind: 'choice', required: false, choices: periods },
    { name: 'empty', kind: 'choice', required: false, choices: ['always'] },
  ],
  administers: false,

  async answer({ digests, now, heard, language, subscriptions }, { region, words }) {
    if (!region) throw new Error('digest needs a region')
    const period = periods.find(one => one === words.period) ?? 'day'
    const breaking = period === 'breaking'
    const start = new Date(Date.parse(now) - HOURS[period] * 3_600_000).toISOString()
    const follows = (await subscriptions.list()).map(({ line }) => line.split(' ')[1] ?? '')
    return digests.of({
      region: region.id,
      // A subscription says what is new since it last spoke, however long ago that was.
      since: heard?.since ?? start,
      ...{ now, limit: STORIES, language, follows, breaking, always: words.empty === 'always' },
      ...(heard && { heard }),
    })
  },

  reply(digest, say) {
    const { messages, chat } = say
    const place = say.place(digest.region)
    const { zone } = chat.settings
    const nothing = info(messages.digest.nothing(place, digest.since, zone))
    const blocks: readonly Block[] = [
      ...corrected(digest, say),
      ...(digest.stories.length > 0
        ? [paragraph(messages.digest.since(digest.since, zone)), ...figures(digest, say)]
        : digest.corrections.length > 0
          ? []
          : [nothing]),
      ...digest.stories.flatMap(story => told(story, say)),
      ...(digest.further > 0 ? [info(messages.digest.further)] : []),
    ]
    return reply(say.language, messages.digest.title(place), blocks, [
      ask(messages.news.title(place), `news ${digest.region}`),
      ask(messages.sources.title(place), `sources ${digest.region}`),
    ])
  },
})

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
