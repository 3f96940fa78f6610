// From an update to what the desk says of it, and back into the chat it came from.

import { never } from '../../model/never.ts'
import type { Instant } from '../../model/time.ts'
import { rendererWords } from '../../reply/words.ts'
import { type Buttons, commandOf, turnedBy } from '../button.ts'
import { chatIdOf, type Place, recipient } from './address.ts'
import type { Admins } from './admins.ts'
import { type Asker, type Event, eventFrom, runsTheChat } from './event.ts'
import { handOver } from './hand-over.ts'
import { inlineAnswer, oneMessage } from './inline.ts'
import { pageOf } from './pages.ts'
import { CallFailed } from './problem.ts'
import { edit, type Telling, tell } from './tell.ts'
import type { Topics } from './topics.ts'
import type { Handle } from './work.ts'

/** Whoever waits longer sees that we are writing. */
const TYPING_AFTER_MS = 1_000

type Parts = Telling & {
  readonly me: () => Promise<{ readonly username: string }>
  readonly admins: Admins
  readonly topics: Topics
  readonly buttons: Buttons
  readonly now: () => Instant
}

/** Brings what was found out; after it the update is done with. */
type Tell = () => Promise<void>

export function answers(parts: Parts): Handle {
  const { desk, me, topics } = parts
  const inOrder = oneAfterAnother()
  return async payload => {
    const event = eventFrom(payload, await me())
    switch (event.kind) {
      case 'nothing':
        return undefined
      case 'moved':
        await inOrder(() => desk.chatMoved(chatIdOf({ chat: event.from }), chatIdOf({ chat: event.to })))
        return undefined
      case 'membership':
        await inOrder(async () => {
          for (const place of await topics.places(event.chat))
            await desk.chatChanged(chatIdOf(place), event.state)
        })
        return undefined
      case 'question': {
        // In a group `/ban` is most likely said to another bot.
        if (!event.addressed && !desk.commands.some(({ name }) => name === commandOf(event.line)))
          return undefined
        if (event.starts) await inOrder(() => desk.chatChanged(chatIdOf(event.place), 'reachable'))
        await topics.remember(event.place)
        // Whoever follows a link has not read what it would change; they are shown it, and press for themselves.
        const line = event.starts && desk.changes(event.line) ? commandOf(event.line) : event.line
        const { message } = event
        return ask(parts, event.place, { ...event, line }, message === undefined ? {} : { answers: message })
      }
      case 'button':
        return press(parts, event)
      case 'inline':
        return offer(parts, event)
      default:
        return never(event)
    }
  }
}

/** Whoever blocked us and came back must end as reachable, however close together we learn of both. */
function oneAfterAnother() {
  let last: Promise<unknown> = Promise.resolve()
  return (change: () => Promise<void>): Promise<void> => {
    const done = last.then(change)
    last = done.catch(() => {})
    return done
  }
}

type Asked = { readonly asker: Asker; readonly line: string; readonly language?: string }

async function ask(
  parts: Parts,
  place: Place,
  { asker, line, language }: Asked,
  {
    page,
    inPlaceOf,
    answers: asking,
  }: { readonly page?: number; readonly inPlaceOf?: number; readonly answers?: number } = {},
): Promise<Tell> {
  const { desk, gateway, pace, buttons } = parts
  const typing = setTimeout(() => {
    gateway
      .call('sendChatAction', { ...recipient(place), action: 'typing' }, { deadlineMs: pace.callDeadlineMs })
      .catch(() => {})
  }, TYPING_AFTER_MS)
  try {
    const id = chatIdOf(place)
    const runs = await administers(parts, place, asker, line)
    const { reply, chat, busy } = await desk.ask({
      chat: id,
      asker: asker.id,
      administers: runs,
      line,
      ...(language === undefined ? {} : { language }),
    })
    // Whoever floods us was told; a word for each of their questions would be a flood of ours.
    if (busy === 'again') return async () => {}
    const bodies = pageOf(reply, line, page ?? 1, {
      zone: chat.settings.zone,
      now: parts.now(),
      pictures: true,
      // An admin who hides behind the group presses under a name that we do not know yet.
      carrying: buttons.carrying({
        chat: id,
        ...(runs && asker.kind !== 'group' ? { person: asker.id } : {}),
      }),
    })
    return async () => {
      const [first, ...others] = bodies
      const message = inPlaceOf === undefined ? undefined : { chat_id: place.chat, message_id: inPlaceOf }
      const replaced = first && message ? await edit(parts, message, first) : false
      const hung =
        first && asking !== undefined
          ? [
              {
                ...first,
                reply_parameters: { message_id: asking, allow_sending_without_reply: true },
              } as const,
              ...others,
            ]
          : bodies
      // The photos of the first page stand below it already when somebody turns back to it.
      const following = page === undefined ? others : others.filter(({ drawn }) => drawn === undefined)
      await tell(parts, place, replaced ? following : hung)
      if (reply.file) await handOver(parts, place, asker, reply.file, reply.language)
    }
  } finally {
    clearTimeout(typing)
  }
}

