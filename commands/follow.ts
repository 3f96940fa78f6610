// `follow abkhazia daily 09:00 Asia/Tbilisi`, `follow person khajimba breaking`: a digest here, when its readers want it.
import { choose, type NoTopic, topicFrom, topicLine, topicName, topicOptions } from '../src/cards/topic.ts'
import { command, type Every, type Threads, type Topic } from '../src/command.ts'
import { ask, info, paragraph, reply, warning } from '../src/reply/build.ts'

type Followed = {
  readonly kind: 'followed' | 'known' | 'bad-zone' | 'bad-time' | 'bad-thread' | 'too-many'
  readonly topic: Topic
  readonly line: string
  readonly every: Every
  readonly at: string
  /** News as it breaks: the end of the quiet hours that begin `at`. */
  readonly until?: string
  readonly zone: string
  /** Only what so many independent publishers tell. */
  readonly sources?: number
  readonly threads?: Threads
}

/** Digests that one chat follows at most: more would be a flood, whoever asked for it. */
const MOST = 50
const AT = '09:00'
const everyWords = ['daily', 'weekdays', 'weekly', 'breaking'] as const
const threadWords: readonly Threads[] = ['story', 'post']
/** Where news is told as it breaks, the night is quiet. */
const QUIET = { at: '22:00', until: '08:00' }
/** 1 is Monday; none means every day. */
const days: Readonly<Record<Every, readonly number[]>> = {
  daily: [],
  weekdays: [1, 2, 3, 4, 5],
  weekly: [1],
  breaking: [],
}

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
    const every = everyWords.find(one => one === words.every) ?? 'daily'
    const breaking = every === 'breaking'
    const at = timeFrom(words.at ?? (breaking ? QUIET.at : AT))
    const until = breaking ? timeFrom(words.until ?? QUIET.until) : undefined
    const zone = words.zone ?? chat.settings.zone
    const threads = threadWords.find(one => one === words.thread)
    const sources = words.sources === undefined ? undefined : Math.max(1, Number(words.sources))
    const line = lineOf(topic, [
      ...{ daily: [], weekdays: [], weekly: ['week'], breaking: ['breaking'] }[every],
      ...(words.empty === 'always' && !breaking ? ['always'] : []),
      ...(sources === undefined ? [] : [`sources:${sources}`]),
    ])
    const what = {
      ...{ topic, line, every, at: at ?? words.at ?? AT, zone },
      ...(until !== undefined && { until }),
      ...(sources !== undefined && { sources }),
      ...(threads !== undefined && { threads }),
    }
    if (at === undefined) return { kind: 'bad-time', ...what }
    if (!isZone(zone)) return { kind: 'bad-zone', ...what }
    if (threads === 'story' && !breaking) return { kind: 'bad-thread', ...what }
    const followed = await subscriptions.list()
    const same = followed.some(
      one =>
        one.line === line &&
        one.threads === threads &&
        one.schedule.at === at &&
        one.schedule.until === until &&
        one.schedule.zone === zone &&
        one.schedule.days.join() === days[every].join(),
    )
    if (same) return { kind: 'known', ...what }
    if (followed.length >= MOST) return { kind: 'too-many', ...what }
    await subscriptions.add(
      line,
      { at, days: days[every], zone, ...(until !== undefined && { until }) },
      threads,
    )
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

/** A place is named first, as people do; whatever else, last, where nothing can be taken for a part of it. */
function lineOf(topic: Topic, how: readonly string[]): string {
  const named = topicLine(topic)
  return ['digest', ...(topic.kind === 'region' ? [named, ...how] : [...how, named])].join(' ')
}

/** `9:00` is `09:00`; undefined where it is no time of day. */
function timeFrom(typed: string): string | undefined {
  const [, hours, minutes] = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(typed.trim()) ?? []
  return hours === undefined ? undefined : `${hours.padStart(2, '0')}:${minutes}`
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}
