// A long answer as one message with buttons that turn its pages: a channel is not filled by what one person asked.
import {
  type APIComponentInMessageActionRow,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js'
import type { Reply } from '../../reply/document.ts'
import { rendererWords } from '../../reply/words.ts'
import { turningTo } from '../button.ts'
import { CUSTOM_ID } from './limits.ts'
import { type Illustrated, renderIllustrated } from './pictures.ts'
import type { Carrying } from './render.ts'

/**
 * One page of a reply, from 1, with what may be asked next and what turns the page. All of them in several messages where
 * the line is too long to be carried by a button.
 */
export function pageOf(
  reply: Reply,
  line: string,
  wanted: number,
  carrying?: Carrying,
): readonly Illustrated[] {
  const pages = renderIllustrated(reply, carrying, { everyPage: true })
  const number = Math.min(Math.max(wanted, 1), pages.length)
  const page = pages[number - 1]
  const turning = pages.length > 1 ? turns(reply, line, number, pages.length) : []
  if (page === undefined || pages.length === 1) return pages
  if (turning === undefined) return renderIllustrated(reply, carrying)
  return [{ ...page, components: [...page.components, ...turning] }]
}

/** Undefined where the line is too long. */
function turns(
  { language }: Reply,
  line: string,
  number: number,
  count: number,
): readonly APIMessageTopLevelComponent[] | undefined {
  const words = rendererWords(language)
  const to = (page: number, label: string): APIComponentInMessageActionRow => ({
    type: ComponentType.Button,
    style: ButtonStyle.Primary,
    label: `${label} (${page}/${count})`,
    custom_id: turningTo(page, line),
  })
  const buttons = [
    ...(number > 1 ? [to(number - 1, words.back)] : []),
    ...(number < count ? [to(number + 1, words.next)] : []),
  ]
  if (turningTo(count, line).length > CUSTOM_ID) return undefined
  return [{ type: ComponentType.ActionRow, components: buttons }]
}
