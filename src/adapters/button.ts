// Buttons. One that only asks is its command line; one that changes something is sealed: for this chat, for whoever asked,
// for a day, and for one press. Seals need no table and survive restarts.
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { ChatId } from '../model/chat.ts'
import type { Desk, Inbox } from './adapter.ts'

/** A command line never begins like this. */
const MARK = '!'
/** Seconds since 1970 in base 36: six letters until 2038. */
const UNTIL = 6
/** Two buttons of one moment are still two. */
const NONCE = 3
/** 66 bits in base64url: enough where each guess is one press of somebody whom the platform names. */
const MAC = 11
const SEAL = MARK.length + UNTIL + NONCE + MAC
const GOOD_MS = 24 * 60 * 60_000
const KEY_BYTES = 32
const KEY_NOTE = 'button key'
/** Presses in our hands, remembered so that trying one again is not a second press. */
const REMEMBERED = 1_000

/** Where a button stands, or is pressed, and by whom. */
type Place = { readonly chat: ChatId; readonly person?: string }

export type Buttons = {
  /** Takes the key of earlier runs, so that their buttons still work. */
  load(): Promise<void>
  /** What a button carries: pressed by anyone but `person`, it is refused; without one, whoever runs the chat may. */
  carrying(place: Place): (line: string) => string
  /** The line that a pressed button asks; undefined where it is forged, too old, or meant for somebody else. */
  opened(data: string, by: Place): string | undefined
  /** True at the first press of a sealed button, and when that same press is tried again. */
  spend(data: string, press: string): Promise<boolean>
}

export function makeButtons({
  desk,
  inbox,
  clock,
}: {
  readonly desk: Pick<Desk, 'changes'>
  readonly inbox: Inbox
  readonly clock: () => number
}): Buttons {
  let key = randomBytes(KEY_BYTES)
  let loaded = false
  const spent = new Map<string, string>()

  const macOf = (words: string, { chat, person = '' }: Place, line: string) =>
    createHmac('sha256', key)
      .update(JSON.stringify([words, chat, person, line]))
      .digest('base64url')
      .slice(0, MAC)

  return {
    async load() {
      if (loaded) return
      const kept = await inbox.recall(KEY_NOTE)
      if (kept === undefined) await inbox.remember(KEY_NOTE, key.toString('base64url'))
      else key = Buffer.from(kept, 'base64url')
      loaded = true
    },
    carrying: place => line => {
      if (!desk.changes(line)) return line
      const until = Math.floor((clock() + GOOD_MS) / 1000)
        .toString(36)
        .padStart(UNTIL, '0')
      const words = until + randomBytes(NONCE).toString('base64url').slice(0, NONCE)
      return `${MARK}${words}${macOf(words, place, line)}${line}`
    },
    opened(data, by) {
      // A line that changes something and carries no seal is forged, or of a version that had none.
      if (!data.startsWith(MARK)) return data === '' || desk.changes(data) ? undefined : data
      const words = data.slice(MARK.length, MARK.length + UNTIL + NONCE)
      const mac = Buffer.from(data.slice(MARK.length + UNTIL + NONCE, SEAL))
      const line = data.slice(SEAL)
      if (Number.parseInt(words.slice(0, UNTIL), 36) * 1000 < clock()) return undefined
      const good = [by, { chat: by.chat }].some(place => {
        const expected = Buffer.from(macOf(words, place, line))
        return mac.length === expected.length && timingSafeEqual(mac, expected)
      })
      return good ? line : undefined
    },
    async spend(data, press) {
      if (!data.startsWith(MARK)) return true
      const name = `button ${data.slice(0, SEAL)}`
      const before = spent.get(name)
      if (before !== undefined) return before === press
      spent.set(name, press)
      const [oldest] = spent.keys()
      if (spent.size > REMEMBERED && oldest !== undefined) spent.delete(oldest)
      // The inbox forgets what it holds after days, and a seal is good for one.
      const first = await inbox.receive(name, 'null')
      await inbox.done(name)
      if (!first) spent.set(name, '')
      return first
    },
  }
}

/** A command line never begins like this either. */
const PAGE = /^page:(\d{1,3}):/

/** What a button carries that turns a long answer to another of its pages. */
export const turningTo = (page: number, line: string): string => `page:${page}:${line}`

/** The page and the line of a button that turns; undefined where it does not. */
export function turnedBy(data: string): { readonly page: number; readonly line: string } | undefined {
  const [mark, page] = PAGE.exec(data) ?? []
  return mark === undefined ? undefined : { page: Number(page), line: data.slice(mark.length) }
}

/** The command that a refused button was of, so that it can be asked anew. */
export const commandOf = (data: string): string =>
  (data.startsWith(MARK) ? data.slice(SEAL) : data).split(' ')[0] ?? ''
