// A reply as Discord messages, each within every limit.
//
// Components V2 and not embeds: a text display takes headings, code blocks (our tables), linked citations and small
// print in one flow of 4,000 characters, where embeds part them over fields of 256 and 1,024; buttons stand below
// what they belong to; nothing is unfurled from a link; and it needs no "Embed Links" permission in the channel.
import {
  type APIComponentInMessageActionRow,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord.js'
import { address } from '../../reply/address.ts'
import { clip } from '../../reply/clip.ts'
import type { Action, Block, Reply } from '../../reply/document.ts'
import { paginate } from '../../reply/paginate.ts'
import { safeLine } from '../../reply/safe.ts'
import { rendererWords } from '../../reply/words.ts'
import { blocksText } from './blocks.ts'
import { code, escapedLine } from './escape.ts'
import {
  BUTTON_LABEL,
  BUTTON_URL,
  BUTTONS,
  BUTTONS_IN_ROW,
  COMPONENTS,
  CUSTOM_ID,
  TEXT_CHARACTERS,
  TITLE,
} from './limits.ts'
import { detailFor, type SourceDetail, sourcesText } from './sources.ts'

/** What Create Message, Edit Original Response and Create Followup Message take alike. */
export type Body = {
  readonly flags: number
  readonly components: readonly APIMessageTopLevelComponent[]
  /** On every body: Discord pings everyone it finds where this is missing. */
  readonly allowed_mentions: { readonly parse: readonly [] }
  readonly attachments?: readonly {
    readonly id: string
    readonly filename: string
    readonly description?: string
  }[]
}

/**
 * As many messages as it takes. Sources are told as fully as they fit beside what they stand for: with their sentences,
 * else more briefly, none left out. Throws `FitsNoPage` where one of our own words is longer than a message.
 */
export const renderDiscord = (reply: Reply, carrying?: Carrying, paging?: Paging): readonly Body[] =>
  discordPages(reply, carrying, paging).map(({ body }) => body)

export type Page<B extends Body = Body> = {
  readonly body: B
  /** What of the reply stands in it. */
  readonly blocks: readonly Block[]
}

/** The same, each with what stands in it. */
export function discordPages(
  reply: Reply,
  carrying: Carrying = asItIs,
  { everyPage = false }: Paging = {},
): readonly Page[] {
  const titled = { ...reply, title: clip(safeLine(reply.title), TITLE) }
  const detail = detailFor(reply, ROOM_FOR_SOURCES)
  const render = (page: Reply) => body(page, detail, carrying)
  const made = (page: Reply): Page => ({ body: render(page), blocks: page.blocks })
  const { actions } = titled
  const acting = (page: Reply) => render({ ...page, actions })
  if (everyPage && fits(acting({ ...titled, blocks: [] }), TURNING) && !fits(render(titled)))
    return paginate({ ...titled, actions: [] }, page => fits(acting(page), TURNING)).map(page =>
      made({ ...page, actions }),
    )
  return paginate(titled, page => fits(render(page))).map(made)
}

export type Paging = {
  /** What may be asked next stands on every page, with room for buttons that turn it; else under the last message. */
  readonly everyPage?: boolean
}

/** Buttons that turn a page: back and on, in a row of their own. */
const TURNING = 2

/** What the button of a command line carries. */
export type Carrying = (line: string) => string
const asItIs: Carrying = line => line

/** Of a message's text, what the sources of one statement may take before they are told more briefly. */
const ROOM_FOR_SOURCES = TEXT_CHARACTERS / 2

/** Discord takes no empty message, and an asker waits for one. */
const NOTHING = { type: ComponentType.TextDisplay, content: '—' } as const

function body(reply: Reply, detail: SourceDetail, carrying: Carrying): Body {
  const title = escapedLine(reply.title)
  const { buttons, lines } = actionsOf(reply, carrying)
  const texts = [
    [title === '' ? '' : `## ${title}`, ...blocksText(reply, detail)]
      .filter(text => text !== '')
      .join('\n\n'),
    [sourcesText(reply, detail), lines.join('\n')].filter(text => text !== '').join('\n\n'),
  ]
  const components: readonly APIMessageTopLevelComponent[] = [
    ...texts
      .filter(content => content !== '')
      .map(content => ({ type: ComponentType.TextDisplay, content }) as const),
    ...rows(buttons),
  ]
  return {
    flags: MessageFlags.IsComponentsV2,
    components: components.length === 0 ? [NOTHING] : components,
    allowed_mentions: { parse: [] },
  }
}

/** A short reply of our own, known to fit. */
export const onePage = (reply: Reply): Body => body(reply, 'name', asItIs)

/** A reply whose text goes along as a file of this name. */
export function fileBody(reply: Reply, name: string): Body {
  const { title, language } = reply
  const card = body({ title, language, blocks: [], actions: [] }, 'name', asItIs)
  return {
    ...card,
    components: [...card.components, { type: ComponentType.File, file: { url: `attachment://${name}` } }],
    attachments: [{ id: '0', filename: name }],
  }
}

export function fits({ components }: Pick<Body, 'components'>, moreButtons = 0): boolean {
  let characters = 0
  let count = moreButtons > 0 ? 1 + moreButtons : 0
  let buttons = moreButtons
  for (const component of components) {
    count++
    if (component.type === ComponentType.TextDisplay) characters += component.content.length
    if (component.type !== ComponentType.ActionRow) continue
    count += component.components.length
    buttons += component.components.length
  }
  return characters <= TEXT_CHARACTERS && count <= COMPONENTS && buttons <= BUTTONS
}

function rows(buttons: readonly APIComponentInMessageActionRow[]): readonly APIMessageTopLevelComponent[] {
  const count = Math.ceil(buttons.length / BUTTONS_IN_ROW)
  return Array.from({ length: count }, (_, n) => ({
    type: ComponentType.ActionRow,
    components: buttons.slice(n * BUTTONS_IN_ROW, (n + 1) * BUTTONS_IN_ROW),
  }))
}

/** Buttons where Discord takes them, and lines of text for the others: nothing that may be asked is left out. */
function actionsOf(reply: Reply, carrying: Carrying) {
  const buttons = new Map<string, APIComponentInMessageActionRow>()
  const lines: string[] = []
  for (const action of reply.actions) {
    const key = action.type === 'ask' ? action.line : action.href
    const button = buttonOf(action, carrying)
    if (button !== undefined) buttons.set(key, buttons.get(key) ?? button)
    else if (action.type === 'ask')
      lines.push(`-# ${rendererWords(reply.language).try}: ${code(action.line)}`)
    else lines.push(`-# ${escapedLine(action.label)}`)
  }
  return { buttons: [...buttons.values()], lines }
}

/** A button's custom_id is the command line it asks, sealed where that changes something. */
function buttonOf(action: Action, carrying: Carrying): APIComponentInMessageActionRow | undefined {
  const label = clip(safeLine(action.label), BUTTON_LABEL)
  if (action.type === 'ask') {
    const carried = carrying(action.line)
    if (action.line === '' || carried.length > CUSTOM_ID) return undefined
    return {
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      label: label === '' ? clip(safeLine(action.line), BUTTON_LABEL) : label,
      custom_id: carried,
    }
  }
  const target = address(action.href)
  if (target === undefined || target.href.length > BUTTON_URL) return undefined
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Link,
    label: label === '' ? clip(target.host, BUTTON_LABEL) : label,
    url: target.href,
  }
}
