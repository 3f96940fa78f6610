// A long answer as one message with buttons that turn its pages: a group is not filled by what one person asked.
import type { Reply } from '../../reply/document.ts'
import { rendererWords } from '../../reply/words.ts'
import { turningTo } from '../button.ts'
import { type Button, fitsButton } from './actions.ts'
import { renderTelegram } from './render.ts'
import type { Body } from './send.ts'

/**
 * One page of a reply, from 1, with what may be asked next and what turns the page; photos follow the first. All of it in
 * several messages where the line is too long to be carried by a button.
 */
export function pageOf(
  reply: Reply,
  line: string,
  wanted: number,
  options: Parameters<typeof renderTelegram>[1],
): readonly Body[] {
  const bodies = renderTelegram(reply, { ...options, everyPage: true })
  const pages = bodies.filter(({ drawn }) => drawn === undefined)
  const photos = bodies.filter(({ drawn }) => drawn !== undefined)
  const number = Math.min(Math.max(wanted, 1), pages.length)
  const page = pages[number - 1]
  if (page === undefined || !fitsButton(turningTo(pages.length, line))) return renderTelegram(reply, options)
  const turning = turns(reply, line, number, pages.length)
  const below = page.reply_markup?.inline_keyboard ?? []
  const turned =
    turning.length === 0 ? page : { ...page, reply_markup: { inline_keyboard: [turning, ...below] } }
  return number === 1 ? [turned, ...photos] : [turned]
}

function turns({ language }: Reply, line: string, number: number, count: number): readonly Button[] {
  const words = rendererWords(language)
  const to = (page: number, label: string): Button => ({
    text: `${label} (${page}/${count})`,
    callback_data: turningTo(page, line),
  })
  return [
    ...(number > 1 ? [to(number - 1, words.back)] : []),
    ...(number < count ? [to(number + 1, words.next)] : []),
  ]
}
