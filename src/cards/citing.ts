// How a card shows a figure: as it is printed, with the sentences that print this very number.
import { type Cited, type Reading, readableFirst, type Saying } from '../command.ts'
import { cite } from '../reply/build.ts'
import type { Text } from '../reply/document.ts'

/** Sources shown for one figure: three independent ones convince, thirty reprints do not. */
const CITED = 3

export type Key = 'percent' | 'votes' | 'seats'

/** What prints figures: a reading, or a candidacy that tells one. */
type Figures = Pick<Reading, Key | 'hedges' | 'sources'>

/** "more than 76 %" with its sources; nothing where the reading has no such figure. */
export function figureOf(reading: Figures | undefined, key: Key, say: Saying): Text {
  const value = reading?.[key]
  if (!reading || value === null || value === undefined) return []
  const { messages } = say
  const plain = key === 'percent' ? messages.percent(value) : messages.number(value)
  const hedge = reading.hedges[key]
  return [hedge === undefined ? plain : messages.hedged(hedge, plain), ...cites(printing(reading, key, say))]
}

/**
 * A figure and the others: `53 %; preliminary: 40 %`, or by who prints it where it is as firm: `95 %; Valley News: 96 %`; as
 * others round it: `47.38 % · 47.3 %`.
 */
export function figuresOf(readings: readonly Reading[], key: Key, say: Saying): Text {
  return readings.flatMap((reading, place) => {
    const figure = figureOf(reading, key, say)
    if (place === 0 || figure.length === 0) return figure
    const what =
      reading.standing === readings[0]?.standing
        ? (reading.sources[0]?.publisher ?? '')
        : say.messages.standingWords[reading.standing]
    return [reading.restates ? ' · ' : `; ${what}: `, ...figure]
  })
}

/** The sources that print this very figure, before those that round it. */
function printing(reading: Figures, key: Key, say: Saying): readonly Cited[] {
  const exact = reading.sources.filter(source => source[key] !== null && source[key] === reading[key])
  const round = reading.sources.filter(source => source[key] !== null && source[key] !== reading[key])
  return [...readableFirst(exact, say), ...readableFirst(round, say)].slice(0, CITED)
}

/** One cite for all of them; two sentences of one article that say the same are one proof. */
export function cites(sources: readonly Cited[]): Text {
  const distinct = sources.filter(
    (one, place) =>
      sources.findIndex(({ article, quote }) => article === one.article && quote === one.quote) === place,
  )
  return distinct.length > 0 ? [cite(...distinct.slice(0, CITED))] : []
}
