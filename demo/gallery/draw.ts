// A message of the gallery as a picture, so that it can be looked at without a browser.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Canvas, type Colour, canvas, widthOf } from '../../src/picture/canvas.ts'
import { readFont } from '../../src/picture/font.ts'
import { png } from '../../src/picture/png.ts'
import type { Message, Part, Run } from './message.ts'

export type Look = {
  readonly width: number
  readonly paper: Colour
  readonly ink: Colour
  readonly link: Colour
  readonly box: Colour
}
export const telegramLook: Look = {
  width: 460,
  ...{ paper: [255, 255, 255], ink: [28, 32, 38], link: [36, 129, 204], box: [236, 240, 244] },
}
export const discordLook: Look = {
  width: 660,
  ...{ paper: [49, 51, 56], ink: [219, 222, 225], link: [0, 168, 252], box: [43, 45, 49] },
}

const font = readFont(
  readFileSync(join(import.meta.dirname, '..', '..', 'src', 'picture', 'dejavu-sans.ttf')),
)
const MARGIN = 16
const sizes = { title: 21, heading: 17, body: 15, small: 12, quote: 15, folded: 13 } as const
const CODE = 13
/** The font has no letters of one width: each is set on a step of its own. */
const CODE_STEP = 8
const LEADING = 1.4

type Piece = { readonly run: Run; readonly text: string; readonly x: number }
type Draw = (sheet: Canvas, y: number) => void
type Laid = { readonly height: number; readonly draw: Draw }

/** All parts below each other. Charts, which are pictures already, are left as a line that names them. */
export function draw(message: Message, look: Look): Buffer {
  const laid = message.map(part => lay(part, look))
  const height = laid.reduce((sum, { height }) => sum + height + 8, 2 * MARGIN)
  const sheet = canvas(look.width, Math.ceil(height), look.paper, font)
  let y = MARGIN
  for (const { height, draw } of laid) {
    draw(sheet, y)
    y += height + 8
  }
  return png(sheet)
}

function lay(part: Part, look: Look): Laid {
  switch (part.type) {
    case 'text':
      return layText(part, look)
    case 'code':
      return layCode(part.lines, look)
    case 'picture':
      return layText({ type: 'text', look: 'small', runs: [{ text: `[picture] ${part.words}` }] }, look)
    case 'buttons':
      return layButtons(part.rows, look)
  }
}

function layText({ look: kind, runs }: Extract<Part, { type: 'text' }>, look: Look): Laid {
  const size = sizes[kind]
  const indent = kind === 'quote' || kind === 'folded' ? 12 : 0
  const lines = linesOf(runs, size, look.width - 2 * MARGIN - indent)
  const step = size * LEADING
  return {
    height: lines.length * step,
    draw(sheet, y) {
      if (indent > 0) sheet.rect(MARGIN, y, 3, lines.length * step, look.link)
      lines.forEach((line, n) => {
        for (const { run, text, x } of line) {
          const [at, base] = [MARGIN + indent + x, y + n * step + size]
          const colour = run.href === undefined ? look.ink : look.link
          if (run.code) sheet.rect(at - 1, base - size, widthOf(text, size, font) + 2, size * 1.3, look.box)
          sheet.text(text, at, base, size, colour)
          if (run.bold || kind === 'title' || kind === 'heading')
            sheet.text(text, at + 0.6, base, size, colour)
        }
      })
    },
  }
}

/** Words set into lines; a word that is wider than the window stands alone. */
function linesOf(runs: readonly Run[], size: number, room: number): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [[]]
  let x = 0
  for (const run of runs)
    for (const [text] of run.text.matchAll(/\n|[^\S\n]+|\S+/g)) {
      const width = widthOf(text, size, font)
      if (text === '\n' || (x + width > room && text.trim() !== '')) {
        lines.push([])
        x = 0
      }
      if (text === '\n' || (x === 0 && text.trim() === '')) continue
      lines.at(-1)?.push({ run, text, x })
      x += width
    }
  return lines
}

function layCode(lines: readonly string[], look: Look): Laid {
  const step = CODE * LEADING
  return {
    height: lines.length * step + 12,
    draw(sheet, y) {
      sheet.rect(MARGIN, y, look.width - 2 * MARGIN, lines.length * step + 12, look.box)
      lines.forEach((line, n) => {
        let x = MARGIN + 6
        for (const letter of line) {
          const base = y + 6 + n * step + CODE
          if (letter === '─') sheet.rect(x, base - CODE / 3, CODE_STEP, 1, look.ink)
          else if (letter === '█') sheet.rect(x, base - CODE, CODE_STEP, CODE, look.ink)
          else sheet.text(letter, x, base, CODE, look.ink)
          x += CODE_STEP
        }
      })
    },
  }
}

function layButtons(rows: Extract<Part, { type: 'buttons' }>['rows'], look: Look): Laid {
  const [height, gap] = [30, 6]
  return {
    height: rows.length * (height + gap),
    draw(sheet, y) {
      rows.forEach((row, n) => {
        const width = (look.width - 2 * MARGIN - gap * (row.length - 1)) / row.length
        row.forEach(({ label, leads }, place) => {
          const [x, top] = [MARGIN + place * (width + gap), y + n * (height + gap)]
          sheet.rect(x, top, width, height, look.box)
          sheet.text(leads ? `${label} ↗` : label, x + 8, top + 20, 13, look.link)
        })
      })
    },
  }
}
