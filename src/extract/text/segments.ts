// The stretches of a sentence between commas, dashes, brackets and colons, and which of them only describe.

import type { Line, NameAt, Segment } from '../line.ts'
import type { Marks } from './cues.ts'
import type { Token } from './prose.ts'

/** "X, a law professor nominated by Y, won": a description after a name, unless it is a name itself: "his rival, the Republican Party". */
function describes(names: readonly NameAt[], marks: Marks, first: number, last: number): boolean {
  if (!marks.find(first, first, 'leading') || !names.some(name => name.last === first - 2)) return false
  const inside = names.find(name => name.first === first + 1)
  return !(inside && inside.last >= last - 1)
}

const dashes = new Set(['—', '–', '-', '--'])

export function segmentsOf(
  tokens: readonly Token[],
  marks: Marks,
  names: readonly NameAt[],
): Pick<Line, 'segments' | 'segmentOf'> {
  const segments: Segment[] = []
  const segmentOf: number[] = new Array(tokens.length).fill(-1)
  let first = 0
  let opened = ''
  let depth = 0
  const close = (last: number) => {
    if (last >= first) {
      const at = tokens[first]?.lower === 'and' || tokens[first]?.lower === 'и' ? first + 1 : first
      for (let token = first; token <= last; token++) segmentOf[token] = segments.length
      segments.push({
        first,
        last,
        insertion:
          opened === ',' &&
          (marks.find(at, at + 1, 'insertion') !== undefined ||
            // "X, its president Y said on Monday, had been re-elected"
            (at > 1 &&
              marks.find(at, last, 'says') !== undefined &&
              tokens[last + 1]?.text === ',' &&
              !marks.find(at, last, 'wins')) ||
            describes(names, marks, first, last)),
        bracket: depth > 0,
        opened,
      })
    }
  }
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (token?.kind !== 'punctuation') continue
    const bracket =
      token.text === '(' || token.text === '[' ? 1 : token.text === ')' || token.text === ']' ? -1 : 0
    const parts =
      bracket !== 0 ||
      token.text === ',' ||
      token.text === ';' ||
      token.text === ':' ||
      dashes.has(token.text)
    if (!parts) continue
    if (dashes.has(token.text) && tokens[i - 1]?.end === token.start && tokens[i + 1]?.start === token.end)
      continue
    close(i - 1)
    first = i + 1
    opened = dashes.has(token.text) ? '—' : token.text
    depth = Math.max(0, depth + bracket)
  }
  close(tokens.length - 1)
  return { segments, segmentOf }
}
