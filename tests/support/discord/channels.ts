// Channels, and what the bot may do in each.
import { type Answer, refuse } from './rest.ts'

export type FakeChannel = {
  readonly id: string
  readonly guild?: string
  readonly name: string
  /** 0 is text, 5 an announcement channel, 11 a public thread, 15 a forum. */
  readonly type: number
  /** Of a thread: the channel or the forum that it belongs to. */
  readonly parent?: string
  /** Of a thread; whoever posts in an archived one brings it back, unless it is locked. */
  archived?: boolean
  locked?: boolean
  /** Of a forum: the tags of its posts, and whether each must have one. */
  tags?: readonly string[]
  tagRequired?: boolean
  /** What the bot may not: see it, write in it, reach the person behind it, read what was written before, begin threads. */
  denied: 'nothing' | 'view' | 'send' | 'direct-messages' | 'history' | 'threads'
}

/** Why nothing can be posted there. */
export function refusalOf(channel: FakeChannel | undefined): Answer | undefined {
  // A forum holds posts, and no messages of its own.
  if (channel?.type === 15) return refuse(400, 50008, 'Cannot send messages in a non-text channel')
  if (channel?.locked) return refuse(400, 160005, 'Thread is locked')
  switch (channel?.denied) {
    case undefined:
      return refuse(404, 10003, 'Unknown Channel')
    case 'view':
      return refuse(403, 50001, 'Missing Access')
    case 'send':
      return refuse(403, 50013, 'Missing Permissions')
    case 'direct-messages':
      return refuse(403, 50007, 'Cannot send messages to this user')
    case 'nothing':
    case 'history':
    case 'threads':
      return undefined
  }
}
export const guildPayload = (id: string, channels: readonly FakeChannel[], application: string) => ({
  id,
  name: `server ${id}`,
  owner_id: '100000000000000001',
  roles: [
    {
      id,
      name: '@everyone',
      permissions: '0',
      position: 0,
      color: 0,
      hoist: false,
      managed: false,
      mentionable: false,
    },
  ],
  emojis: [],
  stickers: [],
  features: [],
  channels: channels.map(({ id: channel, name, type }) => ({
    id: channel,
    type,
    name,
    guild_id: id,
    position: 0,
    permission_overwrites: [],
  })),
  members: [],
  threads: [],
  presences: [],
  voice_states: [],
  stage_instances: [],
  guild_scheduled_events: [],
  soundboard_sounds: [],
  member_count: 2,
  application_id: application,
  premium_tier: 0,
  preferred_locale: 'en-US',
  nsfw_level: 0,
  verification_level: 0,
  default_message_notifications: 0,
  explicit_content_filter: 0,
  mfa_level: 0,
  system_channel_flags: 0,
  afk_timeout: 300,
})
