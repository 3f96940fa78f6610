// What Telegram's window makes of a message body.
import { photoOf } from '../../src/adapters/telegram/pictures.ts'
import type { Body } from '../../src/adapters/telegram/send.ts'
import { altText, picture } from '../../src/picture/chart.ts'
import type { Message, Part, Run } from './message.ts'

const letters: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' }

export function telegramMessage(body: Body): Message {
  if (body.drawn !== undefined) {
    const { chart, language } = body.drawn
    const { caption }: { caption?: string } = photoOf(body.drawn)
    return [
      { type: 'picture', png: picture(chart, language), words: altText(chart, language) },
      { type: 'text', look: 'body', runs: [{ text: caption ?? '' }] },
    ]
  }
  const rows = body.reply_markup?.inline_keyboard ?? []
  const buttons: Part[] =
    rows.length === 0
      ? []
      : [
          {
            type: 'buttons',
            rows: rows.map(row => row.map(one => ({ label: one.text, leads: 'url' in one }))),
          },
        ]
  return [...partsOf(body.text), ...buttons]
}

function partsOf(html: string): readonly Part[] {
  const parts: Part[] = []
  let runs: Run[] = []
  let look: Extract<Part, { type: 'text' }>['look'] = 'body'
  let dress: Omit<Run, 'text'> = {}
  let inCode = false
  const end = () => {
    const trimmed = trimmedRuns(runs)
    if (inCode)
      parts.push({
        type: 'code',
        lines: runs
          .map(({ text }) => text)
          .join('')
          .split('\n'),
      })
    else if (trimmed.length > 0) parts.push({ type: 'text', look, runs: trimmed })
    runs = []
  }
  for (const [piece] of html.matchAll(/<[^>]+>|[^<]+/g)) {
    const [, closes, tag, rest = ''] = /^<(\/?)(\w+)([^>]*)>$/.exec(piece) ?? []
    if (tag === undefined) {
      const text = piece.replace(/&(?:lt|gt|quot|amp);/g, entity => letters[entity] ?? entity)
      runs.push({ text, ...dress })
    } else if (tag === 'pre' || tag === 'blockquote') {
      end()
      inCode = tag === 'pre' && closes === ''
      look = closes !== '' || tag === 'pre' ? 'body' : rest.includes('expandable') ? 'folded' : 'quote'
    } else if (closes !== '') dress = {}
    else if (tag === 'b') dress = { bold: true }
    else if (tag === 'code') dress = { code: true }
    else if (tag === 'a') dress = { href: /href="([^"]*)"/.exec(rest)?.[1] ?? '' }
  }
  end()
  return parts
}

/** No blank lines where a part begins and ends: a window parts them itself. */
function trimmedRuns(runs: readonly Run[]): readonly Run[] {
  return runs
    .map((run, n) => ({
      ...run,
      text: (n === 0 ? run.text.replace(/^\n+/, '') : run.text).replace(
        n === runs.length - 1 ? /\n+$/ : /$^/,
        '',
      ),
    }))
    .filter(({ text }) => text !== '')
}
