// Lines no wider than a screen, broken between words.
import { width } from './width.ts'

/** Breaks each line at blanks; later lines hang by `indent`. A word wider than the screen, such as an address, stands whole. */
export function wrap(text: string, columns: number, indent = ''): string {
  return text
    .split('\n')
    .map(line => wrapLine(line, columns, indent))
    .join('\n')
}

function wrapLine(line: string, columns: number, indent: string): string {
  if (width(line) <= columns) return line
  const lines: string[] = []
  const [margin = ''] = /^ */.exec(line) ?? []
  let current = ''
  for (const word of line.slice(margin.length).split(' ')) {
    const longer = current === '' ? margin + word : `${current} ${word}`
    if (current === '' || width(longer) <= columns) current = longer
    else {
      lines.push(current)
      current = indent + word
    }
  }
  return [...lines, current].join('\n')
}
