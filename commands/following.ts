// `following`, `following stop 2`: what is posted here, and how to stop it.
import { topicFrom, topicName } from '../src/cards/topic.ts'
import { type Context, command, type Every, type Saying, type Topic } from '../src/command.ts'
import type { Subscription } from '../src/model/subscription.ts'
import { ask, info, numberedList, paragraph, reply } from '../src/reply/build.ts'

type Followed = Subscription & {
  /** Undefined where its line is none that we know any more. */
  readonly topic?: Topic
  /** Only what so many independent publishers tell. */
  readonly sources?: number
  readonly always: boolean
}
type Answer = {
  readonly kind: 'following' | 'stopped' | 'no-such'
  readonly subscriptions: readonly Followed[]
  /** Which was to be stopped, by its number in the list. */
  readonly number: number | null
  readonly stopped: Followed | null
}

/** Buttons to stop one; the others are stopped by their number. */
const BUTTONS = 8

export default command<Answer>({
  name: 'following',
  options: [
    { name: 'action', kind: 'choice', required: false, choices: ['stop'] },
    { name: 'number', kind: 'number', required: false },
  ],
  administers: true,

  async answer(context, { words }) {
    const { subscriptions } = context
    const list = await followedIn(context)
    if (words.action !== 'stop')
      return { kind: 'following', subscriptions: list, number: null, stopped: null }
    const number = Number(words.number ?? 0)
    const meant = list[number - 1]
    if (!meant || !(await subscriptions.remove(meant.id)))
      return { kind: 'no-such', subscriptions: list, number, stopped: null }
    return { kind: 'stopped', subscriptions: await followedIn(context), number, stopped: meant }
  },

  reply({ kind, subscriptions, number, stopped }, say) {
    const { following } = say.messages
    const said =
      kind === 'stopped' && stopped
        ? [paragraph(following.stopped(nameOf(stopped, say)))]
        : kind === 'no-such'
          ? [info(following.noSuch(number ?? 0))]
          : []
    const list = subscriptions.map(one => {
      const { schedule, state, reason, sources, always, threads } = one
      const what = following.line({
        ...{ line: nameOf(one, say), at: schedule.at, until: schedule.until, zone: schedule.zone },
        ...{ every: everyOf(schedule), sources, always, threads },
      })
      return state === 'suspended' ? `${what} (${following.suspended(reason ?? '')})` : what
    })
    return reply(
      say.language,
      following.title,
      [...said, list.length > 0 ? numberedList(list) : paragraph(following.none)],
      subscriptions
        .slice(0, BUTTONS)
        .map((_, place) => ask(following.stop(place + 1), `following stop ${place + 1}`)),
    )
  },
})

const nameOf = ({ topic, line }: Followed, say: Saying) => (topic ? topicName(topic, say) : line)

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

function everyOf({ days, until }: Subscription['schedule']): Every {
  if (until !== undefined) return 'breaking'
  return days.length === 0 ? 'daily' : days.length === 1 ? 'weekly' : 'weekdays'
}
