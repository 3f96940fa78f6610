// A row as SQLite gives it, and its columns read by type: what a file holds is checked where it comes in.
import type { SQLInputValue, SQLOutputValue } from 'node:sqlite'
import { StoreError } from '../error.ts'

export type Row = Record<string, SQLOutputValue>

function wrong(column: string, expected: string): StoreError {
  return new StoreError(
    'damaged',
    `The store holds no ${expected} in its column ${column}. Run "teller doctor", and put a backup in its place if it finds damage.`,
  )
}

export function text(row: Row, column: string): string {
  const value = row[column]
  if (typeof value !== 'string') throw wrong(column, 'text')
  return value
}

export function number(row: Row, column: string): number {
  const value = row[column]
  if (typeof value !== 'number') throw wrong(column, 'number')
  return value
}

export function maybeText(row: Row, column: string): string | undefined {
  return row[column] === null ? undefined : text(row, column)
}

export function maybeNumber(row: Row, column: string): number | undefined {
  return row[column] === null ? undefined : number(row, column)
}

export function bytes(row: Row, column: string): Uint8Array {
  const value = row[column]
  if (!(value instanceof Uint8Array)) throw wrong(column, 'bytes')
  return value
}

/** One of a closed set of words. */
export function oneOf<const T extends string>(row: Row, column: string, words: readonly T[]): T {
  const value = text(row, column)
  const word = words.find(known => known === value)
  if (word === undefined) throw wrong(column, `"${words.join('" or "')}"`)
  return word
}

/** A list of words or numbers that was stored as JSON. */
function list(row: Row, column: string): unknown[] {
  const value: unknown = JSON.parse(text(row, column))
  if (!Array.isArray(value)) throw wrong(column, 'list')
  return value
}

export function texts(row: Row, column: string): string[] {
  return list(row, column).filter(value => typeof value === 'string')
}

export function numbers(row: Row, column: string): number[] {
  return list(row, column).filter(value => typeof value === 'number')
}

/** Only the members that are given: an absent one stays absent. */
export function given<T extends object>(members: { [K in keyof T]: T[K] | undefined }): T
export function given(members: object): object {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined))
}

/** `?, ?, ?` for so many values. */
export function marks(values: readonly unknown[]): string {
  return values.map(() => '?').join(', ')
}

export function orNull(value: SQLInputValue | undefined): SQLInputValue {
  return value === undefined ? null : value
}