async function press(parts: Parts, event: Extract<Event, { kind: 'button' }>): Promise<Tell | undefined> {
  const { desk, buttons, log } = parts
  const { under, asker, data } = event
  const place = under !== undefined && 'place' in under ? under.place : undefined
  const chat = chatIdOf(place ?? { chat: event.person })
  const turned = turnedBy(data)
  const line = buttons.opened(turned?.line ?? data, { chat, person: asker.id })
  const changes = line !== undefined && desk.changes(line)
  const mayPress = line !== undefined && (!changes || (await spends(parts, place, event, line)))
  if (!mayPress) {
    log.warn('A button was refused', { chat, command: commandOf(data).slice(0, 32), changes })
    const { refusedButton } = rendererWords(event.language ?? 'en')
    toast(parts, event.query, refusedButton(commandOf(data) || 'help'))
    return undefined
  }
  toast(parts, event.query)
  if (under === undefined) return undefined
  if ('inline' in under) return askInline(parts, under.inline, { ...event, line })
  // What a button changes or turns shows in its own message; what it asks stands below, and the question above it.
  return ask(
    parts,
    under.place,
    { ...event, line },
    {
      ...(turned === undefined ? {} : { page: turned.page }),
      ...(changes || turned ? { inPlaceOf: under.message } : {}),
    },
  )
}

/** Somebody who may not change anything does not use up the button either; the desk tells them so. */
async function spends(
  parts: Parts,
  place: Place | undefined,
  { asker, data, query }: Extract<Event, { kind: 'button' }>,
  line: string,
): Promise<boolean> {
  if (place === undefined) return false
  if (!(await administers(parts, place, asker, line))) return true
  return parts.buttons.spend(data, query)
}

/** Stops the button's spinning, at once, whatever the answer takes; one that comes too late ("query is too old") is no loss. */
function toast({ gateway, pace }: Parts, query: string, text?: string): void {
  gateway
    .call(
      'answerCallbackQuery',
      { callback_query_id: query, ...(text === undefined ? {} : { text, show_alert: true }) },
      { deadlineMs: pace.callDeadlineMs },
    )
    .catch(() => {})
}

/** A button under what was sent in inline mode: the message turns into the answer. */
async function askInline(
  parts: Parts,
  message: string,
  { person, line, language }: Asked & { readonly person: number },
): Promise<Tell> {
  const { desk, me, now } = parts
  const { reply, chat } = await desk.ask({
    chat: chatIdOf({ chat: person }),
    asker: String(person),
    administers: false,
    line,
    passing: true,
    ...(language === undefined ? {} : { language }),
  })
  const body = oneMessage(desk, reply, line, await me(), { zone: chat.settings.zone, now: now() })
  return async () => {
    await edit(parts, { inline_message_id: message }, body)
  }
}

/** Answers while somebody types. Whoever typed on has a newer query: one that is too old is no loss. */
async function offer(parts: Parts, event: Extract<Event, { kind: 'inline' }>): Promise<Tell> {
  const { desk, gateway, pace, me, now, log } = parts
  const answer = await inlineAnswer(desk, event, await me(), now())
  return async () => {
    await gateway
      .call(
        'answerInlineQuery',
        { inline_query_id: event.query, ...answer },
        { deadlineMs: pace.callDeadlineMs },
      )
      .catch(error => {
        const old = error instanceof CallFailed && /query is too old/.test(error.message)
        if (!old) log.warn('An inline query was not answered', { error })
      })
  }
}

/** Telegram is asked only where it matters: a command that changes nothing needs nobody's rights. */
async function administers(
  { desk, admins }: Parts,
  { chat }: Place,
  asker: Asker,
  line: string,
): Promise<boolean> {
  const runs = runsTheChat(asker)
  if (runs !== 'ask') return runs
  return asker.kind === 'member' && desk.changes(line) && admins.runs(chat, asker.user)
}
