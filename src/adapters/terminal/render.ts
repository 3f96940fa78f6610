// A reply on a terminal: the plain layout, wrapped to the screen, with strong words and links where the screen has them.
import type { Instant } from '../../model/time.ts'
import type { Reply } from '../../reply/document.ts'
import { layout, type Pen } from '../../reply/layout.ts'

export type Screen = {
  readonly columns: number
  /** May escape sequences be written? Off for files, pipes and those who set NO_COLOR. */
  readonly ansi: boolean
}

/** Where an output does not say how wide it is. */
const USUAL_COLUMNS = 80
/** Longer lines are hard to read, however wide the window. */
const WIDEST = 110
const NARROWEST = 20

/** What an output can show: escape sequences only on a terminal, and only where NO_COLOR (no-color.org) is unset or empty. */
export function screenOf(
  output: { readonly isTTY?: boolean; readonly columns?: number },
  env: Readonly<Record<string, string | undefined>>,
): Screen {
  const columns = output.columns ?? USUAL_COLUMNS
  const dumb = env.TERM === 'dumb' || (env.NO_COLOR ?? '') !== ''
  return { columns: Math.max(NARROWEST, Math.min(columns, WIDEST)), ansi: output.isTTY === true && !dumb }
}

export function renderTerminal(
  reply: Reply,
  screen: Screen,
  { zone, now }: { zone?: string; now?: Instant } = {},
): string {
  return layout(reply, screen.ansi ? colours(screen.columns) : letters(screen.columns), zone, now)
}

const sgr = (on: number, off: number) => (text: string) =>
  text === '' ? '' : `\u001b[${on}m${text}\u001b[${off}m`
const bold = sgr(1, 22)
const faint = sgr(2, 22)

const colours = (columns: number): Pen => ({
  columns,
  title: bold,
  heading: sgr(4, 24),
  strong: bold,
  faint,
  warning: sgr(33, 39),
  // The address is printed too: a link whose target cannot be seen is a link to anywhere.
  link: (text, href) => (text === href ? href : `${text} ${faint(`(${href})`)}`),
})

const letters = (columns: number): Pen => ({
  columns,
  title: text => text,
  heading: text => text,
  strong: text => text,
  faint: text => text,
  warning: text => text,
  link: (text, href) => (text === href ? href : `${text} (${href})`),
})
