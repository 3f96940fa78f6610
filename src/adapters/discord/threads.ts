// Threads of stories, and posts of a forum: begun with a message of ours, and written in by what follows it.
import { ChannelType, DiscordAPIError, type REST, Routes, ThreadAutoArchiveDuration } from 'discord.js'
import { z } from 'zod'
import type { Log } from '../../log.ts'
import type { Sent } from '../../model/delivery.ts'
import type { Threads } from '../../model/subscription.ts'
import { clip } from '../../reply/clip.ts'
import { safeLine } from '../../reply/safe.ts'
import { THREAD_NAME } from './limits.ts'
import { drawn } from './pictures.ts'
import { isClosedThread, isRefusal, isThreadThere, wordsOf } from './trouble.ts'

/** What a frozen body says of its thread. */
export const threadOf = z.object({ name: z.string(), kind: z.enum(['story', 'post']) })
export type Thread = { readonly name: string; readonly kind: Threads }

const thread = z.looseObject({ parent_id: z.string().nullish() })
const forum = z.looseObject({
  type: z.number(),
  flags: z.number().optional(),
  available_tags: z.array(z.looseObject({ id: z.string(), moderated: z.boolean().optional() })).optional(),
})
/** Channel flags: a post must have a tag. */
const REQUIRE_TAG = 1 << 4

/** Where posts go, with the tag that each must have. */
export type Forum = { readonly id: string; readonly tag?: string }

/** Shown as an answer to an earlier message of ours, and by itself where that is gone. */
export const answering = (id: string) => ({
  message_reference: { message_id: id, fail_if_not_exists: false },
})

/** Posts a body in a channel. Throws what Discord refuses with. */
type Say = (channel: string, body: object) => Promise<Sent>

export function makeThreads(rest: REST, log: Log) {
  const named = (name: string) => ({
    name: clip(safeLine(name), THREAD_NAME),
    auto_archive_duration: ThreadAutoArchiveDuration.OneWeek,
  })

  /** A thread has the id of the message that it began with. One that cannot be opened is no loss of the message. */
  async function open(channel: string, message: string, name: string, signal: AbortSignal): Promise<boolean> {
    try {
      await rest.post(Routes.threads(channel, message), { body: named(name), signal })
      return true
    } catch (error) {
      if (isThreadThere(error)) return true
      log.warn('A story has no thread', { channel, why: wordsOf(error) })
      return false
    }
  }

  return {
    open,

    /**
     * In the thread of a message. Where that was deleted it is opened again; where it is locked, or closed to us, what was to
     * go there answers the message in the channel.
     */
    async under(
      { channel, message, story, body }: { channel: string; message: string; story?: Thread; body: object },
      say: Say,
      signal: AbortSignal,
    ): Promise<Sent> {
      try {
        return await say(message, body)
      } catch (error) {
        if (!isClosedThread(error)) throw error
        log.info('The thread of a story is closed to us', { channel, why: wordsOf(error) })
        const isGone = error instanceof DiscordAPIError && error.status === 404
        if (isGone && story?.kind === 'story' && (await open(channel, message, story.name, signal)))
          return say(message, body)
        return say(channel, { ...body, ...answering(message) })
      }
    },

    /** The forum in which a post stands; undefined where a channel is no post of one. */
    async forumOf(channel: string, signal: AbortSignal): Promise<Forum | undefined> {
      const { parent_id: id } = thread.parse(await rest.get(Routes.channel(channel), { signal }))
      if (!id) return undefined
      const parent = forum.parse(await rest.get(Routes.channel(id), { signal }))
      if (parent.type !== ChannelType.GuildForum && parent.type !== ChannelType.GuildMedia) return undefined
      const needsTag = ((parent.flags ?? 0) & REQUIRE_TAG) !== 0
      const tag = needsTag ? parent.available_tags?.find(({ moderated }) => !moderated) : undefined
      return { id, ...(tag && { tag: tag.id }) }
    },

    /** A post of its own. Undefined where the forum takes none, for a reason that is logged. */
    async post({ id, tag }: Forum, { name }: Thread, body: object, signal: AbortSignal): Promise<unknown> {
      const { body: message, files } = drawn(body)
      try {
        return await rest.post(Routes.threads(id), {
          body: { ...named(name), message, ...(tag !== undefined && { applied_tags: [tag] }) },
          ...(files && { files }),
          signal,
        })
      } catch (error) {
        if (!isRefusal(error) || !(error instanceof DiscordAPIError) || error.status === 401) throw error
        log.warn('A forum took no post', { forum: id, why: wordsOf(error) })
        return undefined
      }
    },
  }
}
