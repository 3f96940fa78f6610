// Declares a place of our own, contested or part of a state, with its names by point of view.
import type { LanguageId } from '../model/language.ts'
import type { PointOfView, Region, RegionName } from '../model/region.ts'

/** By point of view, then by language; the best name first. `common` is what nobody there takes as a side. */
type Words = Readonly<Partial<Record<PointOfView, Readonly<Record<LanguageId, string | readonly string[]>>>>>

type Particulars = Omit<Region, 'names' | 'capital'> & {
  readonly names: Words
  readonly capital?: Words
}

export function place({ names, capital, ...rest }: Particulars): Region {
  return { ...rest, names: listed(names), ...(capital && { capital: listed(capital) }) }
}

const views: readonly PointOfView[] = ['common', 'de-facto', 'de-jure']

function listed(words: Words): readonly RegionName[] {
  return views.flatMap(view =>
    Object.entries(words[view] ?? {}).flatMap(([language, said]) =>
      [said].flat().map(name => ({ name, language, view })),
    ),
  )
}
