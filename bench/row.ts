// A row of the table: what was measured, what came out, and what is aimed at.
export type Row = { readonly what: string; readonly figure: string; readonly aim: string }

/** The value below which this share of the (sorted) values lies. */
export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
