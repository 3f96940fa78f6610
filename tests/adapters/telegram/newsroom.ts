// What the Telegram tests share: the fake, a small desk, an inbox in memory, and an adapter in a hurry.
import { onTestFinished } from 'vitest'
import type { Desk, Inbox, Question } from '../../../src/adapters/adapter.ts'
import type { Pace } from '../../../src/adapters/telegram/pace.ts'
import { telegramAdapter } from '../../../src/adapters/telegram/telegram.ts'
import type { WebhookSettings } from '../../../src/adapters/telegram/webhook.ts'
import { createLog } from '../../../src/log.ts'
import { defaultSettings } from '../../../src/model/chat.ts'
import type { Reply } from '../../../src/reply/document.ts'
import { startTelegram, testToken } from '../../support/telegram/telegram.ts'

const inAHurry: Partial<Pace> = {
  pollSeconds: 1,
  pollDeadlineMs: 1_500,
  callDeadlineMs: 1_000,
  memberDeadlineMs: 500,
  startDeadlineMs: 500,
  backoffMs: 20,
  longestBackoffMs: 50,
  conflictMs: 40,
  longestConflictMs: 100,
  refusedMs: 100,
  retryMs: [20, 40],
  slowMs: 200,
  longestAnswerMs: 5_000,
  webhookLookMs: 50,
  stopMs: 500,
}

export const said = (title: string, more: Partial<Reply> = {}): Reply => ({
  title,
  blocks: [],
  actions: [],
  language: 'en',
  ...more,
})

/** Remembers like the store does, and counts. */
export function memoryInbox() {
  const rows = new Map<string, { payload: string; done: boolean }>()
  const notes = new Map<string, string>()
  const inbox: Inbox = {
    async receive(key, payload) {
      if (rows.has(key)) return false
      rows.set(key, { payload, done: false })
      return true
    },
    async pending(limit) {
      return [...rows]
        .filter(([, { done }]) => !done)
        .slice(0, limit)
        .map(([key, { payload }]) => ({ key, payload }))
    },
    async done(key) {
      const row = rows.get(key)
      if (row) row.done = true
    },
    async recall(name) {
      return notes.get(name)
    },
    async remember(name, value) {
      notes.set(name, value)
    },
  }
  return { inbox, rows, notes, undone: () => [...rows.values()].filter(({ done }) => !done).length }
}

type Says = {
  readonly answer?: (question: Question) => Reply | Promise<Reply>
  readonly completions?: (typed: string) => readonly { readonly label: string; readonly value: string }[]
  readonly misunderstands?: (line: string) => boolean
  readonly busy?: () => 'now' | 'again' | undefined
}

const busyFrom = (busy: 'now' | 'again' | undefined) => (busy === undefined ? {} : { busy })

/** Answers every line with itself, unless a test says otherwise. */
function smallDesk({
  answer = ({ line }) => said(`You asked: ${line}`),
  completions = () => [],
  misunderstands = () => false,
  busy = () => undefined,
}: Says) {
  const asked: Question[] = []
  const changes: [chat: string, state: unknown][] = []
  const moves: [from: string, to: string][] = []
  const summary = { en: 'What the sources say', ru: 'Что говорят источники' }
  const desk: Desk = {
    commands: [
      {
        name: 'election',
        administers: false,
        summary,
        options: [{ name: 'region', kind: 'region', required: false, summary }],
      },
      { name: 'settings', administers: true, summary, options: [] },
    ],
    languages: ['en', 'ru'],
    async ask(question) {
      asked.push(question)
      const reply = await answer(question)
      return {
        reply,
        chat: { id: question.chat, platform: 'telegram', settings: defaultSettings },
        misunderstood: misunderstands(question.line),
        ...busyFrom(busy()),
      }
    },
    changes: line => /^\/?settings\b/.test(line),
    complete: async ({ typed }) => completions(typed),
    async chatChanged(chat, state) {
      changes.push([chat, state])
    },
    async chatMoved(from, to) {
      moves.push([from, to])
    },
  }
  return { desk, asked, changes, moves }
}

export async function newsroom(
  options: Says & {
    readonly token?: string
    readonly pace?: Partial<Pace>
    readonly memory?: ReturnType<typeof memoryInbox>
    readonly clock?: () => number
    readonly webhook?: WebhookSettings
    readonly fake?: Parameters<typeof startTelegram>[0]
  } = {},
) {
  const fake = await startTelegram(options.fake)
  const memory = options.memory ?? memoryInbox()
  const desk = smallDesk(options)
  const lines: string[] = []
  const log = createLog({ level: 'debug', secrets: [], write: line => lines.push(line) })
  const make = (token = options.token ?? testToken) =>
    telegramAdapter({
      token,
      apiUrl: fake.url,
      desk: desk.desk,
      inbox: memory.inbox,
      log,
      pace: { ...inAHurry, ...options.pace },
      ...(options.clock ? { clock: options.clock } : {}),
      ...(options.webhook ? { webhook: options.webhook } : {}),
    })
  const adapter = make()
  onTestFinished(async () => {
    await adapter.stop()
    await fake.stop()
  })
  return { fake, adapter, make, memory, log: lines, ...desk }
}
