// A reply as Telegram shows it: HTML from the tree, in messages that each keep every limit.
import { never } from '../../model/never.ts'
import type { Instant } from '../../model/time.ts'
import { type Address, address } from '../../reply/address.ts'
import { cite, paragraph } from '../../reply/build.ts'
import { bars } from '../../reply/chart.ts'
import type { Block, Reply, Text } from '../../reply/document.ts'
import { breadth, grid, records } from '../../reply/grid.ts'
import { paginate } from '../../reply/paginate.ts'
import { safe, safeLine } from '../../reply/safe.ts'
import { addressesOf, citations as cited, type Numbered, numbered } from '../../reply/sources.ts'
import { type Clockface, sayTime } from '../../reply/time.ts'
import { rendererWords } from '../../reply/words.ts'
import { actionLines, asItIs, type Carrying, keyboard } from './actions.ts'
import { anchor, blockquote, bold, inert, pre, visible } from './html.ts'
import { label } from './label.ts'
import { type Chart, isChart } from './pictures.ts'
import type { Body } from './send.ts'
import { citations, type Detail, details } from './sources.ts'

/** Bot API, sendMessage: 1-4096 characters after entities parsing. Counted in UTF-16 units, the stricter way. */
const TEXT = 4096
/** Telegram keeps the first hundred entities of a message and drops the rest without a word. */
const ENTITIES = 100
/** Telegram refuses keyboards with more buttons. */
const BUTTONS = 100
/** Fixed-width letters that a phone shows on one line. */
const PHONE_COLUMNS = 34

/** Telegram takes no message without a letter in it. */
const NOTHING = '…'

type Page = {
  readonly cited: Numbered
  readonly clock: Clockface
  readonly detail: Detail
  /** Addresses that the list of sources shows with their hosts. */
  readonly listed: ReadonlySet<string>
}
type Dress = { readonly clock: Clockface; readonly carrying: Carrying }

/** Times are said in UTC, and `relative` ones as moments, unless a zone (IANA) and the present are given. */
export const renderTelegram = (reply: Reply, given?: Rendering): readonly Body[] =>
  telegramPages(reply, given).map(({ body }) => body)

type Rendering = {
  readonly zone?: string
  readonly now?: Instant
  readonly carrying?: Carrying
  /** Charts follow as photos, where one can be sent. */
  readonly pictures?: boolean
  /** What may be asked next stands on every page, with room for buttons that turn it; else under the last. */
  readonly everyPage?: boolean
}

/** The same, each with what of the reply stands in it. */
export function telegramPages(
  reply: Reply,
  { zone, now, carrying = asItIs, pictures = false, everyPage = false }: Rendering = {},
): readonly { readonly body: Body; readonly blocks: readonly Block[] }[] {
  const clock = { language: reply.language, ...(zone ? { zone } : {}), ...(now ? { now } : {}) }
  const dress = { clock, carrying }
  const detail = detailFor(reply, dress)
  const photos = pictures
    ? reply.blocks.filter(isChart).map(chart => ({ chart, body: photoBody(chart, dress) }))
    : []
  // A chart too long for one message is paged as text with the rest.
  const drawn = photos.filter(({ body }) => fits(body))
  const rest = reply.blocks.filter(block => drawn.every(({ chart }) => chart !== block))
  const whole = { ...reply, blocks: rest }
  const render = (page: Reply) => bodyOf(page, dress, detail)
  const acting = (page: Reply) => render({ ...page, actions: reply.actions })
  const made = (body: Body, blocks: readonly Block[]) => ({ body, blocks })
  const turned = everyPage && !fits(render(whole)) && fits(acting({ ...whole, blocks: [] }), TURNING)
  const pages = turned
    ? paginate({ ...whole, actions: [] }, page => fits(acting(page), TURNING)).map(page =>
        made(acting(page), page.blocks),
      )
    : paginate(whole, page => fits(render(page))).map(page => made(render(page), page.blocks))
  return [...pages, ...drawn.map(({ body, chart }) => made(body, [chart]))]
}

/** Buttons that turn a page: back and on. */
const TURNING = 2

function photoBody(chart: Chart, { clock }: Dress): Body {
  return {
    text: chartHtml(chart, clock),
    parse_mode: 'HTML',
    link_preview_options: { is_disabled: true },
    drawn: { chart, language: clock.language },
  }
}

/** Sources are told as fully as those of every single statement fit a message: more papers may print one sentence than it can quote. */
function detailFor(reply: Reply, dress: Dress): Detail {
  const statements = cited(reply)
  const fitting = details.find(detail =>
    statements.every(sources =>
      fits(bodyOf({ ...reply, blocks: [paragraph(cite(...sources))], actions: [] }, dress, detail)),
    ),
  )
  return fitting ?? 'named'
}

/** The limits are checked on what is sent, after parsing, before it is sent; nothing is cut. */
export function fits(
  { text, reply_markup: markup }: Pick<Body, 'text' | 'reply_markup'>,
  moreButtons = 0,
): boolean {
  const seen = visible(text)
  const buttons = moreButtons + (markup?.inline_keyboard.flat().length ?? 0)
  return seen.text.length <= TEXT && seen.entities <= ENTITIES && buttons <= BUTTONS
}

