// Asks the desk what was promised an answer, and puts the answer where it was promised.
import type { Log } from '../../log.ts'
import type { LanguageId } from '../../model/language.ts'
import { reply as makeReply, paragraph } from '../../reply/build.ts'
import type { Reply } from '../../reply/document.ts'
import { plain } from '../../reply/plain.ts'
import { rendererWords } from '../../reply/words.ts'
import type { Desk, Question } from '../adapter.ts'
import { FOLLOW_UPS_OF_USER_INSTALL, INTERACTION_TOKEN_MS } from './limits.ts'
import { type Illustrated, renderIllustrated, withoutPictures } from './pictures.ts'
import { type Body, fileBody, onePage } from './render.ts'
import type { Promised, Responder, Ticket } from './respond.ts'
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
  /** When it was acknowledged, in milliseconds. */
  readonly at: number
}

const FILE_NAME = 'answer.txt'

export function makePost({
  desk,
  log,
  responder,
  visibility,
}: {
  readonly desk: Desk
  readonly log: Log
  readonly responder: Responder
  readonly visibility: Visibility
}): (owed: Owed) => Promise<void> {
  return async ({ ticket, question, promised, alone, userInstall }) => {
    const asked = await desk.ask(question).catch(error => {
      log.error('A question was not answered', { why: wordsOf(error) })
    })
    if (asked === undefined) return responder.edit(ticket, apology(question.language ?? 'en'))
    const { reply, chat } = asked
    await visibility
      .learn(chat)
      .catch(error => log.warn('A chat setting was not kept', { why: wordsOf(error) }))
    const wished = !alone && chat.settings.answers === 'private'
    const [first, ...others] = bodiesOf(reply)
    if (first === undefined) return
    // Guessed wrong: the public promise is taken back before anything is said, and the answer follows in private.
    const mistaken = wished && promised === 'thinking'
    const isPrivate = wished || promised === 'thinking-private'
    if (mistaken) await responder.withdraw(ticket)
    else
      await responder.edit(ticket, first).catch(error => {
        if (first.drawn === undefined) throw error
        log.warn('A picture was not taken by Discord', { why: wordsOf(error) })
        return responder.edit(ticket, withoutPictures(first))
      })
    await follow(mistaken ? [first, ...others] : others)

    async function follow(bodies: readonly Body[]): Promise<void> {
      const many = userInstall && bodies.length > FOLLOW_UPS_OF_USER_INSTALL
      for (const body of many ? bodies.slice(0, FOLLOW_UPS_OF_USER_INSTALL - 1) : bodies)
        await responder.follow(ticket, body, isPrivate)
      // What the last follow-up cannot hold goes with it as a file, whole.
      if (many)
        await responder.follow(ticket, fileBody(reply, FILE_NAME), isPrivate, {
          name: FILE_NAME,
          text: plain(reply, { zone: chat.settings.zone }),
        })
    }
  }

  function bodiesOf(reply: Reply): readonly Illustrated[] {
    try {
      return renderIllustrated(reply)
    } catch (error) {
      log.error('A reply could not be shown on Discord', { title: reply.title, why: wordsOf(error) })
      return [apology(reply.language)]
    }
  }
}

/** An asker who waits must be told something. */
const apology = (language: LanguageId): Body =>
  onePage(makeReply(language, '', [paragraph(rendererWords(language).unshown)]))

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
