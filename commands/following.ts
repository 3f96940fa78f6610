// `following`, `following stop 2`: what is posted here, and how to stop it.
import { command, type Every } from '../src/command.ts'
import type { Subscription } from '../src/model/subscription.ts'
import { ask, info, numberedList, paragraph, reply } from '../src/reply/build.ts'

type Answer = {
  readonly kind: 'following' | 'stopped' | 'no-such'
  readonly subscriptions: readonly Subscription[]
  /** Which was to be stopped, by its number in the list. */
  readonly number: number | null
  readonly line: string | null
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

  async answer({ subscriptions }, { words }) {
    const list = await inOrder(subscriptions.list())
    if (words.action !== 'stop') return { kind: 'following', subscriptions: list, number: null, line: null }
    const number = Number(words.number ?? 0)
    const meant = list[number - 1]
    if (!meant || !(await subscriptions.remove(meant.id)))
      return { kind: 'no-such', subscriptions: list, number, line: null }
    return { kind: 'stopped', subscriptions: await inOrder(subscriptions.list()), number, line: meant.line }
  },

  reply({ kind, subscriptions, number, line }, say) {
    const { following } = say.messages
    const said =
      kind === 'stopped'
        ? [paragraph(following.stopped(line ?? ''))]
        : kind === 'no-such'
          ? [info(following.noSuch(number ?? 0))]
          : []
    const list = subscriptions.map(({ line, schedule, state, reason }) => {
      const what = following.line({
        line,
        at: schedule.at,
        until: schedule.until,
        zone: schedule.zone,
        every: everyOf(schedule),
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

/** The numbers must not move while someone reads the list: oldest first. */
async function inOrder(list: Promise<readonly Subscription[]>): Promise<readonly Subscription[]> {
  return [...(await list)].sort((a, b) => a.createdAt.localeCompare(b.createdAt))
}

function everyOf({ days, until }: Subscription['schedule']): Every {
  if (until !== undefined) return 'breaking'
  return days.length === 0 ? 'daily' : days.length === 1 ? 'weekly' : 'weekdays'
}
