// Claims about one thing become readings: figures that agree are one, a real conflict stands side by side.
import type { Hedge, Standing } from '../model/election.ts'
import type { Told } from '../store/store.ts'
import { cited, toldAt } from './cited.ts'
import type { Agreement, CitedFigures, Reading } from './fact.ts'
import { countsAgree, hedgeOf, sharesAgree } from './figures.ts'
import { independent, type Origins } from './independent.ts'

export type Figures = {
  readonly percent: number | null
  readonly votes: number | null
  readonly seats: number | null
}

type Item = { readonly told: Told; readonly standing: Standing; readonly source: CitedFigures }

/** An authority's word first, an estimate last. `upcoming` figures do not exist. */
const firmness: readonly Standing[] = ['official', 'reported', 'preliminary', 'projected', 'upcoming']
export const rank = (standing: Standing) => firmness.indexOf(standing)
/** Figures that claim to be the outcome; a count under way and an estimate do not, and so contradict nothing. */
const claimsOutcome = (standing: Standing) => rank(standing) <= rank('reported')

/** Readings of one row (or of a turnout), the one that stands first; and whether those that stand can all be right. */
export function reconcile(
  told: readonly { readonly told: Told; readonly figures: Figures }[],
  of: Origins,
): { readonly readings: readonly Reading[]; readonly agreement: Agreement } {
  const items = told.flatMap(({ told, figures }): Item[] => {
    const { standing } = told.claim
    return standing === 'denied' || isEmpty(figures)
      ? []
      : [{ told, standing, source: { ...cited(told), ...figures } }]
  })
  items.sort(
    (a, b) => rank(a.standing) - rank(b.standing) || precision(b.source) - precision(a.source) || later(a, b),
  )
  const groups: Item[][] = []
  for (const item of items) {
    const home = groups.find(group => belongs(item, group))
    if (home) home.push(item)
    else groups.push([item])
  }
  groups.sort(
    (a, b) =>
      rank(firmest(a)) - rank(firmest(b)) || supporters(b, of) - supporters(a, of) || later(a[0], b[0]),
  )
  const readings = groups.flatMap(group => readingsOf(group, of))
  return { readings, agreement: agreementOf(groups, items, of) }
}

const isEmpty = ({ percent, votes, seats }: Figures) => percent === null && votes === null && seats === null
const precision = ({ percent, votes }: Figures) =>
  (percent === null ? 0 : String(percent).length) +
  (votes === null ? 0 : String(votes).replace(/0+$/, '').length)
const later = (a: Item | undefined, b: Item | undefined) =>
  a && b ? toldAt(b.told).localeCompare(toldAt(a.told)) : 0
const firmest = (group: readonly Item[]): Standing => group[0]?.standing ?? 'projected'
const supporters = (group: readonly Item[], of: Origins) =>
  independent(
    group.map(({ source }) => source),
    of,
  )

/** It agrees with all of them; 47.3 and 47.4 agree where 47.38 is known, which one paper cut and another rounded. */
function belongs(item: Item, group: readonly Item[]): boolean {
  return group.every(
    other =>
      mayJoin(item, other) ||
      group.some(
        finer =>
          finer.source.percent !== null &&
          precision(finer.source) > precision(other.source) &&
          precision(finer.source) > precision(item.source) &&
          mayJoin(item, finer) &&
          mayJoin(other, finer),
      ),
  )
}

/** An estimate is another kind of evidence, and stays apart even where it hits the number. */
function mayJoin(a: Item, b: Item): boolean {
  if ((a.standing === 'projected') !== (b.standing === 'projected')) return false
  const sameKind = claimsOutcome(a.standing) === claimsOutcome(b.standing)
  // A preliminary figure joins the final one only where it says the same; without a common figure that is not known.
  return agreeing(a.source, b.source) && (sameKind || haveCommon(a.source, b.source))
}

const haveCommon = (a: Figures, b: Figures) =>
  (a.percent !== null && b.percent !== null) ||
  (a.votes !== null && b.votes !== null) ||
  (a.seats !== null && b.seats !== null)

function agreeing(a: CitedFigures, b: CitedFigures): boolean {
  const both = (x: number | null, y: number | null, agree: typeof sharesAgree) =>
    x === null || y === null || agree({ value: x, quote: a.quote }, { value: y, quote: b.quote })
  return (
    both(a.percent, b.percent, sharesAgree) &&
    both(a.votes, b.votes, countsAgree) &&
    (a.seats === null || b.seats === null || a.seats === b.seats)
  )
}

