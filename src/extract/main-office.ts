// What an article's vote is for, where most of its words do not say.
import type { Office } from '../model/election.ts'
import type { RegionId } from '../model/region.ts'
import type { PartialDate } from '../model/time.ts'
import { regionById } from '../regions/gazetteer.ts'
import type { Line } from './line.ts'
import { officeOf, votesNamed } from './vote-names.ts'
import { isOver } from './vote-times.ts'

/** The office named oftenest, the headline and the opening counting more; failing that, by who gets the shares. */
export function mainOffice(
  lines: readonly Line[],
  headline: Line,
  region: RegionId,
  day: PartialDate | undefined,
): Office {
  const weights = new Map<Office, number>()
  const count = (line: Line, factor: number) => {
    for (const { office, first, past } of votesNamed(line))
      if (office && !past && !isOver(line, first, day))
        weights.set(office, (weights.get(office) ?? 0) + factor * 2)
    for (const { kind } of line.marks.all) {
      if (kind === 'office:president' || kind === 'office:head-of-government')
        weights.set(officeOf(kind), (weights.get(officeOf(kind)) ?? 0) + factor * 0.05)
    }
  }
  count(headline, 2)
  for (const line of lines) count(line, line.index === 0 ? 3 : 1)
  const best = [...weights].sort(([, a], [, b]) => b - a)[0]?.[0]
  if (best !== undefined && (weights.get(best) ?? 0) >= 1) return best
  // Nobody says what was voted for: whose shares are told, persons' or parties'?
  let persons = 0
  let parties = 0
  for (const line of lines) {
    for (const figure of line.figures) {
      if (figure.unit !== 'percent') continue
      const before = line.names.filter(name => name.last < figure.first && !name.oblique && !name.possessive)
      if (before.some(({ person }) => person !== undefined)) persons++
      else if (before.some(name => !line.marks.covers(name.first, 'authority'))) parties++
    }
  }
  if (parties > persons) return 'parliament'
  return best ?? (regionById(region)?.kind === 'part' ? 'regional' : 'president')
}
