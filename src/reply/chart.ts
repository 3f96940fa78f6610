// A chart as text: a bar of blocks per value, and the range of the readings where they differ.
import type { LanguageId } from '../model/language.ts'
import type { Block } from './document.ts'
import { pad, width } from './width.ts'

type Chart = Extract<Block, { type: 'chart' }>

const LONGEST_BAR = 20
const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉']

/** A line per bar: label, bar, value and, where the readings differ, their range. Bars share one scale from 0. */
export function bars(chart: Chart, language: LanguageId): readonly string[] {
  const number = new Intl.NumberFormat(language === 'en' ? 'en-GB' : language, { maximumFractionDigits: 2 })
  const labels = chart.bars.map(bar => bar.label)
  const labelWidth = Math.max(0, ...labels.map(width))
  const top = Math.max(0, ...chart.bars.map(bar => bar.value))
  const values = chart.bars.map(bar => number.format(bar.value))
  const valueWidth = Math.max(0, ...values.map(width))
  return chart.bars.map((bar, n) => {
    const range =
      bar.low === undefined || bar.high === undefined || bar.low === bar.high
        ? ''
        : ` (${number.format(bar.low)}–${number.format(bar.high)})`
    const drawn = pad(blocks(bar.value, top), LONGEST_BAR, 'start')
    return `${pad(bar.label, labelWidth, 'start')}  ${drawn}  ${pad(values[n] ?? '', valueWidth, 'end')}${range}`
  })
}

/** Whole blocks and an eighth; a value above nothing always shows. */
function blocks(value: number, top: number): string {
  if (!(value > 0) || !(top > 0)) return ''
  const parts = Math.max(1, Math.round((value / top) * LONGEST_BAR * 8))
  return '█'.repeat(Math.floor(parts / 8)) + (eighths[parts % 8] ?? '')
}
