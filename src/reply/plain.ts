// The reference rendering: a reply as plain text, every word of it, for a log, a test and a screen reader.
import type { Instant } from '../model/time.ts'
import type { Reply } from './document.ts'
import { layout, type Pen } from './layout.ts'
import { width } from './width.ts'

const underlined = (text: string, line: string) =>
  `${text}\n${line.repeat(Math.max(...text.split('\n').map(width)))}`

const pen: Pen = {
  title: text => underlined(text, '='),
  heading: text => underlined(text, '-'),
  strong: text => text,
  faint: text => text,
  warning: text => text,
  link: (text, href) => (text === href ? href : `${text} (${href})`),
}

/** Times are said in UTC, and `relative` ones as moments, unless a zone (IANA) and the present are given. */
export function plain(reply: Reply, { zone, now }: { zone?: string; now?: Instant } = {}): string {
  return layout(reply, pen, zone, now)
}
