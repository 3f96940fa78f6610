// Answers interactions: acknowledged first, asked once, answered in as many messages as it takes.
import type { AutocompleteInteraction, Interaction } from 'discord.js'
import type { Log } from '../../log.ts'
import type { Desk, Inbox } from '../adapter.ts'
import { type Asking, isAlone, isUserInstall, mayWrite, questionFrom, turnsMessage } from './asked.ts'
import { choicesFor } from './complete.ts'
import { makePost, type Owed, owedFrom } from './post.ts'
import { makeResponder, type Promised, type Ticket } from './respond.ts'
import { isGoneInteraction, wordsOf } from './trouble.ts'
import { makeVisibility } from './visibility.ts'

/** Ids remembered in memory, against what a resumed connection replays. */
const REMEMBERED = 10_000
const RECOVERED_AT_ONCE = 100

export type Counts = { answered: number; late: number; repeated: number; failed: number }

export type Interactions = {
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
  log,
  apiUrl,
  clock,
}: {
  readonly desk: Desk
  readonly inbox: Inbox
  readonly log: Log
  readonly apiUrl?: string
  readonly clock: () => number
}): Interactions {
  const responder = makeResponder(apiUrl)
  const visibility = makeVisibility(inbox)
  const post = makePost({ desk, log, responder, visibility })
  const counts: Counts = { answered: 0, late: 0, repeated: 0, failed: 0 }
  const seen = new Set<string>()
  const busy = new Set<Promise<void>>()

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
    const question = questionFrom(interaction, desk)
    if (question === undefined) return
    const ticket = ticketOf(interaction)
    const promised = await promise(interaction, question.chat)
    await responder.acknowledge(ticket, promised)
    const owed: Owed = {
      ticket,
      question,
      promised,
      alone: isAlone(interaction),
      userInstall: isUserInstall(interaction),
      at: clock(),
    }
    if (!(await inbox.receive(interaction.id, JSON.stringify(owed)))) {
      counts.repeated++
      return
    }
    await settle(interaction.id, owed)
    // A channel that was closed to us speaks through those who run it: what is owed to it may go on.
    if (question.administers && mayWrite(interaction)) await desk.chatChanged(question.chat, 'reachable')
  }

  async function promise(interaction: Asking, chat: string): Promise<Promised> {
    if (turnsMessage(interaction)) return 'turning'
    if (isAlone(interaction)) return 'thinking'
    return (await visibility.guess(chat)) === 'private' ? 'thinking-private' : 'thinking'
  }

  async function settle(key: string, owed: Owed): Promise<void> {
    await post(owed)
    counts.answered++
    await inbox.done(key)
  }

  const tracked = (work: Promise<void>): Promise<void> => {
    busy.add(work)
    return work.finally(() => busy.delete(work))
  }

  return {
    counts,
    handle: interaction => tracked(handle(interaction)),
    async idle() {
      await Promise.allSettled(busy)
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