function bodyOf(reply: Reply, { clock, carrying }: Dress, detail: Detail): Body {
  const sources = numbered(reply)
  const listed = detail === 'named' ? new Set<string>() : addressesOf(sources)
  const page: Page = { cited: sources, clock, detail, listed }
  const parts = [
    bold(inert(label(reply.title))),
    ...reply.blocks.map(block => blockHtml(block, page)),
    citations(reply, page.cited, clock, detail),
    actionLines(reply.actions, clock.language, carrying),
  ]
  const rows = keyboard(reply.actions, carrying)
  return {
    text: parts.filter(part => visible(part).text.trim() !== '').join('\n\n') || NOTHING,
    parse_mode: 'HTML',
    link_preview_options: { is_disabled: true },
    ...(rows.length === 0 ? {} : { reply_markup: { inline_keyboard: rows } }),
  }
}

function blockHtml(block: Block, page: Page): string {
  switch (block.type) {
    case 'heading':
      return bold(inert(safeLine(block.text)))
    case 'paragraph':
      return inline(block.text, page)
    case 'fields':
      return block.fields
        .map(({ name, value }) => `${bold(`${inert(label(name))}:`)} ${inline(value, page)}`)
        .join('\n')
    case 'list':
      return block.items
        .map((item, n) => `${block.ordered ? `${(block.start ?? 1) + n}.` : '•'} ${inline(item, page)}`)
        .join('\n')
    case 'table':
      return tableHtml(block, page)
    case 'quote': {
      const marks = markHtml(block.sources, page)
      const by = block.by === undefined ? marks : `${inert(label(block.by))} ${marks}`.trim()
      return blockquote(`${inert(safe(block.text).trim())}${by === '' ? '' : `\n— ${by}`}`)
    }
    case 'chart':
      return chartHtml(block, page.clock)
    case 'notice': {
      const { warning } = rendererWords(page.clock.language)
      return `${block.tone === 'warning' ? `${bold(`${inert(warning)}:`)} ` : ''}${inline(block.text, page)}`
    }
    default:
      return never(block)
  }
}

/** In columns where a phone has room for them, else a paragraph per row. */
function tableHtml(table: Extract<Block, { type: 'table' }>, page: Page): string {
  const columns = table.columns.map(column => ({ ...column, name: label(column.name) }))
  // No tag may stand inside of `pre`: the marks stay bare there, and the list of sources below leads on.
  const bare = table.rows.map(row => row.map(cell => safeLine(visible(inline(cell, page)).text)))
  const lines = grid(columns, bare)
  if (breadth(lines) <= PHONE_COLUMNS) return pre(lines)
  const rows = table.rows.map(row => row.map(cell => inline(cell, page).replace(/\s+/g, ' ')))
  return records(
    columns.map(column => ({ ...column, name: inert(column.name) })),
    rows,
  )
    .map(
      ({ head, rest }) =>
        `• ${head.includes('<b>') ? head : bold(head)} · ${rest.map(({ name, value }) => `${name}: ${value}`).join(' · ')}`,
    )
    .join('\n')
}

/** Labels stand beside their bars where a phone has room for both, else above them. */
function chartHtml(chart: Chart, clock: Clockface): string {
  const unit = chart.unit === '' ? '' : `, ${safeLine(chart.unit)}`
  const named = chart.bars.map(bar => ({ ...bar, label: label(bar.label) }))
  const beside = bars({ ...chart, bars: named }, clock.language)
  const title = bold(inert(label(chart.title) + unit))
  if (breadth(beside) <= PHONE_COLUMNS) return `${title}\n${pre(beside)}`
  const below = bars({ ...chart, bars: named.map(bar => ({ ...bar, label: '' })) }, clock.language)
  return `${title}\n${pre(named.flatMap((bar, n) => [bar.label, (below[n] ?? '').trim()]))}`
}

function inline(text: Text, page: Page): string {
  let html = ''
  for (const span of text) {
    if (typeof span === 'string') {
      html += inert(safe(span))
      continue
    }
    switch (span.type) {
      case 'strong':
        html += bold(inert(safe(span.text)))
        break
      case 'link': {
        const target = address(span.href)
        html += target === undefined ? inert(safe(span.text)) : linkHtml(label(span.text), target, page)
        break
      }
      case 'cite': {
        const marks = markHtml(span.sources, page)
        html += marks === '' || html === '' || /\s$/.test(html) ? marks : ` ${marks}`
        break
      }
      case 'time':
        html += inert(sayTime(span.at, span.style, page.clock))
        break
      default:
        never(span)
    }
  }
  return html
}

/** The host stands beside the words, unless they or the list of sources show it: a reader sees where a link leads. */
function linkHtml(text: string, { href, host }: Address, { listed }: Page): string {
  if (text.trim() === '') return anchor(inert(host), href)
  return text.includes(host) || listed.has(href)
    ? anchor(inert(text), href)
    : `${anchor(inert(text), href)} (${inert(host)})`
}

function markHtml(sources: Parameters<Numbered['numbersOf']>[0], { cited, detail }: Page): string {
  const numbers = cited.numbersOf(sources)
  // Where there are too many to list, their marks would fill the message too.
  if (detail === 'named' && numbers.length > 3) return `[${numbers[0]}–${numbers.at(-1)}]`
  return numbers.map(number => `[${number}]`).join('')
}
