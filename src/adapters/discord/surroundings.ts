// Where a question is asked: is somebody talking there, is it a thread? Told by what Discord says of the channel with every
// interaction, without reading along. discord.js keeps none of it for channels that it has not cached.
import { type APIInteraction, ChannelType, SnowflakeUtil } from 'discord.js'

/** Ours: whoever wrote less than this ago is still talking. */
const TALKING_MS = 60_000
/** Messages of ours that are remembered, so that they do not count as talk; and channels. */
const REMEMBERED = 1_000

type Told = { readonly slow: boolean; readonly thread: boolean; readonly last?: string }

export type Surroundings = {
  /** An interaction as it came over the gateway. */
  heard(interaction: APIInteraction): void
  /** Is somebody else talking? A channel in slow mode always is busy: those who run it say so. */
  isBusy(channel: string): boolean
  isThread(channel: string): boolean
  /** A message of ours. */
  wrote(message: string): void
}

export function makeSurroundings(clock: () => number): Surroundings {
  const ours = new Set<string>()
  const told = new Map<string, Told>()
  return {
    heard({ channel }) {
      if (channel === undefined || channel.id === undefined) return
      told.delete(channel.id)
      told.set(channel.id, toldBy(channel))
      drop(told)
    },
    isBusy(channel) {
      const { slow, last } = told.get(channel) ?? { slow: false }
      if (slow || last === undefined || ours.has(last)) return slow
      return clock() - SnowflakeUtil.timestampFrom(last) < TALKING_MS
    },
    isThread: channel => told.get(channel)?.thread ?? false,
    wrote(message) {
      ours.add(message)
      drop(ours)
    },
  }
}

const threads: readonly (ChannelType | undefined)[] = [
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
]

function toldBy(channel: NonNullable<APIInteraction['channel']>): Told {
  const slowMode = 'rate_limit_per_user' in channel ? (channel.rate_limit_per_user ?? 0) : 0
  const last = 'last_message_id' in channel ? channel.last_message_id : undefined
  return {
    slow: slowMode > 0,
    thread: threads.includes(channel.type),
    ...(typeof last === 'string' && /^\d{17,20}$/.test(last) ? { last } : {}),
  }
}

function drop(remembered: Set<string> | Map<string, unknown>): void {
  const [oldest] = remembered.keys()
  if (remembered.size > REMEMBERED && oldest !== undefined) remembered.delete(oldest)
}
