// Who runs a group: asked of Telegram, remembered for a minute, and no where Telegram does not say.
import { z } from 'zod'
import type { Gateway } from './gateway.ts'

/** An admin who was demoted must not go on for longer than this. */
const REMEMBERED_MS = 60_000
/** Beyond this the oldest answers are forgotten. */
const REMEMBERED_AT_MOST = 10_000

const member = z.object({ status: z.string() })

export function admins(gateway: Gateway, { deadlineMs, clock }: { deadlineMs: number; clock: () => number }) {
  const known = new Map<string, { readonly runs: boolean; readonly until: number }>()
  return {
    async runs(chat: number, user: number): Promise<boolean> {
      const key = `${chat} ${user}`
      const remembered = known.get(key)
      if (remembered && remembered.until > clock()) return remembered.runs
      known.delete(key)
      try {
        const answer = await gateway.call('getChatMember', { chat_id: chat, user_id: user }, { deadlineMs })
        const runs = ['creator', 'administrator'].includes(member.parse(answer).status)
        known.set(key, { runs, until: clock() + REMEMBERED_MS })
        const oldest = known.keys().next().value
        if (known.size > REMEMBERED_AT_MOST && oldest !== undefined) known.delete(oldest)
        return runs
      } catch {
        // Fails closed, and is asked again next time.
        return false
      }
    },
  }
}
export type Admins = ReturnType<typeof admins>
