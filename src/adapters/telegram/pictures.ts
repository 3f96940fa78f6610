// Charts as photos: frozen as numbers with the same in text beside them, drawn when they are sent.
import { altText, picture } from '../../picture/chart.ts'
import { clip } from '../../reply/clip.ts'
import type { Block } from '../../reply/document.ts'

export type Chart = Extract<Block, { type: 'chart' }>
/** What a frozen body carries beside its text, which is sent where the photo is refused. */
export type Drawn = { readonly chart: Chart; readonly language: string }

/** Bot API, sendPhoto: caption, 0-1024 characters after entities parsing. */
const CAPTION = 1024

export const isChart = (block: Block): block is Chart => block.type === 'chart'

/** The parameters of `sendPhoto`, but for the chat. Telegram has no alt text: the caption says the same in words. */
export const photoOf = ({ chart, language }: Drawn): object => ({
  photo: { source: picture(chart, language), filename: 'chart.png' },
  caption: clip(altText(chart, language), CAPTION),
})
