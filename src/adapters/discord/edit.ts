// Puts a body in the place of a message that was sent, in its channel or in the thread of its story.
import { type REST, Routes } from 'discord.js'
import { isClosedThread, isUnknownMessage } from './trouble.ts'

/** A story's first message stands in the channel, what follows it in its thread, a post in itself. Throws what Discord refuses with. */
export async function edit(
  rest: REST,
  { channel, thread = channel, message }: { channel: string; thread?: string | undefined; message: string },
  body: object,
  signal: AbortSignal,
): Promise<void> {
  const change = (place: string) => rest.patch(Routes.channelMessage(place, message), { body, signal })
  try {
    await change(thread)
  } catch (error) {
    if (thread === channel || !(isClosedThread(error) || isUnknownMessage(error))) throw error
    await change(channel)
  }
}
