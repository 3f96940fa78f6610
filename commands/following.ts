// `following`, `following change 2 weekly 18:00`, `following stop 2`: what is posted here, how to change it and to stop it.
import { everyWords, isSame, lineOf, scheduleOf, whenFrom, whenOf } from '../src/cards/schedule.ts'
import { topicFrom, topicName } from '../src/cards/topic.ts'
import { type Context, command, type Given, type Saying, type Topic } from '../src/command.ts'
import type { Subscription } from '../src/model/subscription.ts'
import { ask, info, numberedList, paragraph, reply, warning } from '../src/reply/build.ts'
import type { Action } from '../src/reply/document.ts'

type Followed = Subscription & {
  /** Undefined where its line is none that we know any more. */
  readonly topic?: Topic
  /** Only what so many independent publishers tell. */
  readonly sources?: number
  readonly always: boolean
}
type Answer = {
  readonly kind:
    | 'following'
    | 'stopped'
    | 'changing'
    | 'changed'
    | 'known'
    | 'bad-time'
    | 'bad-zone'
    | 'no-such'
  readonly subscriptions: readonly Followed[]
  /** Which is meant, by its number in the list. */
  readonly number: number | null
  /** What was stopped, or is being changed; as it was typed where that cannot be. */
  readonly meant: Followed | null
}

/** Those at the head of the list have buttons; the others are changed and stopped by their number. */
const BUTTONS = 6

export default command<Answer>({
  name: 'following',
  options: [
    { name: 'action', kind: 'choice', required: false, choices: ['change', 'stop'] },
    { name: 'number', kind: 'number', required: false },
    { name: 'every', kind: 'choice', required: false, choices: everyWords },
    { name: 'at', kind: 'time', required: false },
    { name: 'until', kind: 'time', required: false, marked: true },
    { name: 'zone', kind: 'zone', required: false },
  ],
  administers: true,

  async answer(context, given) {
    const { action } = given.words
    const subscriptions = await followedIn(context)
    if (action === undefined) return { kind: 'following', subscriptions, number: null, meant: null }
    const number = Number(given.words.number ?? 0)
    const meant = subscriptions[number - 1]
    if (!meant) return { kind: 'no-such', subscriptions, number, meant: null }
    if (action === 'change') return { ...(await change(context, given, meant)), number }
    if (!(await context.subscriptions.remove(meant.id)))
      return { kind: 'no-such', subscriptions, number, meant: null }
    return { kind: 'stopped', subscriptions: await followedIn(context), number, meant }
  },

  reply({ kind, subscriptions, number, meant }, say) {
    const { follow, following } = say.messages
    const said =
      meant &&
      {
        following: [],
        stopped: [paragraph(following.stopped(nameOf(meant, say)))],
        changing: [paragraph(lineFor(meant, say)), info(following.changing(number ?? 0))],
        changed: [paragraph(following.changed(lineFor(meant, say)))],
        known: [info(follow.known)],
        'bad-time': [warning(follow.badTime(meant.schedule.at))],
        'bad-zone': [warning(follow.badZone(meant.schedule.zone))],
        'no-such': [],
      }[kind]
    if (kind === 'changing' && meant)
      return reply(say.language, following.title, said ?? [], changes(meant, number ?? 0, say))
    const list = subscriptions.map(one => lineFor(one, say))
    return reply(
      say.language,
      following.title,
      [
        ...(said ?? (kind === 'no-such' ? [info(following.noSuch(number ?? 0))] : [])),
        list.length > 0 ? numberedList(list) : paragraph(following.none),
      ],
      subscriptions
        .slice(0, BUTTONS)
        .flatMap(({ topic }, place) => [
          ...(topic ? [ask(following.change(place + 1), `following change ${place + 1}`)] : []),
          ask(following.stop(place + 1), `following stop ${place + 1}`),
        ]),
    )
  },
})

/** With nothing more than a number, what could be changed is shown. */
async function change(context: Context, { words }: Given, before: Followed): Promise<Omit<Answer, 'number'>> {
  const { every, at, until, zone } = words
  const subscriptions = await followedIn(context)
  const { topic } = before
  if (!topic) return { kind: 'following', subscriptions, meant: before }
  if ([every, at, until, zone].every(word => word === undefined))
    return { kind: 'changing', subscriptions, meant: before }
  const { wrong, ...when } = whenFrom(words, whenOf(before.schedule))
  const { threads, ...rest } = before
  const meant = {
    ...rest,
    line: lineOf(topic, { ...before, every: when.every }),
    schedule: scheduleOf(when),
    always: before.always && when.every !== 'breaking',
    // A thread per story goes with news as it breaks.
    ...(threads !== undefined && (threads !== 'story' || when.every === 'breaking') && { threads }),
  }
  if (wrong !== undefined) return { kind: wrong, subscriptions, meant }
  if (subscriptions.some(one => isSame(one, meant))) return { kind: 'known', subscriptions, meant }
  await context.subscriptions.change(meant)
  return { kind: 'changed', subscriptions: await followedIn(context), meant }
}

const nameOf = ({ topic, line }: Followed, say: Saying) => (topic ? topicName(topic, say) : line)

function lineFor(one: Followed, say: Saying): string {
  const { following } = say.messages
  const { schedule, state, reason, sources, always, threads } = one
  const what = following.line({ line: nameOf(one, say), ...whenOf(schedule), sources, always, threads })
  return state === 'suspended' ? `${what} (${following.suspended(reason ?? '')})` : what
}

/** The other rhythms, as buttons. */
function changes({ schedule }: Followed, number: number, { messages }: Saying): readonly Action[] {
  const { every } = whenOf(schedule)
  const others = everyWords.filter(one => one !== every)
  const { following } = messages
  return [
    ...others.map(one => ask(following.rhythms[one], `following change ${number} ${one}`)),
    ask(following.title, 'following'),
  ]
}

/** The numbers must not move while someone reads the list: oldest first. */
async function followedIn(context: Context): Promise<readonly Followed[]> {
  const list = [...(await context.subscriptions.list())].sort((a, b) =>
    a.createdAt.localeCompare(b.createdAt),
  )
  return Promise.all(
    list.map(async one => {
      const given = context.subscriptions.given(one.line)
      const topic = given && (await topicFrom(context, given, 'digest'))
      const { sources, empty } = given?.words ?? {}
      return {
        ...one,
        ...(topic && topic.kind !== 'several' && topic.kind !== 'unknown' && { topic }),
        ...(sources !== undefined && { sources: Number(sources) }),
        always: empty === 'always',
      }
    }),
  )
}
