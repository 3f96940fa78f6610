// A reply laid out in fixed-width letters: what the plain rendering and the terminal share. They differ by their pens.
import { never } from '../model/never.ts'
import { address } from './address.ts'
import { bars } from './chart.ts'
import type { Action, Block, Reply, Text } from './document.ts'
import { breadth, grid, records } from './grid.ts'
import { safe, safeLine } from './safe.ts'
import { type Numbered, numbered, sentencesToShow } from './sources.ts'
import { type Clockface, sayDate, sayTime } from './time.ts'
import { rendererWords } from './words.ts'
import { wrap } from './wrap.ts'

export type Pen = {
  /** Columns of the screen; without it nothing is wrapped. */
  readonly columns?: number
  title(text: string): string
  heading(text: string): string
  strong(text: string): string
  /** What stands back: addresses, dates. */
  faint(text: string): string
  warning(text: string): string
  link(text: string, href: string): string
}

type Page = { readonly pen: Pen; readonly clock: Clockface; readonly cited: Numbered }

/** The whole reply: title, blocks, what may be asked next, and the numbered sources. */
export function layout(reply: Reply, pen: Pen, zone?: string, now?: string): string {
  const clock = {
    language: reply.language,
    ...(zone === undefined ? {} : { zone }),
    ...(now === undefined ? {} : { now }),
  }
  const page: Page = { pen, clock, cited: numbered(reply) }
  const parts = [
    pen.title(fold(page, safeLine(reply.title))),
    ...reply.blocks.map(block => blockLines(block, page)),
    sourceLines(reply, page),
    reply.actions.map(action => actionLine(action, page)).join('\n'),
    reply.file?.text.trimEnd() ?? '',
  ]
  return parts.filter(part => part !== '').join('\n\n')
}

const fold = ({ pen }: Page, text: string, indent = ''): string =>
  pen.columns === undefined ? text : wrap(text, pen.columns, indent)

function blockLines(block: Block, page: Page): string {
  const { pen, cited } = page
  switch (block.type) {
    case 'heading':
      return pen.heading(fold(page, safeLine(block.text)))
    case 'paragraph':
      return fold(page, inline(block.text, page))
    case 'fields':
      return block.fields
        .map(({ name, value }) => fold(page, `${safeLine(name)}: ${inline(value, page)}`, '  '))
        .join('\n')
    case 'list':
      return block.items
        .map((item, n) => {
          const mark = block.ordered ? `${(block.start ?? 1) + n}. ` : '• '
          return fold(page, mark + inline(item, page), ' '.repeat(mark.length))
        })
        .join('\n')
    case 'table':
      return tableLines(block, page)
    case 'quote': {
      const words = safe(block.text).trim()
      const said = pen.columns === undefined ? words : wrap(words, pen.columns - 2)
      const mark = marks(cited.numbersOf(block.sources))
      const by = block.by === undefined ? mark : `${safeLine(block.by)} ${mark}`.trim()
      return `${said}${by === '' ? '' : `\n— ${by}`}`.replace(/^/gm, '│ ')
    }
    case 'chart': {
      const unit = block.unit === '' ? '' : `, ${safeLine(block.unit)}`
      const clean = { ...block, bars: block.bars.map(bar => ({ ...bar, label: safeLine(bar.label) })) }
      return [pen.strong(safeLine(block.title) + unit), ...bars(clean, page.clock.language)].join('\n')
    }
    case 'notice': {
      const { warning } = rendererWords(page.clock.language)
      const mark = block.tone === 'warning' ? `${pen.warning(`${warning}:`)} ` : ''
      return fold(page, mark + inline(block.text, page))
    }
    default:
      return never(block)
  }
}

/** In columns where they fit the screen, else a paragraph per row. */
function tableLines(table: Extract<Block, { type: 'table' }>, page: Page): string {
  const columns = table.columns.map(column => ({ ...column, name: safeLine(column.name) }))
  const rows = table.rows.map(row => row.map(cell => inline(cell, page).replace(/\s+/g, ' ')))
  const lines = grid(columns, rows)
  if (page.pen.columns === undefined || breadth(lines) <= page.pen.columns) return lines.join('\n')
  return records(columns, rows)
    .map(({ head, rest }) =>
      [head, ...rest.map(({ name, value }) => fold(page, `  ${name}: ${value}`, '    '))].join('\n'),
    )
    .join('\n')
}

function inline(text: Text, page: Page): string {
  let said = ''
  for (const span of text) {
    if (typeof span === 'string') {
      said += safe(span)
      continue
    }
    switch (span.type) {
      case 'strong':
        said += page.pen.strong(safe(span.text))
        break
      case 'link': {
        const target = address(span.href)
        said += target === undefined ? safe(span.text) : page.pen.link(safe(span.text), target.href)
        break
      }
      case 'cite': {
        const mark = marks(page.cited.numbersOf(span.sources))
        said += mark === '' || said === '' || /\s$/.test(said) ? mark : ` ${mark}`
        break
      }
      case 'time':
        said += sayTime(span.at, span.style, page.clock)
        break
      default:
        never(span)
    }
  }
  return said
}

const marks = (numbers: readonly number[]): string => numbers.map(number => `[${number}]`).join('')

/** `[1] Publisher, 9 September 2019: Title`, the address below it, and the sentence where it stands nowhere else. */
function sourceLines(reply: Reply, page: Page): string {
  const { pen, cited, clock } = page
  const sentences = sentencesToShow(reply, cited)
  const { quoted, stub } = rendererWords(clock.language)
  const [before, after] = quoted
  return cited.sources
    .map(({ publisher, title, url, published, isStub }, n) => {
      const date = published === undefined ? '' : `, ${sayDate(safeLine(published), clock)}`
      const part = isStub ? ` (${stub})` : ''
      const target = url === undefined ? undefined : address(url)
      const sentence = sentences[n]
      return [
        fold(page, `[${n + 1}] ${safeLine(publisher)}${date}${part}: ${safeLine(title)}`, '    '),
        ...(sentence === undefined ? [] : [fold(page, `    ${before}${safeLine(sentence)}${after}`, '    ')]),
        ...(target === undefined ? [] : [`    ${pen.faint(target.href)}`]),
      ].join('\n')
    })
    .join('\n')
}

function actionLine(action: Action, page: Page): string {
  switch (action.type) {
    case 'ask':
      return `${page.pen.faint(`${rendererWords(page.clock.language).try}:`)} ${safeLine(action.line)}`
    case 'open': {
      const target = address(action.href)
      const label = safeLine(action.label)
      return target === undefined ? label : page.pen.link(label, target.href)
    }
    default:
      return never(action)
  }
}
