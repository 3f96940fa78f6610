// Turnout: the share of voters that took part in a vote, stated for the whole of its polling day.
import type { ReadingOf } from '../article.ts'
import { usesOf } from '../figures/figure-use.ts'
import type { Line } from '../line.ts'
import type { Figure } from '../text/numbers.ts'
import type { Slot } from '../votes/votes.ts'

export const rule = 'turnout@3'

export type TurnoutAt = { readonly slot: Slot; readonly line: Line; readonly figure: Figure }

/** The turnout of each vote; of several figures for one vote the last state, never the one by noon. */
export function turnoutsOf({ lines, votes }: ReadingOf): TurnoutAt[] {
  const found: (TurnoutAt & { readonly earlier: boolean })[] = []
  for (const line of lines) {
    if (line.marks.find(0, line.tokens.length, 'survey')) continue
    const uses = line.figures.length > 0 ? usesOf(line) : []
    for (const [index, figure] of line.figures.entries()) {
      if (uses[index] !== 'turnout') continue
      const from = line.figures[index - 1]?.last ?? 0
      if (
        line.marks.find(
          Math.max(from, figure.first - 16),
          Math.min(line.tokens.length, figure.last + 4),
          'interim',
          'breakdown',
        )
      )
        continue
      const slot = votes.at(line, figure.first)
      if (!slot || slot.past) continue
      const earlier =
        line.marks.find(0, figure.last + 6, 'earlier', 'preliminary') !== undefined ||
        (line.dates.some(({ first }) => first > from && first < figure.first) && index > 0)
      found.push({ slot, line, figure, earlier })
    }
  }
  const best = new Map<Slot, (typeof found)[number]>()
  for (const one of found) {
    const standing = best.get(one.slot)
    if (!standing || (standing.earlier && !one.earlier)) best.set(one.slot, one)
  }
  return [...best.values()]
}
