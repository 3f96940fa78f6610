// Webhook mode: tells Telegram where we listen, and looks now and then whether it still brings updates there.
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import type { Log } from '../../log.ts'
import { allowedUpdates } from './event.ts'
import type { Gateway } from './gateway.ts'
import type { Pace } from './pace.ts'
import { setback } from './updates.ts'
import type { WebhookSettings } from './webhook.ts'

/** Bot API, setWebhook: 1-100 connections at once; the default. */
const CONNECTIONS = 40
/** Bot API, WebhookInfo: an error that is older than this has passed. */
const RECENT_SECONDS = 120

const infoOf = z.object({
  url: z.string(),
  last_error_date: z.number().optional(),
  last_error_message: z.string().optional(),
})

/** Runs until the signal; survives everything in between. */
export async function receiveUpdates({
  gateway,
  webhook,
  log,
  pace,
  clock,
  signal,
  prepare,
  say,
}: {
  readonly gateway: Gateway
  readonly webhook: WebhookSettings
  readonly log: Log
  readonly pace: Pace
  readonly clock: () => number
  readonly signal: AbortSignal
  readonly prepare: () => Promise<unknown>
  readonly say: (ready: boolean, detail: string) => void
}): Promise<void> {
  const { url, secret } = webhook
  const call = (method: string, body: object = {}) =>
    gateway.call(method, body, { deadlineMs: pace.callDeadlineMs, signal })
  let isSet = false
  for (let failures = 0; !signal.aborted; ) {
    try {
      await prepare()
      if (!isSet) {
        await call('setWebhook', {
          ...{ url, secret_token: secret },
          ...{ allowed_updates: allowedUpdates, max_connections: CONNECTIONS },
        })
        isSet = true
      }
      const trouble = troubleIn(infoOf.parse(await call('getWebhookInfo')), url, clock())
      if (trouble !== undefined) log.warn('The webhook does not work', { trouble })
      say(trouble === undefined, trouble ?? 'webhook')
      failures = 0
      await sleep(pace.webhookLookMs, undefined, { signal }).catch(() => {})
    } catch (error) {
      if (signal.aborted) return
      failures++
      const { detail, waitMs } = setback(error, { failures, conflicts: 0 }, pace)
      say(false, detail)
      log.warn('The webhook cannot be set', { detail, waitMs, failures })
      await sleep(waitMs, undefined, { signal }).catch(() => {})
    }
  }
}

/** Whoever set another webhook gets the updates: reported, and not fought over. */
function troubleIn(info: z.infer<typeof infoOf>, url: string, now: number): string | undefined {
  if (info.url !== url)
    return 'another webhook was set for this bot, or it was removed; whoever did so gets the updates. Stop that process and start again'
  const { last_error_date: at = 0, last_error_message: why = '' } = info
  if (now / 1000 - at > RECENT_SECONDS) return undefined
  return `Telegram cannot bring updates to TELEGRAM_WEBHOOK_URL: ${why}`
}
