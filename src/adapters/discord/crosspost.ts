// Publishes what was posted in an announcement channel to the servers that follow it, as often as Discord takes it.
import { type REST, Routes } from 'discord.js'
import type { Log } from '../../log.ts'
import { CROSSPOSTS_AN_HOUR } from './limits.ts'
import { wordsOf } from './trouble.ts'

const HOUR_MS = 60 * 60_000
const CALL_MS = 10_000

export type Crosspost = (channel: string, message: string) => Promise<void>

/** Never rejects: a message that is not published still stands in its channel. */
export function makeCrosspost(rest: REST, log: Log, clock: () => number): Crosspost {
  const past = new Map<string, readonly number[]>()
  return async (channel, message) => {
    const now = clock()
    for (const [other, times] of past) if ((times.at(-1) ?? 0) <= now - HOUR_MS) past.delete(other)
    const recent = (past.get(channel) ?? []).filter(at => at > now - HOUR_MS)
    if (recent.length >= CROSSPOSTS_AN_HOUR) {
      log.info('A message is not published to other servers: the channel has used its hour', { channel })
      return
    }
    past.set(channel, [...recent, now])
    await rest
      .post(Routes.channelMessageCrosspost(channel, message), { signal: AbortSignal.timeout(CALL_MS) })
      .catch(error =>
        log.warn('A message was not published to other servers', { channel, why: wordsOf(error) }),
      )
  }
}
