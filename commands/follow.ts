// `follow abkhazia daily 09:00 Asia/Tbilisi`, `follow person khajimba breaking`: a digest here, when its readers want it.
import { everyWords, isSame, lineOf, scheduleOf, type When, whenFrom } from '../src/cards/schedule.ts'
import { choose, type NoTopic, topicFrom, topicName, topicOptions } from '../src/cards/topic.ts'
import { command, type Threads, type Topic } from '../src/command.ts'
import { ask, info, paragraph, reply, warning } from '../src/reply/build.ts'

type Followed = When & {
  readonly kind: 'followed' | 'known' | 'bad-zone' | 'bad-time' | 'bad-thread' | 'too-many'
  readonly topic: Topic
  readonly line: string
  /** Only what so many independent publishers tell. */
  readonly sources?: number
  readonly threads?: Threads
}

/** Digests that one chat follows at most: more would be a flood, whoever asked for it. */
const MOST = 50
const threadWords: readonly Threads[] = ['story', 'post']

export default command<Followed | NoTopic>({
  name: 'follow',
  options: [
    ...topicOptions,
    { name: 'every', kind: 'choice', required: false, choices: everyWords },
    { name: 'at', kind: 'time', required: false },
    { name: 'until', kind: 'time', required: false, marked: true },
    { name: 'zone', kind: 'zone', required: false },
    { name: 'sources', kind: 'number', required: false, marked: true },
    { name: 'empty', kind: 'choice', required: false, choices: ['always'] },
    { name: 'thread', kind: 'choice', required: false, choices: threadWords, marked: true },
  ],
  administers: true,

  async answer(context, given) {
    const { chat, subscriptions } = context
    const { words } = given
    const topic = await topicFrom(context, given, 'follow')
    if (topic.kind === 'several' || topic.kind === 'unknown') return topic
    const { wrong, ...when } = whenFrom(words, { zone: chat.settings.zone })
    const threads = threadWords.find(one => one === words.thread)
    const sources = words.sources === undefined ? undefined : Math.max(1, Number(words.sources))
    const line = lineOf(topic, { every: when.every, always: words.empty === 'always', sources })
    const what = {
      ...{ topic, line, ...when },
      ...(sources !== undefined && { sources }),
      ...(threads !== undefined && { threads }),
    }
    if (wrong !== undefined) return { kind: wrong, ...what }
    if (threads === 'story' && when.every !== 'breaking') return { kind: 'bad-thread', ...what }
    const schedule = scheduleOf(when)
    const followed = await subscriptions.list()
    if (followed.some(one => isSame(one, { line, schedule, ...(threads !== undefined && { threads }) })))
      return { kind: 'known', ...what }
    if (followed.length >= MOST) return { kind: 'too-many', ...what }
    await subscriptions.add(line, schedule, threads)
    return { kind: 'followed', ...what }
  },

  reply(answer, say) {
    if (answer.kind === 'several' || answer.kind === 'unknown') return choose(answer, say)
    const { kind, topic, line, every, at, until, zone, sources, threads } = answer
    const { follow, following } = say.messages
    const place = topicName(topic, say)
    const said = {
      followed: paragraph(follow.done({ place, at, until, zone, every, sources, threads })),
      known: info(follow.known),
      'bad-time': warning(follow.badTime(at)),
      'bad-zone': warning(follow.badZone(zone)),
      'bad-thread': warning(follow.badThread),
      'too-many': warning(follow.tooMany(MOST)),
    }[kind]
    return reply(
      say.language,
      follow.title,
      [said],
      [ask(follow.show, line), ask(following.title, 'following')],
    )
  },
})
