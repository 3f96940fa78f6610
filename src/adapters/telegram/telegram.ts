// Telegram: takes what is asked there to the desk, and brings answers and digests back.
import { z } from 'zod'
import type { Log } from '../../log.ts'
import type { Adapter, Desk, Health, Inbox } from '../adapter.ts'
import { makeButtons } from '../button.ts'
import { admins } from './admins.ts'
import { amend } from './amend.ts'
import { answers } from './answers.ts'
import { registerCommands } from './commands.ts'
import { eventFrom } from './event.ts'
import { gateway } from './gateway.ts'
import { everydayPace, type Pace } from './pace.ts'
import { CallFailed } from './problem.ts'
import { receiveUpdates } from './receive.ts'
import { telegramPages } from './render.ts'
import { send } from './send.ts'
import { topics } from './topics.ts'
import { fetchUpdates, refusedToken, refusesToken } from './updates.ts'
import { type WebhookSettings, webhookServer } from './webhook.ts'
import { inboxWork } from './work.ts'

const identity = z.object({ id: z.number(), username: z.string() })

export type TelegramOptions = {
  /** From @BotFather. */
  readonly token: string
  /** The root of the Bot API where it is not Telegram's own: a local server, a proxy, a test. */
  readonly apiUrl?: string
  /** An HTTP proxy that Telegram is called through. */
  readonly proxy?: URL
  /** Updates are brought to us instead of fetched. */
  readonly webhook?: WebhookSettings
  readonly desk: Desk
  readonly inbox: Inbox
  readonly log: Log
  /** Milliseconds since 1970. */
  readonly clock?: () => number
  readonly pace?: Partial<Pace>
}

/**
 * telegraf is used for its client alone. Its own polling confirms updates before they are handled, stops at the first
 * handler that throws, and makes every update wait for the slowest; `inboxWork` and `fetchUpdates` stand in for it.
 */
export function telegramAdapter({
  token,
  apiUrl,
  proxy,
  webhook,
  desk,
  inbox,
  log,
  clock = Date.now,
  ...more
}: TelegramOptions): Adapter {
  const pace: Pace = { ...everydayPace, ...more.pace }
  const api = gateway(token, apiUrl, proxy)
  const buttons = makeButtons({ desk, inbox, clock })
  const stopping = new AbortController()
  /** Cuts off what is still on the wire when patience ends. */
  const cutOff = new AbortController()
  let me: z.infer<typeof identity> | undefined
  let running: Promise<void> | undefined
  let health: Health = { ready: false, detail: 'not started' }
  let settled = false
  let registration: 'due' | 'under way' | 'settled' = 'due'

  const identify = async (deadlineMs: number) => {
    if (me) return me
    const read = identity.safeParse(await api.call('getMe', {}, { deadlineMs, signal: stopping.signal }))
    if (!read.success)
      throw new CallFailed('getMe', { kind: 'lost', why: 'Telegram does not say who we are' })
    me = read.data
    return me
  }

  const removeWebhook = async () => {
    try {
      await api.call('deleteWebhook', {}, { deadlineMs: pace.callDeadlineMs, signal: stopping.signal })
    } catch (error) {
      if (!(error instanceof CallFailed) || error.problem.kind !== 'refused' || refusesToken(error))
        throw error
      log.warn('Telegram would not remove the webhook; polling shows whether there is one', { error })
    }
  }

  /** Tried at every poll until Telegram has the list; where it refuses it, once is enough. */
  const register = async (bot: number) => {
    if (registration !== 'due') return
    registration = 'under way'
    try {
      await registerCommands(desk, { gateway: api, inbox, deadlineMs: pace.callDeadlineMs, bot })
      registration = 'settled'
    } catch (error) {
      const refused = error instanceof CallFailed && error.problem.kind === 'refused'
      registration = refused ? 'settled' : 'due'
      log.warn('The list of commands could not be registered', { error })
    }
  }

  /** Before every poll; a webhook left behind by another mode would keep every update from us, and is removed once per start. */
  const prepare = async () => {
    const { id } = await identify(pace.callDeadlineMs)
    if (!settled) {
      await buttons.load()
      if (webhook === undefined) await removeWebhook()
      settled = true
      work.open()
      void work.pull()
    }
    void register(id)
    return { id }
  }

  const sendNow: Adapter['send'] = (delivery, signal) =>
    send(delivery, { gateway: api, log, deadlineMs: pace.callDeadlineMs, signal })

  const handle = answers({
    desk,
    log,
    gateway: api,
    pace,
    me: () => identify(pace.callDeadlineMs),
    admins: admins(api, { deadlineMs: pace.memberDeadlineMs, clock }),
    topics: topics(inbox),
    buttons,
    send: delivery => sendNow(delivery, cutOff.signal),
    stopping: stopping.signal,
    now: () => new Date(clock()).toISOString(),
  })
  /** What people say among themselves is no question: it is not kept, however much of it comes. */
  const incoming: Inbox = {
    ...inbox,
    async receive(key, payload) {
      const event = eventFrom(payload, await identify(pace.callDeadlineMs))
      return event.kind === 'nothing' ? false : await inbox.receive(key, payload)
    },
  }
  const work = inboxWork(handle, { inbox, log, pace })
  const say = (ready: boolean, detail: string) => {
    health = { ready, detail }
  }
  const server =
    webhook &&
    webhookServer(webhook, {
      log,
      async keep(id, payload) {
        const { id: bot } = await identify(pace.callDeadlineMs)
        await incoming.receive(`${bot}:${id}`, payload)
        void work.pull()
      },
    })

  return {
    platform: 'telegram',

    async start() {
      try {
        const { username } = await identify(pace.startDeadlineMs)
        say(false, `connecting as @${username}`)
      } catch (error) {
        if (refusesToken(error)) throw new Error(refusedToken)
        say(false, error instanceof Error ? error.message : 'Telegram cannot be reached')
        log.warn('Telegram cannot be reached at start; trying on', { error })
      }
      const source = { gateway: api, log, pace, clock, signal: stopping.signal, prepare, say }
      if (webhook && server) {
        await server.listen().catch(error => {
          throw new Error(`TELEGRAM_WEBHOOK_LISTEN: ${error instanceof Error ? error.message : error}`)
        })
        running = receiveUpdates({ ...source, webhook })
      } else running = fetchUpdates({ ...source, inbox: incoming, arrived: () => void work.pull() })
    },

    async stop() {
      stopping.abort()
      await Promise.allSettled([running, server?.close(), work.close(pace.stopMs)])
      cutOff.abort()
      health = { ready: false, detail: 'stopped' }
    },

    health: () => health,
    compose: (reply, { chat, ...at }) =>
      telegramPages(reply, { ...at, pictures: true, carrying: buttons.carrying({ chat }) }).map(
        ({ body, blocks }) => ({ payload: JSON.stringify(body), blocks }),
      ),
    amend,
    send: sendNow,
  }
}
