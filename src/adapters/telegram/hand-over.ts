// A file for whoever asked, in their own chat with us: what is told of a group is not for all who are in it.
import type { LanguageId } from '../../model/language.ts'
import { reply, warning } from '../../reply/build.ts'
import type { File } from '../../reply/document.ts'
import { rendererWords } from '../../reply/words.ts'
import { type Place, recipient } from './address.ts'
import type { Asker } from './event.ts'
import { CallFailed } from './problem.ts'
import { renderTelegram } from './render.ts'
import { type Telling, tell } from './tell.ts'

/** Sent once: one that may have arrived is not sent again, and can be asked for. */
export async function handOver(
  parts: Telling,
  place: Place,
  asker: Asker,
  file: File,
  language: LanguageId,
): Promise<void> {
  const { gateway, pace, log } = parts
  const words = rendererWords(language)
  const say = (text: string) => tell(parts, place, renderTelegram(reply(language, '', [warning(text)])))
  const to = placeFor(asker, place)
  // An admin who hides behind the group, or a channel, has no chat with us.
  if (to === undefined) return say(words.nobody)
  const document = { source: Buffer.from(file.text), filename: file.name }
  try {
    await gateway.call('sendDocument', { ...recipient(to), document }, { deadlineMs: pace.callDeadlineMs })
  } catch (error) {
    if (!(error instanceof CallFailed)) throw error
    log.warn('A file was not sent', { error })
    // A bot may not begin a conversation.
    if (error.problem.kind === 'refused') await say(words.startFirst)
  }
}

function placeFor(asker: Asker, place: Place): Place | undefined {
  if (asker.kind === 'owner') return place
  return asker.kind === 'member' ? { chat: asker.user } : undefined
}
