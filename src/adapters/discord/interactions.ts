// Answers interactions: acknowledged first, asked once, answered in as many messages as it takes.
import type { AutocompleteInteraction, Interaction } from 'discord.js'
import type { Log } from '../../log.ts'
import type { Desk, Inbox, Question } from '../adapter.ts'
import type { Buttons } from '../button.ts'
import {
  type Asking,
  isAlone,
  isUnderOwn,
  isUnderPrivate,
  isUserInstall,
  languageOf,
  mayWrite,
  questionFrom,
} from './asked.ts'
import { choicesFor } from './complete.ts'
import { makePost, type Owed, owedFrom, refusal } from './post.ts'
import { pressedOf } from './press.ts'
import { makeResponder, type Promised, type Ticket } from './respond.ts'
import { makeSurroundings, type Surroundings } from './surroundings.ts'
import { isGoneInteraction, wordsOf } from './trouble.ts'
import { makeTurns } from './turns.ts'
import { makeVisibility } from './visibility.ts'

/** Ids remembered in memory, against what a resumed connection replays. */
const REMEMBERED = 10_000
const RECOVERED_AT_ONCE = 100

export type Counts = { answered: number; late: number; repeated: number; refused: number; failed: number }

export type Interactions = {
  /** To be told of every interaction as it comes over the gateway, before it is handled. */
  heard: Surroundings['heard']
  /** Never rejects. */
  handle(interaction: Interaction): Promise<void>
  /** Answers what an earlier run acknowledged and did not answer, where its token is still good. */
  recover(): Promise<void>
  /** Resolves when nothing is being answered any more. */
  idle(): Promise<void>
  readonly counts: Readonly<Counts>
}

