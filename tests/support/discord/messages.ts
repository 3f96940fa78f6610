// Posts messages as Discord does: checked, counted, and for a repeated nonce the first one again.
import { type FakeChannel, refusalOf } from './channels.ts'
import type { Json } from './json.ts'
import type { FakeMessage, Ledger } from './ledger.ts'
import { errorsTree, messageProblems } from './limits.ts'
import { pingsOf, textsOf } from './markdown.ts'
import { type Answer, type File, type Request, refuse } from './rest.ts'
import { snowflake } from './snowflake.ts'

/** "The past few minutes", says the documentation. */
const NONCE_WINDOW_MS = 3 * 60_000

export type Posted = { readonly message?: FakeMessage; readonly answer: Answer }

export function postMessage(
  ledger: Ledger,
  channel: FakeChannel | undefined,
  { body, files }: Pick<Request, 'body' | 'files'>,
  now: number,
  author: string,
  nonces = true,
): Posted {
  const refusal = refusalOf(channel) ?? refusalOfReply(channel, body) ?? refusalOfBody(body, files)
  if (refusal !== undefined || channel === undefined)
    return { answer: refusal ?? refuse(404, 10003, 'Unknown Channel') }
  channel.archived = false
  const nonce = body.nonce === undefined ? undefined : String(body.nonce)
  const first = ledger.messages.find(
    message => nonce !== undefined && message.nonce === nonce && now - message.createdAt < NONCE_WINDOW_MS,
  )
  if (nonces && first !== undefined && body.enforce_nonce === true)
    return { message: first, answer: shown(first, author) }
  const message = createMessage(ledger, channel.id, body, now, {
    files,
    ...(nonce === undefined ? {} : { nonce }),
  })
  return { message, answer: shown(message, author) }
}

export function createMessage(
  ledger: Ledger,
  channel: string,
  body: Json,
  now: number,
  more: Partial<Pick<FakeMessage, 'id' | 'nonce' | 'interaction' | 'asker' | 'ephemeral' | 'files'>> = {},
): FakeMessage {
  const message: FakeMessage = {
    id: snowflake(now),
    channel,
    body,
    createdAt: now,
    ephemeral: false,
    files: [],
    ...more,
  }
  ledger.messages.push(message)
  watch(ledger, body)
  return message
}

/** An answer shows what it answers: for that its writer must be able to read it. */
function refusalOfReply(channel: FakeChannel | undefined, body: Json): Answer | undefined {
  return channel?.denied === 'history' && body.message_reference !== undefined
    ? refuse(400, 160002, 'Cannot reply without permission to read message history')
    : undefined
}

/** What nobody refuses and everybody regrets. */
export function watch(ledger: Ledger, body: Json): void {
  ledger.pings.push(...textsOf(body).flatMap(text => pingsOf(text, body.allowed_mentions)))
  if (body.allowed_mentions === undefined) ledger.complaints.push('a message body without allowed_mentions')
}

export function refusalOfBody(body: Json, files: readonly File[] = []): Answer | undefined {
  const problems = messageProblems(
    body,
    files.map(({ name }) => name),
  )
  if (problems.size === 0) return undefined
  return problems.has('')
    ? refuse(400, 50006, 'Cannot send an empty message')
    : refuse(400, 50035, 'Invalid Form Body', errorsTree(problems))
}

export const messageJson = (
  { id, channel, body, nonce, createdAt, ephemeral, interaction, asker }: FakeMessage,
  author: string,
): Json => ({
  id,
  type: 0,
  channel_id: channel,
  author: { id: author, username: 'Teller', discriminator: '0', bot: true, avatar: null, global_name: null },
  content: body.content ?? '',
  components: body.components ?? [],
  embeds: body.embeds ?? [],
  attachments: [],
  mentions: [],
  mention_roles: [],
  mention_everyone: false,
  pinned: false,
  tts: false,
  timestamp: new Date(createdAt).toISOString(),
  edited_timestamp: null,
  flags: Number(body.flags ?? 0) | (ephemeral ? 64 : 0),
  ...(nonce === undefined ? {} : { nonce }),
  ...(interaction === undefined || asker === undefined
    ? {}
    : {
        interaction_metadata: {
          id: interaction,
          type: 2,
          user: { id: asker, username: 'reader', discriminator: '0', global_name: null, avatar: null },
          authorizing_integration_owners: {},
        },
      }),
})

const shown = (message: FakeMessage, author: string): Answer => ({
  status: 200,
  body: messageJson(message, author),
})
