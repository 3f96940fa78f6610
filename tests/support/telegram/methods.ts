// The methods that the fake answers, each as a function of its parameters.
import { jsonOf, type Params } from './body.ts'
import type { ChatBook, User } from './chats.ts'
import type { FloodControl } from './flood.ts'
import type { InlineBook } from './inline.ts'
import type { MessageBook } from './messages.ts'
import { badRequest } from './problem.ts'
import type { UpdateQueue } from './updates.ts'

export type World = {
  readonly me: User
  readonly chats: ChatBook
  readonly messages: MessageBook
  readonly updates: UpdateQueue
  readonly flood: FloodControl
  readonly inline: InlineBook
  /** Queries that still want an answer. */
  readonly queries: Map<string, { readonly askedAt: number; answer?: string; alert?: boolean }>
  /** By scope and language. */
  readonly commands: Map<string, readonly { command: string; description: string }[]>
  readonly now: () => number
}

/** After this a callback query can no longer be answered. */
const QUERY_LIVES_MS = 15_000
/** Bot API, answerCallbackQuery: text is 0-200 characters. */
const QUERY_ANSWER = 200

type Method = (world: World, params: Params, gone: AbortSignal) => unknown

const number = (given: unknown): number | undefined => (given === undefined ? undefined : Number(given))

const counted: (post: 'send' | 'sendPhoto' | 'sendDocument') => Method = post => (world, params) => {
  const chat = world.chats.reached(params.chat_id)
  world.flood.count(chat.id, chat.type !== 'private')
  return world.messages[post](chat, params)
}

const lastErrorOf = (error: { at: number; message: string } | undefined) =>
  error && { last_error_date: Math.floor(error.at / 1000), last_error_message: error.message }

export const methods: Readonly<Record<string, Method>> = {
  getme: ({ me }) => ({
    ...me,
    can_join_groups: true,
    can_read_all_group_messages: false,
    supports_inline_queries: true,
  }),

  getupdates: ({ updates }, params, gone) => {
    const allowed = jsonOf(params.allowed_updates)
    const asked = {
      offset: number(params.offset),
      limit: number(params.limit),
      timeout: number(params.timeout),
    }
    return updates.get(
      {
        ...Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined)),
        ...(Array.isArray(allowed) ? { allowed } : {}),
      },
      gone,
    )
  },

  setwebhook: ({ updates }, params) => {
    const url = String(params.url ?? '')
    const secret = String(params.secret_token ?? '')
    if (secret !== '' && !/^[\w-]{1,256}$/.test(secret))
      throw badRequest('secret token contains unallowed characters')
    // A Bot API server of one's own takes http; that is what loopback is here.
    if (url !== '' && !/^https:|^http:\/\/127\.0\.0\.1:/.test(url))
      throw badRequest('bad webhook: An HTTPS URL must be provided for webhook')
    const allowed = jsonOf(params.allowed_updates)
    const connections = Math.min(Math.max(number(params.max_connections) ?? 40, 1), 100)
    updates.setWebhook(url, secret, connections, Array.isArray(allowed) ? allowed : undefined)
    return true
  },
  deletewebhook: ({ updates }) => {
    updates.setWebhook('')
    return true
  },
  getwebhookinfo: ({ updates }) => ({
    url: updates.webhook(),
    has_custom_certificate: false,
    pending_update_count: updates.unconfirmed(),
    ...lastErrorOf(updates.webhookError()),
  }),

  sendmessage: counted('send'),
  sendphoto: counted('sendPhoto'),
  senddocument: counted('sendDocument'),
  editmessagetext: ({ chats, messages, inline }, params) =>
    params.inline_message_id === undefined
      ? messages.edit(chats.reached(params.chat_id), params)
      : inline.edit(params),
  answerinlinequery: ({ inline }, params) => inline.answer(params),

  sendchataction: ({ chats }, params) => {
    const chat = chats.reached(params.chat_id)
    chats.topic(chat, params.message_thread_id)
    if (params.action !== 'typing' && params.action !== 'upload_photo')
      throw badRequest('wrong parameter action in request')
    return true
  },

  answercallbackquery: ({ queries, now }, params) => {
    const query = queries.get(String(params.callback_query_id))
    if (!query || now() > query.askedAt + QUERY_LIVES_MS)
      throw badRequest('query is too old and response timeout expired or query ID is invalid')
    const text = typeof params.text === 'string' ? params.text : ''
    if (text.length > QUERY_ANSWER) throw badRequest('MESSAGE_TOO_LONG')
    query.answer = text
    query.alert = params.show_alert === true || params.show_alert === 'true'
    return true
  },

  setmycommands: ({ commands }, params) => {
    const given = jsonOf(params.commands)
    if (!Array.isArray(given)) throw badRequest("can't parse commands JSON object")
    if (given.length > 100) throw badRequest('BOT_COMMANDS_TOO_MUCH')
    const read = given.map(({ command, description }: { command: string; description: string }) => {
      if (!/^[a-z0-9_]{1,32}$/.test(command)) throw badRequest('BOT_COMMAND_INVALID')
      if (description.length < 1 || description.length > 256)
        throw badRequest('BOT_COMMAND_DESCRIPTION_INVALID')
      return { command, description }
    })
    commands.set(shelf(params), read)
    return true
  },
  getmycommands: ({ commands }, params) => commands.get(shelf(params)) ?? [],
  deletemycommands: ({ commands }, params) => {
    commands.delete(shelf(params))
    return true
  },

  getchat: ({ chats }, params) => chats.json(chats.reached(params.chat_id)),
  getchatmember: ({ chats }, params) => {
    const chat = chats.reached(params.chat_id)
    const user = number(params.user_id)
    if (user === undefined || !Number.isInteger(user)) throw badRequest('invalid user_id specified')
    const status = chat.members.get(user)
    if (!status) throw badRequest('PARTICIPANT_ID_INVALID')
    return { user: { id: user, is_bot: false, first_name: `User ${user}` }, status }
  },
  leavechat: ({ chats }, params) => {
    const chat = chats.reached(params.chat_id)
    if (chat.type === 'private') throw badRequest("chat member status can't be changed in private chats")
    chat.closed = 'not a member'
    return true
  },
}

/** Bot API, BotCommandScope; those of one chat or member name it and are not kept here. */
const scopes = ['default', 'all_private_chats', 'all_group_chats', 'all_chat_administrators']

const shelf = ({ scope, language_code }: Params) => {
  const read = jsonOf(scope)
  const type = typeof read === 'object' && read !== null && 'type' in read ? String(read.type) : 'default'
  if (!scopes.includes(type)) throw badRequest(`can't parse BotCommandScope: unsupported type "${type}"`)
  return `${type} ${typeof language_code === 'string' ? language_code : ''}`.trim()
}
