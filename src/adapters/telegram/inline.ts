// Inline mode: what somebody types after our name in any chat, as answers to choose from, each one message.
import { createHash } from 'node:crypto'
import type { LanguageId } from '../../model/language.ts'
import type { Instant } from '../../model/time.ts'
import type { Reply } from '../../reply/document.ts'
import { rendererWords } from '../../reply/words.ts'
import type { Desk } from '../adapter.ts'
import { chatIdOf } from './address.ts'
import { linkTo, startParameter } from './deep-link.ts'
import { visible } from './html.ts'
import { label } from './label.ts'
import { renderTelegram } from './render.ts'
import type { Body } from './send.ts'

/** Bot API, answerInlineQuery: at most 50. Ours: a list that is looked through while typing. */
const RESULTS = 10
/** Places and people that begin like what was typed. */
const COMPLETIONS = 2
/** Telegram keeps the answer to the same words of the same person for so long (its own default). */
const CACHED_SECONDS = 300
/** Below a title, two lines of a phone. */
const DESCRIPTION = 120

export type Typed = {
  /** The person's id, which is also their private chat with us: their settings count. */
  readonly person: number
  readonly words: string
  readonly language?: LanguageId
}

type Bot = { readonly username: string }

/** The body of `answerInlineQuery`, but for the query's id. */
export async function inlineAnswer(desk: Desk, typed: Typed, bot: Bot, now: Instant): Promise<object> {
  const results = new Map<string, object>()
  let language = typed.language ?? 'en'
  for (const line of await linesFor(desk, typed)) {
    if (results.size === RESULTS) break
    const { reply, chat, misunderstood, busy } = await desk.ask({
      chat: chatIdOf({ chat: typed.person }),
      asker: String(typed.person),
      administers: false,
      line,
      passing: true,
      ...(typed.language === undefined ? {} : { language: typed.language }),
    })
    language = reply.language
    if (busy) break
    if (misunderstood) continue
    const body = oneMessage(desk, reply, line, bot, { zone: chat.settings.zone, now })
    const { text, ...rest } = body
    // Two lines may ask the same.
    if (results.has(text)) continue
    const { reply_markup: markup, ...content } = rest
    results.set(text, {
      type: 'article',
      id: createHash('sha256').update(`${language} ${line}`).digest('base64url'),
      title: label(reply.title) || line,
      description: descriptionOf(text),
      input_message_content: { message_text: text, ...content },
      ...(markup === undefined ? {} : { reply_markup: markup }),
    })
  }
  return {
    results: [...results.values()],
    cache_time: CACHED_SECONDS,
    // Everybody is answered in their own language, with their own names of places.
    is_personal: true,
    button: {
      text: rendererWords(language).askThere,
      start_parameter: startParameter(typed.words) ?? 'help',
    },
  }
}

/** A line as it stands, else whatever the words may be the beginning of. */
async function linesFor(desk: Desk, { words, language }: Typed): Promise<readonly string[]> {
  const asking = desk.commands.filter(({ administers }) => !administers)
  const [first = ''] = words.toLowerCase().split(' ')
  if (words === '') return asking.slice(0, RESULTS).map(({ name }) => name)
  if (desk.changes(words)) return []
  if (desk.commands.some(({ name }) => name === first)) return [words]
  const completed = new Map<string, readonly string[]>()
  const lines: string[] = []
  for (const { name, options } of asking) {
    const [option] = options
    if (option === undefined || (option.kind !== 'region' && option.kind !== 'person')) continue
    const values =
      completed.get(option.kind) ??
      (
        await desk.complete({
          command: name,
          option: option.name,
          typed: words,
          ...(language === undefined ? {} : { language }),
        })
      )
        .slice(0, COMPLETIONS)
        .map(({ value }) => value)
    completed.set(option.kind, values)
    lines.push(...values.map(value => `${name} ${value}`))
  }
  // What begins like the words of one place stands together.
  const [places, others] = [completed.get('region') ?? [], completed.get('person') ?? []]
  const about = (value: string) => lines.filter(line => line.endsWith(` ${value}`))
  return [...new Set([words, ...[...places.slice(0, 1), ...others, ...places.slice(1)].flatMap(about)])]
}

/** What does not fit one message is a link away. */
export function oneMessage(
  desk: Desk,
  reply: Reply,
  line: string,
  { username }: Bot,
  at: { readonly zone: string; readonly now: Instant },
): Body {
  // Nobody administers somewhere else than where they are.
  const actions = reply.actions.filter(action => action.type === 'open' || !desk.changes(action.line))
  const [body, ...more] = renderTelegram({ ...reply, actions }, at)
  if (body === undefined) throw new Error('A reply has at least one page')
  if (more.length === 0) return body
  const url = linkTo(username, line) ?? `https://t.me/${username}`
  const button = { text: rendererWords(reply.language).goOn, url }
  return { ...body, reply_markup: { inline_keyboard: [[button]] } }
}

/** The first words below the title, without the marks of their sources. */
function descriptionOf(html: string): string {
  const [, first = ''] = visible(html).text.split('\n\n')
  const line = first.replace(/ ?\[[\d–]+\]/g, '').replace(/\s*\n\s*/g, ' · ')
  return line.length <= DESCRIPTION ? line : `${line.slice(0, DESCRIPTION - 1).replace(/\s+\S*$/, '')}…`
}