/** The count at its finest, and after it every other way in which it is printed. */
function readingsOf(group: readonly Item[], of: Origins): readonly Reading[] {
  const figures = finestOf(group)
  const isSaid = ({ source }: Item) =>
    (['percent', 'votes', 'seats'] as const).every(
      key => source[key] === null || source[key] === figures[key],
    )
  const told = supporters(group, of)
  const others = Map.groupBy(
    group.filter(item => !isSaid(item)),
    ({ source: { percent, votes, seats } }) => `${percent} ${votes} ${seats}`,
  )
  return [
    readingOf(figures, group.filter(isSaid), of, told, false),
    ...[...others.values()].map(items =>
      readingOf(items[0]?.source ?? figures, items, of, supporters(items, of), true),
    ),
  ]
}

function finestOf(group: readonly Item[]): Figures {
  const firm = group.filter(({ standing }) => standing === firmest(group))
  const finest = (pick: (figures: Figures) => number | null, size: (value: number) => number) =>
    [firm, group]
      .map(
        items =>
          items
            .map(({ source }) => pick(source))
            .filter(value => value !== null)
            .sort((a, b) => size(b) - size(a))[0],
      )
      .find(value => value !== undefined) ?? null
  return {
    percent: finest(
      ({ percent }) => percent,
      value => String(value).split('.')[1]?.length ?? 0,
    ),
    votes: finest(
      ({ votes }) => votes,
      value => String(value).replace(/0+$/, '').length,
    ),
    seats: finest(
      ({ seats }) => seats,
      value => value,
    ),
  }
}

function readingOf(
  { percent, votes, seats }: Figures,
  items: readonly Item[],
  of: Origins,
  supported: number,
  restates: boolean,
): Reading {
  const sources = independentFirst(
    items.map(({ source }) => source),
    of,
  )
  return {
    percent,
    votes,
    seats,
    hedges: hedgesOf({ percent, votes, seats }, sources),
    standing: firmest(items),
    sources,
    independent: supported,
    restates,
  }
}

/** A figure is hedged where everyone who prints this very number hedges it, and alike. */
function hedgesOf(figures: Figures, sources: readonly CitedFigures[]): Reading['hedges'] {
  const hedges: Partial<Record<keyof Figures, Hedge>> = {}
  for (const key of ['percent', 'votes', 'seats'] as const) {
    const value = figures[key]
    if (value === null) continue
    const printing = sources.filter(source => source[key] === value)
    const [first, ...others] = new Set(printing.map(({ quote }) => hedgeOf({ value, quote })))
    if (first !== undefined && others.length === 0) hedges[key] = first
  }
  return hedges
}

/** The first of each origin before its reprints, so that whoever shows three shows three that are independent. */
function independentFirst(sources: readonly CitedFigures[], of: Origins): readonly CitedFigures[] {
  const origin = ({ article }: CitedFigures) => of.get(article) ?? article
  const isFirst = (source: CitedFigures, place: number) =>
    sources.findIndex(other => origin(other) === origin(source)) === place
  return [...sources.filter(isFirst), ...sources.filter((source, place) => !isFirst(source, place))]
}

/** A publisher that printed another figure later has corrected itself; only its last word can contradict another's. */
function agreementOf(groups: readonly (readonly Item[])[], items: readonly Item[], of: Origins): Agreement {
  if (items.length === 0) return 'unknown'
  const outcome = items.filter(({ standing }) => claimsOutcome(standing))
  const speaking = outcome.length > 0 ? outcome : items.filter(({ standing }) => standing !== 'projected')
  const last = new Map<string, string>()
  for (const { told } of speaking) {
    const known = last.get(told.article.publisher)
    if (known === undefined || toldAt(told) > known) last.set(told.article.publisher, toldAt(told))
  }
  const current = groups.filter(group =>
    group.some(
      item => speaking.includes(item) && last.get(item.told.article.publisher) === toldAt(item.told),
    ),
  )
  if (current.length > 1 && (outcome.length > 0 || ofOneDay(current))) return 'disputed'
  return groups[0] && supporters(groups[0], of) > 1 ? 'agreed' : 'single'
}

/** Counts under way differ from day to day; two of one day that differ do contradict each other. */
function ofOneDay(groups: readonly (readonly Item[])[]): boolean {
  const days = groups.flatMap(group => group.map(({ told }) => toldAt(told).slice(0, 10)))
  return new Set(days).size === 1
}
