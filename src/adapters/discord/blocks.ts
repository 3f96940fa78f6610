// The blocks of a reply in Discord's markdown.
import { never } from '../../model/never.ts'
import { address } from '../../reply/address.ts'
import { bars } from '../../reply/chart.ts'
import { clip } from '../../reply/clip.ts'
import type { Block, Reply, Source, Text } from '../../reply/document.ts'
import { breadth, grid, records } from '../../reply/grid.ts'
import { safeLine } from '../../reply/safe.ts'
import { addressesOf, type Numbered, numbered } from '../../reply/sources.ts'
import { sayTime } from '../../reply/time.ts'
import { rendererWords } from '../../reply/words.ts'
import { codeBlock, escaped, escapedLine } from './escape.ts'
import { LABEL } from './limits.ts'
import { masked } from './link.ts'
import type { SourceDetail } from './sources.ts'

/** Wider code blocks are broken or scrolled by Discord's own window. */
const CODE_COLUMNS = 60
const BAR_LABEL = 30

type Page = {
  readonly cited: Numbered
  readonly language: string
  /** Addresses that the list of sources shows with their hosts. */
  readonly listed: ReadonlySet<string>
}

/** One string a block, in order. */
export function blocksText(reply: Reply, detail: SourceDetail): readonly string[] {
  const cited = numbered(reply)
  const listed = detail === 'name' ? new Set<string>() : addressesOf(cited)
  const page = { cited, language: reply.language, listed }
  return reply.blocks.map(block => blockText(block, page))
}

function blockText(block: Block, page: Page): string {
  switch (block.type) {
    case 'heading':
      return `### ${escapedLine(block.text)}`
    case 'paragraph':
      return inline(block.text, page)
    case 'fields':
      return block.fields
        .map(({ name, value }) => `${bold(escapedLine(name))}: ${oneLine(inline(value, page))}`)
        .join('\n')
    case 'list':
      return block.items
        .map((item, n) => {
          const mark = block.ordered ? `${(block.start ?? 1) + n}.` : '-'
          return `${mark} ${oneLine(inline(item, page))}`
        })
        .join('\n')
    case 'table':
      return tableText(block, page)
    case 'quote': {
      const by = [escapedLine(clip(safeLine(block.by ?? ''), LABEL)), marks(block.sources, page)]
        .filter(part => part !== '')
        .join(' ')
      const said = escaped(block.text).trim()
      return `${said}${by === '' ? '' : `\n— ${by}`}`.replace(/^/gm, '> ')
    }
    case 'chart': {
      const unit = block.unit === '' ? '' : `, ${block.unit}`
      const clean = {
        ...block,
        bars: block.bars.map(bar => ({ ...bar, label: clip(safeLine(bar.label), BAR_LABEL) })),
      }
      return `${bold(escapedLine(block.title + unit))}\n${codeBlock(bars(clean, page.language))}`
    }
    case 'notice': {
      const mark = block.tone === 'warning' ? `${bold(rendererWords(page.language).warning)}: ` : ''
      return mark + inline(block.text, page)
    }
    default:
      return never(block)
  }
}

/** In a code block, where columns stand straight; a table too wide for it is told row by row. */
function tableText(table: Extract<Block, { type: 'table' }>, page: Page): string {
  const columns = table.columns.map(column => ({ ...column, name: safeLine(column.name) }))
  const lines = grid(
    columns,
    table.rows.map(row => row.map(cell => bare(cell, page))),
  )
  if (breadth(lines) <= CODE_COLUMNS) return codeBlock(lines)
  const names = columns.map(column => ({ ...column, name: escapedLine(column.name) }))
  const rows = table.rows.map(row => row.map(cell => oneLine(inline(cell, page))))
  return records(names, rows)
    .map(
      ({ head, rest }) =>
        `- ${head.includes('**') ? head : bold(head)} · ${rest.map(({ name, value }) => `${name}: ${value}`).join(' · ')}`,
    )
    .join('\n')
}

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ').trim()

/** Blanks just inside the stars would leave them standing as stars. */
function bold(text: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? []
  return words === '' ? text : `${before}**${words}**${after}`
}

function inline(text: Text, page: Page): string {
  let said = ''
  for (const span of text) {
    if (typeof span === 'string') {
      said += escaped(span)
      continue
    }
    switch (span.type) {
      case 'strong':
        said += bold(escaped(span.text))
        break
      case 'link':
        said += linked(span, page)
        break
      case 'cite': {
        const mark = marks(span.sources, page)
        said += mark === '' || said === '' || /\s$/.test(said) ? mark : ` ${mark}`
        break
      }
      case 'time':
        said += stamp(span.at, span.style, page.language)
        break
      default:
        never(span)
    }
  }
  return said
}

function linked({ text, href }: { readonly text: string; readonly href: string }, { listed }: Page): string {
  const target = address(href)
  return masked(clip(safeLine(text), LABEL), target, target !== undefined && listed.has(target.href))
}

/** `[1][3]`: where each leads stands under the message. */
const marks = (sources: readonly Source[], { cited }: Page): string =>
  cited
    .numbersOf(sources)
    .map(number => `\\[${number}\\]`)
    .join('')

const stampStyles = { date: 'D', moment: 'f', relative: 'R' } as const

/** Discord shows a moment in each reader's own zone and language. */
function stamp(at: string, style: keyof typeof stampStyles, language: string): string {
  const seconds = Math.floor(Date.parse(at) / 1000)
  return Number.isNaN(seconds)
    ? escapedLine(sayTime(at, style, { language }))
    : `<t:${seconds}:${stampStyles[style]}>`
}

/** A cell inside a code block: nothing is markup there, nor can anything be a link or a local time. */
function bare(text: Text, { cited, language }: Page): string {
  let said = ''
  for (const span of text) {
    if (typeof span === 'string') said += span
    else if (span.type === 'time') said += sayTime(span.at, span.style, { language })
    else if (span.type === 'cite') {
      const numbers = cited.numbersOf(span.sources).map(number => `[${number}]`)
      said = `${said.trimEnd()} ${numbers.join('')}`
    } else said += span.text
  }
  return safeLine(said)
}
