// Can two printed figures be one figure? Sources round, cut and say "more than"; that is no disagreement.
import type { Hedge } from '../model/election.ts'

/** Words before a number that promise no more than its order; "more than 76" may be 76.9, "almost 70" 69.6. */
const atLeast =
  /\b(?:more than|over|at least|above|exceed(?:ed|s|ing)|topped|surpassed|no (?:less|fewer) than)\s*$|(?<!\p{L})(?:более(?: чем)?|больше|свыше|не менее|как минимум|превы(?:сил|ша)\p{L}*)\s*$/iu
const about =
  /\b(?:about|around|some|roughly|approximately)\s*$|(?<!\p{L})(?:около|примерно|порядка|приблизительно)\s*$/iu
const almost =
  /\b(?:almost|nearly|close to|just under|slightly less than)\s*$|(?<!\p{L})(?:почти|чуть (?:менее|меньше)(?: чем)?)\s*$/iu
const lessThan = /\b(?:less than|under|below)\s*$|(?<!\p{L})(?:менее(?: чем)?|меньше(?: чем)?)\s*$/iu

export type Printed = { readonly value: number /** The sentence that prints it. */; readonly quote: string }

/** How the number is hedged where the sentence prints it: `at-least` is floored, the others may lie to either side. */
export function hedgeOf({ value, quote }: Printed): Hedge | undefined {
  const digits = String(value)
    .replace('.', '[.,]')
    .replace(/\B(?=(\d{3})+(?!\d))/g, '[\\s,.\\u00a0\\u202f]?')
  const at = quote.search(new RegExp(`(?<![\\d.,])${digits}`, 'u'))
  if (at < 0) return undefined
  const before = quote.slice(Math.max(0, at - 24), at)
  if (atLeast.test(before)) return 'at-least'
  if (about.test(before)) return 'about'
  if (almost.test(before)) return 'almost'
  return lessThan.test(before) ? 'less-than' : undefined
}

function decimals(value: number): number {
  if (Number.isInteger(value)) return 0
  const digits = String(value)
  const point = digits.indexOf('.')
  return point < 0 ? 0 : digits.length - point - 1
}

/** 47 and 47.3 agree, 47.3 and 47.32 agree, 47.3 and 47.39 (cut, not rounded) do; 47.3 and 47.4 do not. */
export function sharesAgree(a: Printed, b: Printed): boolean {
  const [coarse, fine] = decimals(a.value) <= decimals(b.value) ? [a, b] : [b, a]
  const unit = 10 ** -decimals(coarse.value)
  const cut = unit < 1 && fine.value >= coarse.value && fine.value < coarse.value + unit - unit * 1e-6
  return cut || within(coarse, fine.value, unit)
}

/** Round thousands and hundreds are rounded; a number that ends otherwise is exact. */
export function countsAgree(a: Printed, b: Printed): boolean {
  const [coarse, fine] = roundness(a.value) >= roundness(b.value) ? [a, b] : [b, a]
  return within(coarse, fine.value, roundness(coarse.value))
}

/** 127,000 is round to 1,000; 39,741 to 1. */
function roundness(value: number): number {
  let unit = 1
  while (value !== 0 && value % (unit * 10) === 0) unit *= 10
  return unit >= 100 ? unit : 1
}

/** Does the finer value lie where the coarser one, rounded or hedged, allows it? */
function within(coarse: Printed, fine: number, unit: number): boolean {
  const apart = fine - coarse.value
  const slack = unit * 1e-6
  if (Math.abs(apart) <= unit / 2 + slack) return true
  const said = hedgeOf(coarse)
  if (said === 'at-least') return apart >= 0 && apart < unit + slack
  return said !== undefined && Math.abs(apart) <= unit + slack
}
