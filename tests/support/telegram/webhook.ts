// The fake brings updates to a webhook as Telegram does: with the secret, several at once, again and again until taken.
import type { Update } from './updates.ts'

/** The server waits 1 s at first; tests have no such patience. */
const FIRST_WAIT_MS = 20
const LONGEST_WAIT_MS = 500

export type Webhook = {
  readonly url: string
  readonly secret: string
  readonly connections: number
  lastError?: { readonly at: number; readonly message: string }
}

/** Brings one update until it is taken or nobody wants it any more; resolves to whether it was. */
export async function bring(webhook: Webhook, update: Update, wanted: () => boolean): Promise<boolean> {
  for (let wait = FIRST_WAIT_MS; wanted(); wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
    const status = await knock(webhook, JSON.stringify(update))
    if (status >= 200 && status < 300) return true
    webhook.lastError = {
      at: Date.now(),
      message: status === 0 ? 'Connection refused' : `Wrong response from the webhook: ${status}`,
    }
    await new Promise(resolve => setTimeout(resolve, wait))
  }
  return false
}

async function knock({ url, secret }: Webhook, body: string): Promise<number> {
  const headers = {
    'content-type': 'application/json',
    ...(secret === '' ? {} : { 'x-telegram-bot-api-secret-token': secret }),
  }
  try {
    const answer = await fetch(url, { method: 'POST', headers, body, signal: AbortSignal.timeout(5_000) })
    await answer.arrayBuffer()
    return answer.status
  } catch {
    return 0
  }
}
