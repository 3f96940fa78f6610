// A chart as a picture: a bar per value and, where the readings differ, the range between them; and the same in words.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LanguageId } from '../model/language.ts'
import type { Block } from '../reply/document.ts'
import { safeLine } from '../reply/safe.ts'
import { type Colour, canvas, widthOf } from './canvas.ts'
import { type Font, readFont } from './font.ts'
import { png } from './png.ts'

type Chart = Extract<Block, { type: 'chart' }>

/** Wide enough to be read on a telephone that shows it at half its size. */
const WIDTH = 960
const MARGIN = 40
const TITLE = 30
const LABEL = 26
const BAR = 26
const STEP = 86
/** One colour for everyone: a chart takes no side. */
const ink: Colour = [28, 32, 38]
const faint: Colour = [226, 230, 235]
const bar: Colour = [62, 99, 148]
const range: Colour = [196, 122, 30]
const paper: Colour = [255, 255, 255]

let known: Font | undefined
/** DejaVu Sans, cut down to Latin, Cyrillic, Greek, Georgian and Armenian letters; its licence lies beside it. */
function font(): Font {
  known ??= readFont(readFileSync(join(import.meta.dirname, 'dejavu-sans.ttf')))
  return known
}

/** Of some twenty kilobytes each: what everybody asks about today is drawn once. */
const mostKept = 50
const kept = new Map<string, Buffer>()

/** The chart as a PNG file. The same numbers give the same bytes. */
export function picture(chart: Chart, language: LanguageId): Buffer {
  const key = JSON.stringify([chart, language])
  const drawn = kept.get(key) ?? draw(chart, language)
  // Put back as the newest; the one that was not asked for the longest goes.
  kept.delete(key)
  kept.set(key, drawn)
  const [oldest] = kept.keys()
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
  return drawn
}

function draw(chart: Chart, language: LanguageId): Buffer {
  const letters = font()
  const titles = wrapped(heading(chart), TITLE, WIDTH - 2 * MARGIN, letters)
  const top = MARGIN + titles.length * TITLE * 1.3 + TITLE / 2
  const sheet = canvas(WIDTH, Math.ceil(top + chart.bars.length * STEP + MARGIN / 2), paper, letters)
  for (const [n, line] of titles.entries())
    sheet.text(line, MARGIN, MARGIN + TITLE * (0.8 + n * 1.3), TITLE, ink)
  const widest = WIDTH - 2 * MARGIN
  const scale =
    widest / Math.max(1e-9, ...chart.bars.map(({ value, high }) => Math.max(value, high ?? value)))
  chart.bars.forEach((one, n) => {
    const y = top + n * STEP
    const value = figureOf(one, chart, language)
    const room = widest - widthOf(value, LABEL, letters) - LABEL
    sheet.text(clipped(safeLine(one.label), LABEL, room, letters), MARGIN, y + LABEL, LABEL, ink)
    sheet.text(value, WIDTH - MARGIN - widthOf(value, LABEL, letters), y + LABEL, LABEL, ink)
    const barTop = y + LABEL + 10
    sheet.rect(MARGIN, barTop, widest, BAR, faint)
    sheet.rect(MARGIN, barTop, Math.max(0, one.value) * scale, BAR, bar)
    const { low, high } = rangeOf(one)
    if (low === high) return
    // A line from the lowest reading to the highest, with its ends marked.
    const [from, to] = [MARGIN + low * scale, MARGIN + high * scale]
    sheet.rect(from, barTop + BAR / 2 - 2, Math.max(2, to - from), 4, range)
    for (const end of [from, to]) sheet.rect(end - 2, barTop + 4, 4, BAR - 8, range)
  })
  return png(sheet)
}

/** The chart in one sentence a bar, for those who do not see it. */
export function altText(chart: Chart, language: LanguageId): string {
  const bars = chart.bars.map(one => `${safeLine(one.label)} ${figureOf(one, chart, language)}`)
  return `${heading(chart)}: ${bars.join('; ')}.`
}

const heading = ({ title, unit }: Chart) =>
  unit === '' || unit === '%' ? safeLine(title) : `${safeLine(title)}, ${safeLine(unit)}`

const rangeOf = ({ value, low = value, high = value }: Chart['bars'][number]) => ({ low, high })

/** "47.38 %", and the range where the readings differ: "47.38 % (46.9–48.1)". */
function figureOf(one: Chart['bars'][number], { unit }: Chart, language: LanguageId): string {
  const number = new Intl.NumberFormat(language === 'en' ? 'en-GB' : language, { maximumFractionDigits: 6 })
  const { low, high } = rangeOf(one)
  const between = low === high ? '' : ` (${number.format(low)}–${number.format(high)})`
  return `${number.format(one.value)}${unit === '%' ? ' %' : ''}${between}`
}

function wrapped(words: string, size: number, room: number, letters: Font): readonly string[] {
  const lines: string[] = []
  for (const word of words.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word
    if (lines.length > 0 && widthOf(longer, size, letters) <= room) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines.map(line => clipped(line, size, room, letters))
}

/** A name too long for its line ends in dots; the table beside the chart has it whole. */
function clipped(words: string, size: number, room: number, letters: Font): string {
  if (widthOf(words, size, letters) <= room) return words
  const kept = [...words.normalize('NFC')]
  while (kept.length > 0 && widthOf(`${kept.join('')}…`, size, letters) > room) kept.pop()
  return `${kept.join('').trimEnd()}…`
}
