// A desk with three commands and an inbox in memory, behind the real adapter and the real discord.js, against the fake.
import type { Desk, Inbox, Question } from '../../../src/adapters/adapter.ts'
import { discordAdapter } from '../../../src/adapters/discord/discord.ts'
import type { Timing } from '../../../src/adapters/discord/gateway.ts'
import { createLog } from '../../../src/log.ts'
import { type ChatSettings, defaultSettings } from '../../../src/model/chat.ts'
import { ask, paragraph, reply } from '../../../src/reply/build.ts'
import type { Reply } from '../../../src/reply/document.ts'
import { type DiscordFake, discordFake } from '../../support/discord/fake.ts'

export type TestDesk = Desk & {
  readonly asked: Question[]
  readonly changed: { chat: string; state: string }[]
  readonly settings: Map<string, Partial<ChatSettings>>
  /** What is said to any question, instead of repeating it. */
  says: Reply | undefined
  /** Called before an answer, to hold it back. */
  before: () => Promise<void>
}

export function testDesk(): TestDesk {
  const desk: TestDesk = {
    asked: [],
    changed: [],
    settings: new Map(),
    says: undefined,
    before: async () => {},
    languages: ['en', 'ru'],
    commands: [
      {
        name: 'election',
        administers: false,
        summary: { en: 'Who won, by how much, says who', ru: 'Кто победил и кто это говорит' },
        options: [
          { name: 'year', kind: 'year', required: false, summary: { en: 'The year' } },
          { name: 'region', kind: 'region', required: true, summary: { en: 'The place', ru: 'Место' } },
          {
            name: 'kind',
            kind: 'choice',
            required: false,
            choices: ['short', 'long'],
            summary: { en: 'How' },
          },
        ],
      },
      {
        name: 'who',
        administers: false,
        summary: { en: 'Who a person is' },
        options: [{ name: 'name', kind: 'person', required: true, summary: { en: 'The name' } }],
      },
      {
        name: 'settings',
        administers: true,
        summary: { en: 'What this chat wants' },
        options: [{ name: 'answers', kind: 'text', required: true, summary: { en: 'private or public' } }],
      },
    ],
    async ask(question) {
      desk.asked.push(question)
      await desk.before()
      const isAdministration = question.line.startsWith('settings')
      const refused = isAdministration && !question.administers
      const chat = {
        id: question.chat,
        platform: 'discord',
        settings: { ...defaultSettings, ...desk.settings.get(question.chat) },
      } as const
      const text = refused ? 'Only those who run this chat may do that.' : `You asked: ${question.line}`
      return {
        chat,
        reply:
          desk.says ??
          reply(
            question.language ?? 'en',
            'Answer',
            [paragraph(text)],
            [ask('2026', 'election northshore 2026')],
          ),
      }
    },
    changes: line => /^\/?settings\b/.test(line),
    async complete({ option, typed }) {
      if (typed === 'many')
        return Array.from({ length: 40 }, (_, n) => ({ label: `Place ${n}`, value: `place-${n}` }))
      return [
        { label: `${option} ${typed}`, value: `${typed}-value` },
        { label: 'L'.repeat(150), value: 'long-label' },
        { label: 'long value', value: 'v'.repeat(101) },
      ]
    },
    async chatChanged(chat, state) {
      desk.changed.push({ chat, state: typeof state === 'string' ? state : state.gone })
    },
    async chatMoved() {},
  }
  return desk
}

export function memoryInbox(): Inbox {
  const kept = new Map<string, { payload: string; done: boolean }>()
  const small = new Map<string, string>()
  return {
    async receive(key, payload) {
      if (kept.has(key)) return false
      kept.set(key, { payload, done: false })
      return true
    },
    async pending(limit) {
      return [...kept]
        .filter(([, { done }]) => !done)
        .slice(0, limit)
        .map(([key, { payload }]) => ({ key, payload }))
    },
    async done(key) {
      const update = kept.get(key)
      if (update !== undefined) update.done = true
    },
    async recall(name) {
      return small.get(name)
    },
    async remember(name, value) {
      small.set(name, value)
    },
  }
}

/** Seconds where the real ones are minutes. */
export const quick: Timing = { watchMs: 3_000, retryMs: 50, startMs: 3_000 }

export async function discord({
  fake: given,
  inbox = memoryInbox(),
  token,
  timing = quick,
  clock = Date.now,
  shards,
}: {
  fake?: DiscordFake
  inbox?: Inbox
  token?: string
  timing?: Timing
  clock?: () => number
  shards?: number
} = {}) {
  const fake = given ?? (await discordFake())
  const desk = testDesk()
  const lines: string[] = []
  // No secrets are named to this log: what is not said cannot be redacted, nor leaked.
  const log = createLog({ level: 'debug', secrets: [], write: line => lines.push(line) })
  const adapter = discordAdapter({
    token: token ?? fake.token,
    apiUrl: fake.apiUrl,
    desk,
    inbox,
    log,
    timing,
    clock,
    ...(shards === undefined ? {} : { shards }),
  })
  const guild = fake.addGuild()
  const channel = fake.addChannel(guild)
  return {
    fake,
    desk,
    adapter,
    inbox,
    lines,
    guild,
    channel,
    /** Somebody in the channel. */
    reader: { channel: channel.id, guild },
    async start() {
      await adapter.start()
      await fake.until(() => adapter.health().ready, 'the adapter is ready')
    },
    async end() {
      await adapter.stop()
      await fake.close()
    },
  }
}