export function makeInteractions({
  desk,
  inbox,
  buttons,
  log,
  apiUrl,
  clock,
}: {
  readonly desk: Desk
  readonly inbox: Inbox
  readonly buttons: Buttons
  readonly log: Log
  readonly apiUrl?: string
  readonly clock: () => number
}): Interactions {
  const responder = makeResponder(apiUrl)
  const visibility = makeVisibility(inbox)
  const surroundings = makeSurroundings(clock)
  const queue = makeTurns()
  const post = makePost({ desk, log, responder, visibility, buttons, surroundings })
  const counts: Counts = { answered: 0, late: 0, repeated: 0, refused: 0, failed: 0 }
  const seen = new Set<string>()
  const underWay = new Set<Promise<void>>()

  function seenBefore(id: string): boolean {
    if (seen.has(id)) return true
    seen.add(id)
    const [oldest] = seen
    if (seen.size > REMEMBERED && oldest !== undefined) seen.delete(oldest)
    return false
  }

  async function handle(interaction: Interaction): Promise<void> {
    if (seenBefore(interaction.id)) {
      counts.repeated++
      return
    }
    try {
      if (interaction.isAutocomplete()) await complete(interaction)
      else if (interaction.isChatInputCommand() || interaction.isButton()) await answer(interaction)
    } catch (error) {
      if (isGoneInteraction(error)) {
        counts.late++
        return
      }
      counts.failed++
      log.warn('An interaction could not be answered', { why: wordsOf(error) })
    }
  }

  async function complete(interaction: AutocompleteInteraction): Promise<void> {
    await responder.complete(ticketOf(interaction), await choicesFor(interaction, desk))
  }

  async function answer(interaction: Asking): Promise<void> {
    const pressed = interaction.isButton() ? pressedOf(interaction, buttons) : undefined
    const ticket = ticketOf(interaction)
    if (pressed?.kind === 'refused') {
      await responder.acknowledge(ticket, 'turning')
      return refuse(interaction, pressed.command)
    }
    const question = questionFrom(interaction, desk, pressed?.line)
    if (question === undefined) return
    const shares = pressed?.kind === 'share'
    // One share is under way for a message; whoever presses twice shares once.
    if (interaction.isButton() && shares && seenBefore(`share ${interaction.message.id}`)) {
      counts.repeated++
      return responder.acknowledge(ticket, 'turning')
    }
    const turns = pressed?.kind === 'turn'
    const promised = await queue.acknowledging(
      (shares ? Promise.resolve('turning-private' as const) : promise(interaction, question, turns)).then(
        async what => {
          await responder.acknowledge(ticket, what)
          return what
        },
      ),
    )
    if (interaction.isButton() && question.administers) {
      if (!(await buttons.spend(interaction.customId, interaction.id)))
        return refuse(interaction, question.line.split(' ')[0] ?? '')
    }
    const canWrite = mayWrite(interaction, surroundings.isThread(question.chat.slice('discord:'.length)))
    const isArranged = question.administers && desk.changes(question.line)
    const owed: Owed = {
      ticket,
      question,
      promised,
      alone: isAlone(interaction),
      userInstall: isUserInstall(interaction),
      ...(shares ? { shares } : {}),
      ...(turns ? { page: pressed.page } : {}),
      ...(isArranged && !canWrite ? { mute: true } : {}),
      at: clock(),
    }
    if (!(await inbox.receive(interaction.id, JSON.stringify(owed)))) {
      counts.repeated++
      return
    }
    await settle(interaction.id, owed)
    // A channel that was closed to us speaks through those who run it: what is owed to it may go on.
    if (question.administers && canWrite) await desk.chatChanged(question.chat, 'reachable')
  }

  /** Told to whoever pressed, and to nobody else. */
  async function refuse(interaction: Asking, command: string): Promise<void> {
    counts.refused++
    log.warn('A button was refused', { channel: interaction.channelId, command: command.slice(0, 32) })
    const language = languageOf(interaction.locale, desk) ?? 'en'
    await responder.follow(ticketOf(interaction), refusal(language, command || 'help'), true)
  }

  async function promise(
    interaction: Asking,
    { chat, line, administers }: Question,
    turns: boolean,
  ): Promise<Promised> {
    const isPrivate = isUnderPrivate(interaction)
    // What a button changes shows in its own message; to others, only that they may not.
    if (interaction.isButton() && desk.changes(line))
      return !administers ? 'thinking-private' : isPrivate ? 'turning-private' : 'turning'
    if (isPrivate) return 'turning-private'
    // Whoever asked turns the page for all; anyone else reads on alone.
    if (turns) return isAlone(interaction) || isUnderOwn(interaction) ? 'turning' : 'thinking-private'
    if (isAlone(interaction)) return interaction.isButton() ? 'turning' : 'thinking'
    const answers = await visibility.guess(chat)
    // Whoever brought the app along was not invited by those who talk here.
    const among =
      answers === 'auto' && (isUserInstall(interaction) || surroundings.isBusy(interaction.channelId ?? ''))
    return answers === 'private' || among ? 'thinking-private' : 'thinking'
  }

  async function settle(key: string, owed: Owed): Promise<void> {
    await queue.turn()
    await post(owed)
    counts.answered++
    await inbox.done(key)
  }

  const tracked = (work: Promise<void>): Promise<void> => {
    underWay.add(work)
    return work.finally(() => underWay.delete(work))
  }

  return {
    counts,
    heard: surroundings.heard,
    handle: interaction => tracked(handle(interaction)),
    async idle() {
      await Promise.allSettled(underWay)
    },
    async recover() {
      for (const { key, payload } of await inbox.pending(RECOVERED_AT_ONCE)) {
        // What is being answered right now is pending too.
        if (seenBefore(key)) continue
        const owed = owedFrom(payload, clock())
        if (owed === undefined) await inbox.done(key)
        else
          await tracked(
            settle(key, owed).catch(error => {
              counts.failed++
              log.warn('An interaction of an earlier run could not be answered', { why: wordsOf(error) })
              return inbox.done(key)
            }),
          )
      }
    },
  }
}

const ticketOf = ({ id, applicationId, token }: Interaction): Ticket => ({
  id,
  application: applicationId,
  token,
})
