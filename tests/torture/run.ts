// One run: the real process is killed again and again while it sends and is asked, then all is compared.
import type { ChildProcess } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { dice } from '../../bench/news.ts'
import type { DeliveryState } from '../../src/model/delivery.ts'
import type { Fault as DiscordFault } from '../support/discord/faults.ts'
import type { Fault as TelegramFault } from '../support/telegram/faults.ts'
import { problemsOf, unansweredIn } from './check.ts'
import {
  askOnce,
  end,
  MESSAGES,
  settled,
  setUp,
  start,
  tearDown,
  textOf,
  type World,
  withStore,
} from './world.ts'

/**
 * What may be switched off, to see that the comparison finds it: Discord's nonces, the rule that doubt is never resent, or
 * the inbox that outlives the process.
 */
export const weaknesses = ['nonce', 'fence', 'inbox'] as const
export type Weakness = (typeof weaknesses)[number]
export type Outcome = {
  readonly problems: readonly string[]
  readonly kills: number
  readonly messages: number
  readonly asked: number
  readonly uncertain: number
}

const KILLS = { least: 2, more: 3 }
/** From start to kill: some die before they send, some in the middle. */
const ALIVE_MS = { least: 500, more: 2_500 }
const FAULTS = 2
/** Asked before each start, and while it runs. */
const ASKED = 2
/** With the inbox switched off: more than are handled side by side. */
const CROWD = 90
const PATIENCE_MS = 20_000

const discordFaults: readonly DiscordFault[] = [
  ...(['drop-after', 'drop-before', '500-after', '502-before', 'html-after'] as const),
  { rate: 0.5 },
]
const telegramFaults: readonly TelegramFault[] = [
  { kind: 'lose' },
  { kind: 'drop' },
  { kind: 'page-after', status: 502 },
  { kind: 'late', ms: 400 },
  { kind: 'refuse', code: 429, description: 'Too Many Requests', parameters: { retry_after: 1 } },
]
const all: readonly DeliveryState[] = ['pending', 'sending', 'sent', 'uncertain', 'dead', 'cancelled']

export async function run(seed: number, weakness?: Weakness): Promise<Outcome> {
  const world = await setUp({ nonces: weakness !== 'nonce' })
  const children: ChildProcess[] = []
  const begin = () => {
    const child = start(world)
    children.push(child)
    return child
  }
  try {
    const kills = weakness ? await weakened(world, begin, weakness) : await tortured(world, begin, dice(seed))
    const last = begin()
    await settled(world)
    await end(last, 'SIGTERM')
    const messages = world.chats.length * MESSAGES
    return { kills, messages, asked: world.asked.length, ...(await compare(world)) }
  } finally {
    for (const child of children) child.kill('SIGKILL')
    await tearDown(world)
  }
}

/** Returns how often it was killed. */
async function tortured(world: World, begin: () => ChildProcess, random: () => number): Promise<number> {
  const among = (least: number, more: number) => least + Math.floor(random() * (more + 1))
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T
  const kills = among(KILLS.least, KILLS.more)
  for (let n = 0; n < kills; n++) {
    for (let fault = 0; fault < FAULTS; fault++) {
      world.discord.failNext('POST', /\/channels\/\d+\/messages$/, pick(discordFaults))
      world.telegram.fail('sendMessage', pick(telegramFaults))
    }
    for (let asked = 0; asked < ASKED; asked++) askOnce(world)
    const child = begin()
    const alive = among(ALIVE_MS.least, ALIVE_MS.more)
    // The last ones are asked just before the kill, when the process listens.
    await sleep(alive - 20)
    askOnce(world)
    await sleep(20 * random() * 2)
    await end(child, 'SIGKILL')
  }
  return kills
}

/** One kill is enough where something is switched off, if it comes at the right moment. */
async function weakened(world: World, begin: () => ChildProcess, weakness: Weakness): Promise<number> {
  const { discord, telegram } = world
  if (weakness === 'inbox') {
    for (let asked = 0; asked < CROWD; asked++) askOnce(world, 'group')
    telegram.fail('getChatMember', { kind: 'late', ms: PATIENCE_MS }, CROWD)
    const child = begin()
    // Telegram keeps them no longer, and none is handled before it is known who runs the chat.
    for (let late = Date.now() + PATIENCE_MS; telegram.updates.unconfirmed() > 0 && Date.now() < late; )
      await sleep(1)
    await end(child, 'SIGKILL')
    await forgetInbox(world)
    return 1
  }
  discord.failNext('POST', /\/channels\/\d+\/messages$/, 'drop-after', FAULTS)
  telegram.fail('sendMessage', { kind: 'lose' }, FAULTS)
  const child = begin()
  // On both platforms the first answers are lost by then, and what was lost is known to be.
  const isLost = () => telegram.ledger.length >= FAULTS && discord.ledger.messages.length >= FAULTS
  for (let late = Date.now() + PATIENCE_MS; !isLost() && Date.now() < late; ) await sleep(50)
  await sleep(ALIVE_MS.more)
  await end(child, 'SIGKILL')
  if (weakness === 'fence') await resendInDoubt(world)
  return 1
}

/** What becomes of an inbox that is kept in memory. */
const forgetInbox = (world: World) =>
  withStore(world, async store => {
    for (const { key } of await store.inbox.pending('telegram', CROWD))
      await store.inbox.done('telegram', key)
  })

/** What a bot does that sends again whatever it is not sure of. */
const resendInDoubt = (world: World) =>
  withStore(world, async store => {
    const now = new Date().toISOString()
    await store.deliveries.sweep(now, 'all')
    for (const chat of world.chats)
      for (const { id } of await store.deliveries.of(chat, ['uncertain']))
        await store.deliveries.again(id, chat, now)
  })

async function compare(world: World): Promise<Pick<Outcome, 'problems' | 'uncertain'>> {
  const { discord, telegram, chats, asked } = world
  const stands = (chat: string): readonly string[] => {
    const [platform, id] = chat.split(':')
    return platform === 'discord'
      ? discord.ledger.messages
          .filter(({ channel }) => channel === id)
          .map(({ body }) => String(body.content))
      : telegram.ledger.filter(posted => posted.chat === Number(id)).map(({ text }) => text)
  }
  return withStore(world, async store => {
    const { uncertain = 0 } = await store.deliveries.counts()
    const problems = [...(await store.check())]
    for (const chat of chats) {
      const owed = (await store.deliveries.of(chat, all)).map(({ part, state }) => ({
        text: textOf(chat, part),
        state,
      }))
      problems.push(...problemsOf({ chat, owed, stands: stands(chat) }))
    }
    for (const chat of new Set(asked.map(one => one.chat)))
      problems.push(
        ...unansweredIn({
          chat,
          asked: asked.filter(one => one.chat === chat).map(({ at }) => at),
          done: (await store.subscriptions.of(chat)).map(({ schedule }) => schedule.at),
          answers: stands(chat),
        }),
      )
    const over = { Discord: discord.ledger.overLimit, Telegram: telegram.world.flood.refused() }
    for (const [platform, requests] of Object.entries(over))
      if (requests > 0) problems.push(`${requests} requests were over a limit of ${platform}`)
    return { problems, uncertain }
  })
}
