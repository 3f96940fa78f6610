// Registered voters: how many names stood on the lists of a vote.
import type { ReadingOf } from '../article.ts'
import { usesOf } from '../figures/figure-use.ts'
import type { Line } from '../line.ts'
import type { Figure } from '../text/numbers.ts'
import type { Slot } from '../votes/votes.ts'

export const rule = 'registered@3'

export type RegisteredAt = { readonly slot: Slot; readonly line: Line; readonly figure: Figure }

export function registeredOf({ lines, votes }: ReadingOf): RegisteredAt[] {
  const found = new Map<Slot, RegisteredAt>()
  for (const line of lines) {
    const uses = line.figures.length > 0 ? usesOf(line) : []
    for (const [index, figure] of line.figures.entries()) {
      if (uses[index] !== 'registered') continue
      if (line.marks.find(figure.first - 8, figure.last + 4, 'breakdown')) continue
      const slot = votes.at(line, figure.first)
      if (slot && !slot.past && !found.has(slot)) found.set(slot, { slot, line, figure })
    }
  }
  return [...found.values()]
}
