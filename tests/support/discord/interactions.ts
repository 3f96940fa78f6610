// Interactions as Discord keeps them: three seconds to acknowledge, fifteen minutes to answer, five follow-ups for guests.
import { type Json, listOf, objectOf, textOf } from './json.ts'
import { snowflake } from './snowflake.ts'

const ACKNOWLEDGE_MS = 3_000
export const TOKEN_MS = 15 * 60_000
export const GUEST_FOLLOW_UPS = 5

export type FakeInteraction = {
  readonly id: string
  readonly token: string
  readonly application: string
  readonly channel: string
  readonly user: string
  readonly at: number
  /** What the gateway dispatches. */
  readonly data: Json
  readonly userInstall: boolean
  /** The message whose button was pressed. */
  readonly pressed?: string
  /** Interaction callback type, once acknowledged. */
  acknowledged?: number
  ephemeral: boolean
  /** The message of `@original`, once there is one. */
  original: string | undefined
  followUps: number
  choices?: readonly unknown[]
}

/** Who asks, where, and how the app came there. */
export type Asker = {
  readonly user?: string
  readonly channel: string
  /** Absent in a direct message. */
  readonly guild?: string
  /** Permission bits of the member, as a decimal string. */
  readonly permissions?: string
  readonly locale?: string
  /** Permission bits of the bot in the channel. */
  readonly appPermissions?: string
  /** What Discord says of the channel with every interaction: the last message in it, seconds of slow mode. */
  readonly lastMessage?: string
  readonly slowMode?: number
  /** A thread or a forum post is one of 10 to 12. */
  readonly channelType?: number
  /** `authorizing_integration_owners`; the server's own installation by default. */
  readonly owners?: Readonly<Record<string, string>>
}

export const MANAGE_GUILD = String(1 << 5)
/** View Channel and Send Messages. */
export const MAY_WRITE = String((1 << 10) | (1 << 11))
export const ADMINISTRATOR = String(1 << 3)

type Kind =
  | { readonly type: 2; readonly name: string; readonly options: readonly Json[] }
  | { readonly type: 4; readonly name: string; readonly options: readonly Json[] }
  | { readonly type: 3; readonly customId: string; readonly message: Json }

export function makeInteraction(application: string, now: number, asker: Asker, kind: Kind): FakeInteraction {
  const id = snowflake(now)
  const token = `aW50ZXJhY3Rpb24${id}${'x'.repeat(40)}`
  const user = {
    id: asker.user ?? snowflake(now),
    username: 'reader',
    discriminator: '0',
    global_name: null,
    avatar: null,
  }
  const owners = asker.owners ?? (asker.guild === undefined ? { 0: '0' } : { 0: asker.guild })
  const data: Json = {
    id,
    token,
    application_id: application,
    type: kind.type,
    version: 1,
    channel_id: asker.channel,
    channel: {
      id: asker.channel,
      type: asker.channelType ?? (asker.guild === undefined ? 1 : 0),
      name: 'news',
      ...(asker.lastMessage === undefined ? {} : { last_message_id: asker.lastMessage }),
      ...(asker.slowMode === undefined ? {} : { rate_limit_per_user: asker.slowMode }),
    },
    locale: asker.locale ?? 'en-US',
    entitlements: [],
    app_permissions: asker.appPermissions ?? '0',
    attachment_size_limit: 10_485_760,
    authorizing_integration_owners: owners,
    context: asker.guild === undefined ? 1 : 0,
    ...(asker.guild === undefined
      ? { user }
      : {
          guild_id: asker.guild,
          guild: { id: asker.guild, locale: 'en-US', features: [] },
          guild_locale: 'en-US',
          member: {
            user,
            permissions: asker.permissions ?? '0',
            roles: [],
            joined_at: '2031-01-01T00:00:00.000000+00:00',
            deaf: false,
            mute: false,
            flags: 0,
          },
        }),
    data:
      kind.type === 3
        ? { component_type: 2, custom_id: kind.customId, id: 1 }
        : { id: snowflake(now), type: 1, name: kind.name, options: kind.options },
    ...(kind.type === 3 ? { message: kind.message } : {}),
  }
  return {
    id,
    token,
    application,
    channel: asker.channel,
    user: user.id,
    at: now,
    data,
    userInstall: owners['0'] === undefined,
    ephemeral: false,
    original: undefined,
    followUps: 0,
    ...(kind.type === 3 ? { pressed: textOf(kind.message.id) } : {}),
  }
}

/** The refusal of an acknowledgement, or undefined where it stands. */
export function acknowledge(
  interaction: FakeInteraction | undefined,
  now: number,
  body: Json,
): { status: number; code: number; message: string } | undefined {
  if (
    interaction === undefined ||
    (interaction.acknowledged === undefined && now - interaction.at > ACKNOWLEDGE_MS)
  )
    return { status: 404, code: 10062, message: 'Unknown interaction' }
  if (interaction.acknowledged !== undefined)
    return { status: 400, code: 40060, message: 'Interaction has already been acknowledged.' }
  const type = Number(body.type)
  const isAutocomplete = interaction.data.type === 4
  const allowed = isAutocomplete ? [8] : interaction.data.type === 3 ? [4, 5, 6, 7] : [4, 5]
  if (!allowed.includes(type)) return { status: 400, code: 50035, message: 'Invalid Form Body' }
  const data = objectOf(body.data)
  interaction.acknowledged = type
  interaction.ephemeral = (Number(data.flags ?? 0) & 64) !== 0
  if (isAutocomplete) interaction.choices = listOf(data.choices)
  return undefined
}
