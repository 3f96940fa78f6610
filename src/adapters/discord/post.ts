// Asks the desk what was promised an answer, and puts the answer where it was promised.
import type { Log } from '../../log.ts'
import type { LanguageId } from '../../model/language.ts'
import { ask, reply as makeReply, paragraph, warning } from '../../reply/build.ts'
import type { Reply } from '../../reply/document.ts'
import { plain } from '../../reply/plain.ts'
import { rendererWords } from '../../reply/words.ts'
import type { Desk, Question } from '../adapter.ts'
import type { Buttons } from '../button.ts'
import { FOLLOW_UPS_OF_USER_INSTALL, INTERACTION_TOKEN_MS } from './limits.ts'
import { pageOf } from './pages.ts'
import { type Illustrated, withoutPictures } from './pictures.ts'
import { sharing } from './press.ts'
import { type Body, fileBody, onePage } from './render.ts'
import type { Promised, Responder, Ticket } from './respond.ts'
import type { Surroundings } from './surroundings.ts'
import { wordsOf } from './trouble.ts'
import type { Visibility } from './visibility.ts'

/** An acknowledged interaction: an answer we owe, kept in the inbox until it is given. */
export type Owed = {
  readonly ticket: Ticket
  readonly question: Question
  readonly promised: Promised
  /** The asker alone reads here. */
  readonly alone: boolean
  readonly userInstall: boolean
  /** What the asker alone was shown is to be shown to everyone. */
  readonly shares?: true
  /** Something is arranged for a channel in which the bot may not write by itself. */
  readonly mute?: true
  /** The page of a long answer, from 1; the first where it is not given. */
  readonly page?: number
  /** When it was acknowledged, in milliseconds. */
  readonly at: number
}

const FILE_NAME = 'answer.txt'

type Parts = {
  readonly desk: Desk
  readonly log: Log
  readonly responder: Responder
  readonly visibility: Visibility
  readonly buttons: Buttons
  readonly surroundings: Surroundings
}

export function makePost({ desk, log, responder, visibility, buttons, surroundings }: Parts) {
  return async (owed: Owed): Promise<void> => {
    const { ticket, question, promised, alone, userInstall, shares, mute, page = 1 } = owed
    const asked = await desk.ask(question).catch(error => {
      log.error('A question was not answered', { why: wordsOf(error) })
    })
    if (asked === undefined) {
      await put(apology(question.language ?? 'en'))
      return
    }
    const { chat, busy } = asked
    const words = rendererWords(asked.reply.language)
    const reply = mute
      ? { ...asked.reply, blocks: [...asked.reply.blocks, warning(words.mute)] }
      : asked.reply
    const { answers, zone } = chat.settings
    await visibility
      .learn(chat)
      .catch(error => log.warn('A chat setting was not kept', { why: wordsOf(error) }))
    const { file } = reply
    const isPrivate =
      !alone &&
      (answers === 'private' || busy !== undefined || file !== undefined || promised.endsWith('private'))
    const pages = bodiesOf(reply, question, page)
    if (shares && answers !== 'private') {
      await follow(pages, false)
      // The button has done its work: its message stays, without it.
      const [last] = pages.slice(-1)
      if (last !== undefined) await put(last)
      return
    }
    const [first, ...others] =
      isPrivate && answers !== 'private' && file === undefined ? bodiesOf(reply, question, page, true) : pages
    if (first === undefined) return
    // Guessed wrong: the public promise is taken back before anything is said, and the answer follows in private.
    const mistaken = isPrivate && promised === 'thinking'
    if (mistaken) await responder.withdraw(ticket)
    else await put(first)
    await follow(mistaken ? [first, ...others] : others, isPrivate)
    if (file !== undefined) await responder.follow(ticket, fileBody(reply, file.name), true, file)

    async function put(given: Illustrated): Promise<void> {
      // The pictures of the page before must not stay with a message that shows none.
      const body =
        promised.startsWith('turning') && given.attachments === undefined
          ? { ...given, attachments: [] }
          : given
      const id = await responder.edit(ticket, body).catch(error => {
        if (body.drawn === undefined) throw error
        log.warn('A picture was not taken by Discord', { why: wordsOf(error) })
        return responder.edit(ticket, withoutPictures(body))
      })
      if (id !== undefined) surroundings.wrote(id)
    }

    async function follow(bodies: readonly Body[], isPrivate: boolean): Promise<void> {
      const many = userInstall && bodies.length > FOLLOW_UPS_OF_USER_INSTALL
      for (const body of many ? bodies.slice(0, FOLLOW_UPS_OF_USER_INSTALL - 1) : bodies) {
        const id = await responder.follow(ticket, body, isPrivate)
        if (id !== undefined) surroundings.wrote(id)
      }
      // What the last follow-up cannot hold goes with it as a file, whole.
      if (many)
        await responder.follow(ticket, fileBody(reply, FILE_NAME), isPrivate, {
          name: FILE_NAME,
          text: plain(reply, { zone }),
        })
    }
  }

  function bodiesOf(
    reply: Reply,
    { chat, asker, administers, line }: Question,
    page: number,
    canShare = false,
  ): readonly Illustrated[] {
    const seal = buttons.carrying({
      chat,
      ...(administers && asker !== undefined ? { person: asker } : {}),
    })
    const share = canShare && !desk.changes(line) ? sharing(line) : undefined
    // A line of its own name, which no command has: what its button carries is the custom_id that shares.
    const actions = share === undefined ? [] : [ask(rendererWords(reply.language).share, share)]
    try {
      return pageOf({ ...reply, actions: [...reply.actions, ...actions] }, line, page, asked =>
        asked === share ? asked : seal(asked),
      )
    } catch (error) {
      log.error('A reply could not be shown on Discord', { title: reply.title, why: wordsOf(error) })
      return [apology(reply.language)]
    }
  }
}

/** An asker who waits must be told something. */
const apology = (language: LanguageId): Body =>
  onePage(makeReply(language, '', [paragraph(rendererWords(language).unshown)]))

/** What is said to whoever pressed a button that is not theirs, has run out, or was used. */
export const refusal = (language: LanguageId, command: string): Body =>
  onePage(makeReply(language, '', [paragraph(rendererWords(language).refusedButton(command))]))

/** Reads what an earlier run owed; undefined where its token has run out, or it is not ours to read. */
export function owedFrom(payload: string, now: number): Owed | undefined {
  const owed: unknown = JSON.parse(payload)
  return isOwed(owed) && now - owed.at < INTERACTION_TOKEN_MS ? owed : undefined
}

/** We wrote it ourselves; what is told apart is an older version's. */
const isOwed = (value: unknown): value is Owed =>
  typeof value === 'object' &&
  value !== null &&
  'ticket' in value &&
  'question' in value &&
  'promised' in value &&
  'at' in value &&
  typeof value.at === 'number'
