// Rows and columns in fixed-width letters.
import { pad, width } from './width.ts'

export type Column = { readonly name: string; readonly align: 'start' | 'end' }

const GAP = '  '

/**
 * A head, a rule and a line per row, each column as wide as its widest cell. Source marks after a number (`47.39 % [1]`)
 * stand in a column of their own, so that numbers stay in line. Lines end without blanks.
 */
export function grid(columns: readonly Column[], rows: readonly (readonly string[])[]): readonly string[] {
  const body = columns.map((column, n) =>
    cellsOf(
      column,
      rows.map(row => row[n] ?? ''),
    ),
  )
  const widths = columns.map((column, n) => Math.max(width(column.name), ...(body[n] ?? []).map(width)))
  const line = (cells: readonly string[]) =>
    columns
      .map((column, n) => pad(cells[n] ?? '', widths[n] ?? 0, column.align))
      .join(GAP)
      .trimEnd()
  const rule = widths.map(columnWidth => '─'.repeat(columnWidth)).join(GAP)
  return [
    line(columns.map(column => column.name)),
    rule,
    ...rows.map((_, n) => line(body.map(cells => cells[n] ?? ''))),
  ]
}

function cellsOf({ align }: Column, cells: readonly string[]): readonly string[] {
  if (align === 'start') return cells
  const parted = cells.map(cell => {
    const [marks = ''] = /(?: ?\[\d+\])+$/.exec(cell) ?? []
    return { value: cell.slice(0, cell.length - marks.length), marks }
  })
  const room = Math.max(0, ...parted.map(({ marks }) => width(marks)))
  return parted.map(({ value, marks }) => value + pad(marks, room, 'start'))
}

/** The columns that the widest of these lines takes. */
export const breadth = (lines: readonly string[]): number => Math.max(0, ...lines.map(width))

/** A table too wide to stand: each row as its first cell, and the others under their names. */
export function records(columns: readonly Column[], rows: readonly (readonly string[])[]): readonly Listed[] {
  return rows.map(row => ({
    head: row[0] ?? '',
    rest: columns
      .slice(1)
      .map(({ name }, n) => ({ name, value: row[n + 1] ?? '' }))
      .filter(cell => cell.value !== ''),
  }))
}

export type Listed = {
  readonly head: string
  readonly rest: readonly { readonly name: string; readonly value: string }[]
}
