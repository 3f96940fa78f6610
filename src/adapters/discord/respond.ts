// The three calls that answer an interaction. They carry its own token, and no bot token.
import { setTimeout as sleep } from 'node:timers/promises'
import type { APIApplicationCommandOptionChoice } from 'discord.js'
import { InteractionResponseType, MessageFlags, RateLimitError, REST, Routes } from 'discord.js'
import { ACKNOWLEDGE_MS } from './limits.ts'
import { idOf } from './message-id.ts'
import { drawn } from './pictures.ts'
import type { Body } from './render.ts'
import { isAlreadyAcknowledged, isRefusal, patience } from './trouble.ts'

/** One interaction, as far as answering it needs. */
export type Ticket = { readonly id: string; readonly application: string; readonly token: string }
/** A text to go with a message, as a file. */
type Attachment = { readonly name: string; readonly text: string }

/**
 * `thinking` shows a message to come, to all or to the asker alone; `turning` changes the message of the button, which
 * all see or the asker alone.
 */
export type Promised = 'thinking' | 'thinking-private' | 'turning' | 'turning-private'

export type Responder = {
  /** Within three seconds, before anything else. Throws what Discord refuses with. */
  acknowledge(ticket: Ticket, promised: Promised): Promise<void>
  complete(ticket: Ticket, choices: readonly APIApplicationCommandOptionChoice<string>[]): Promise<void>
  /** The promised message becomes this; may be repeated without harm. Resolves to its id where Discord says it. */
  edit(ticket: Ticket, body: Body): Promise<string | undefined>
  /** The promised message disappears. */
  withdraw(ticket: Ticket): Promise<void>
  /** One more message. Not repeated where it may have arrived. */
  follow(ticket: Ticket, body: Body, isPrivate: boolean, attachment?: Attachment): Promise<string | undefined>
}

const CALL_MS = 15_000
/**
 * Rate limits: "Interaction endpoints are not bound to the bot's global rate limit", which the library counts to fifty a
 * second by itself: the fifty-first question of a second would not even be acknowledged.
 */
const UNBOUND = 1_000_000
const EDIT_REPEATS = 2
/** Rate limits are waited out so often; each wait is a second at least. */
const PATIENT_TRIES = 5
/** A page that is not out by then is not waited for. */
const LONGEST_PATIENCE_MS = 60_000

export function makeResponder(apiUrl: string | undefined): Responder {
  const restWith = (retries: number) =>
    new REST({
      version: '10',
      retries,
      rejectOnRateLimit: () => true,
      globalRequestsPerSecond: UNBOUND,
      ...(apiUrl === undefined ? {} : { api: apiUrl }),
    })
  const once = restWith(0)
  const repeating = restWith(EDIT_REPEATS)
  const original = ({ application, token }: Ticket) => Routes.webhookMessage(application, token, '@original')
  const call = () => ({ auth: false, signal: AbortSignal.timeout(CALL_MS) })

  const callback = async ({ id, token }: Ticket, body: object) => {
    const post = () =>
      once.post(Routes.interactionCallback(id, token), {
        body,
        auth: false,
        signal: AbortSignal.timeout(ACKNOWLEDGE_MS),
      })
    try {
      await post()
    } catch (error) {
      if (isRefusal(error)) throw error
      // The answer was lost: it was heard if Discord now says that it was. Where that is lost too, it may have been heard all
      // the same, and whoever asked would wait for good: what follows shows it.
      await post().catch(second => {
        if (isRefusal(second) && !isAlreadyAcknowledged(second)) throw second
      })
    }
  }

  return {
    acknowledge: (ticket, promised) => callback(ticket, acknowledgements[promised]),
    complete: (ticket, choices) =>
      callback(ticket, {
        type: InteractionResponseType.ApplicationCommandAutocompleteResult,
        data: { choices },
      }),
    async edit(ticket, body) {
      return idOf(await patiently(() => repeating.patch(original(ticket), { ...call(), ...drawn(body) })))
    },
    async withdraw(ticket) {
      await patiently(() => repeating.delete(original(ticket), call()))
    },
    async follow(ticket, body, isPrivate, attachment) {
      const flags = isPrivate ? body.flags | MessageFlags.Ephemeral : body.flags
      const text =
        attachment === undefined
          ? {}
          : {
              files: [
                { name: attachment.name, data: Buffer.from(attachment.text), contentType: 'text/plain' },
              ],
            }
      const answer = await patiently(() =>
        once.post(Routes.webhook(ticket.application, ticket.token), {
          ...call(),
          ...drawn({ ...body, flags }),
          ...text,
        }),
      )
      return idOf(answer)
    },
  }
}

const acknowledgements = {
  thinking: { type: InteractionResponseType.DeferredChannelMessageWithSource, data: { flags: 0 } },
  'thinking-private': {
    type: InteractionResponseType.DeferredChannelMessageWithSource,
    data: { flags: MessageFlags.Ephemeral },
  },
  turning: { type: InteractionResponseType.DeferredMessageUpdate },
  'turning-private': { type: InteractionResponseType.DeferredMessageUpdate },
} satisfies Record<Promised, object>

/** Waits out rate limits, by the second and not by the millisecond as the library would. */
async function patiently(call: () => Promise<unknown>): Promise<unknown> {
  for (let tries = 1; ; tries++) {
    try {
      return await call()
    } catch (error) {
      const wait = error instanceof RateLimitError ? patience(error) : Number.POSITIVE_INFINITY
      if (tries >= PATIENT_TRIES || wait > LONGEST_PATIENCE_MS) throw error
      await sleep(wait)
    }
  }
}
