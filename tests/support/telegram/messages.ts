// Messages as the fake takes them: read, measured, counted and kept in a ledger that tests look into.

import type { Params } from './body.ts'
import type { Chat, ChatBook, User } from './chats.ts'
import { type Entity, parseHtml } from './html.ts'
import { type Button, keyboardFrom } from './keyboard.ts'
import { badRequest } from './problem.ts'

/** Bot API, sendMessage: 1-4096 characters after entities parsing. Counted in UTF-16 units, the strictest reading. */
const TEXT = 4096
/** Bot API, sendPhoto: 0-1024 characters after entities parsing. */
const CAPTION = 1024
/** More are dropped without a word (observed by python-telegram-bot). */
const ENTITIES = 100

export type Posted = {
  readonly chat: number
  readonly messageId: number
  readonly thread?: number
  /** After parsing: what a reader sees. */
  readonly text: string
  /** As it was sent. */
  readonly source: string
  readonly entities: readonly Entity[]
  /** Entities over the limit, lost without a word. */
  readonly dropped: number
  /** Names and commands that Telegram makes live by itself: `@somebody` is told, `/forget` can be tapped. */
  readonly live: readonly string[]
  readonly keyboard?: readonly (readonly Button[])[]
  readonly photo?: { readonly bytes: number }
  readonly document?: { readonly name: string; readonly text: string }
  readonly preview: boolean
  /** The message that it answers. */
  readonly answers?: number
  readonly edited: number
  readonly at: number
}

type Read = Pick<Posted, 'text' | 'source' | 'entities' | 'dropped' | 'live'>

/** Reads a text or caption in its parse mode. Throws what the server says of bad ones. */
export function textFrom(params: Params, field: 'text' | 'caption'): Read {
  const source = typeof params[field] === 'string' ? params[field] : ''
  const mode = typeof params.parse_mode === 'string' ? params.parse_mode.toLowerCase() : ''
  if (mode !== '' && mode !== 'html') throw badRequest('unsupported parse_mode')
  const { text, entities } = mode === 'html' ? parseHtml(source) : { text: source, entities: [] }
  if (!text.isWellFormed()) throw badRequest('strings must be encoded in UTF-8')
  if (field === 'text' && text.trim() === '') throw badRequest('message text is empty')
  if (field === 'text' && text.length > TEXT) throw badRequest('message is too long')
  if (field === 'caption' && text.length > CAPTION) throw badRequest('message caption is too long')
  return {
    text,
    source,
    entities: entities.slice(0, ENTITIES),
    dropped: Math.max(0, entities.length - ENTITIES),
    live: liveIn(text, entities),
  }
}

export function messageBook(book: ChatBook, me: User, now: () => number) {
  const ledger: Posted[] = []

  const json = (posted: Posted) => ({
    message_id: posted.messageId,
    from: me,
    chat: book.json(book.known(posted.chat)),
    date: Math.floor(posted.at / 1000),
    ...(posted.thread === undefined ? {} : { message_thread_id: posted.thread, is_topic_message: true }),
    ...(posted.edited > 0 ? { edit_date: Math.floor(now() / 1000) } : {}),
    ...(posted.photo
      ? { caption: posted.text, caption_entities: posted.entities }
      : { text: posted.text, entities: posted.entities }),
    ...(posted.keyboard ? { reply_markup: { inline_keyboard: posted.keyboard } } : {}),
  })

  const post = (
    chat: Chat,
    params: Params,
    read: Read,
    { photo, document }: Pick<Posted, 'photo' | 'document'> = {},
  ) => {
    const keyboard = keyboardFrom(params.reply_markup)
    const thread = book.topic(chat, params.message_thread_id)
    const posted: Posted = {
      chat: chat.id,
      messageId: book.messageId(chat),
      ...read,
      ...(thread === undefined ? {} : { thread }),
      ...(keyboard === undefined ? {} : { keyboard }),
      ...(photo === undefined ? {} : { photo }),
      ...(document === undefined ? {} : { document }),
      preview: previewOf(params),
      ...answeredBy(params),
      edited: 0,
      at: now(),
    }
    ledger.push(posted)
    return json(posted)
  }

  return {
    ledger,
    send: (chat: Chat, params: Params) => post(chat, params, textFrom(params, 'text')),

    sendPhoto(chat: Chat, params: Params) {
      if (!(params.photo instanceof Blob)) throw badRequest('there is no photo in the request')
      return post(chat, params, textFrom(params, 'caption'), { photo: { bytes: params.photo.size } })
    },

    async sendDocument(chat: Chat, params: Params) {
      if (!(params.document instanceof File)) throw badRequest('there is no document in the request')
      const document = { name: params.document.name, text: await params.document.text() }
      return post(chat, params, textFrom(params, 'caption'), { document })
    },

    edit(chat: Chat, params: Params) {
      const place = ledger.findIndex(
        posted => posted.chat === chat.id && posted.messageId === Number(params.message_id),
      )
      const old = ledger[place]
      if (!old) throw badRequest('message to edit not found')
      const read = textFrom(params, 'text')
      const keyboard = keyboardFrom(params.reply_markup)
      const same =
        read.text === old.text &&
        JSON.stringify(read.entities) === JSON.stringify(old.entities) &&
        JSON.stringify(keyboard) === JSON.stringify(old.keyboard)
      if (same)
        throw badRequest(
          'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
        )
      const { keyboard: _, ...rest } = old
      const posted: Posted = { ...rest, ...read, ...(keyboard ? { keyboard } : {}), edited: old.edited + 1 }
      ledger[place] = posted
      return json(posted)
    },
  }
}
export type MessageBook = ReturnType<typeof messageBook>

function answeredBy({ reply_parameters: given }: Params): { answers?: number } {
  const to: Params = typeof given === 'object' && given !== null ? { ...given } : {}
  return typeof to.message_id === 'number' ? { answers: to.message_id } : {}
}

function previewOf({ link_preview_options: options }: Params): boolean {
  return !(
    typeof options === 'object' &&
    options !== null &&
    'is_disabled' in options &&
    options.is_disabled === true
  )
}

function liveIn(text: string, entities: readonly Entity[]): readonly string[] {
  const still = ['code', 'pre', 'text_link']
  const covered = (index: number) =>
    entities.some(
      ({ type, offset, length }) => still.includes(type) && index >= offset && index < offset + length,
    )
  return [...text.matchAll(/(?<![\p{L}\p{N}_/<>])(?:@[a-z0-9_]{2,32}|\/[a-z0-9_]{1,64})/giu)]
    .filter(({ index }) => !covered(index))
    .map(([found]) => found)
}
