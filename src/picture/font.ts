// Reads the outlines of letters out of a TrueType font: just enough to draw labels.
// https://learn.microsoft.com/typography/opentype/spec/otff names every offset below.

/** A point of an outline; `on` is false for the control point of a curve. */
type OutlinePoint = { readonly x: number; readonly y: number; readonly on: boolean }

export type Glyph = {
  /** How far the pen moves on, in the font's units. */
  readonly advance: number
  readonly contours: readonly (readonly OutlinePoint[])[]
}

export type Font = {
  readonly unitsPerEm: number
  readonly ascent: number
  readonly descent: number
  /** The letter, or the box that stands for one that the font lacks. */
  glyph(codePoint: number): Glyph
  has(codePoint: number): boolean
}

/** Composite glyphs are letters with accents: one step deep, two with a double accent. */
const deepest = 4

export function readFont(bytes: Uint8Array): Font {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const tables = tablesOf(view)
  const table = (name: string): number => {
    const at = tables.get(name)
    if (at === undefined)
      throw new Error(`The font has no table "${name}"; only TrueType outlines can be drawn`)
    return at
  }
  const [head, hhea, hmtx, loca, glyf] = ['head', 'hhea', 'hmtx', 'loca', 'glyf'].map(table) as [
    number,
    number,
    number,
    number,
    number,
  ]
  const longOffsets = view.getInt16(head + 50) === 1
  const metrics = view.getUint16(hhea + 34)
  const places = characterMap(view, table('cmap'))
  const kept = new Map<number, Glyph>()

  const offsetOf = (index: number) =>
    longOffsets ? view.getUint32(loca + index * 4) : view.getUint16(loca + index * 2) * 2
  const contoursOf = (index: number, depth = 0): Glyph['contours'] => {
    const at = glyf + offsetOf(index)
    if (offsetOf(index) === offsetOf(index + 1) || depth > deepest) return []
    const count = view.getInt16(at)
    return count >= 0
      ? simple(view, at + 10, count)
      : composite(view, at + 10, part => contoursOf(part, depth + 1))
  }

  return {
    unitsPerEm: view.getUint16(head + 18),
    ascent: view.getInt16(hhea + 4),
    descent: view.getInt16(hhea + 6),
    has: codePoint => places.has(codePoint),
    glyph(codePoint) {
      const index = places.get(codePoint) ?? 0
      const known = kept.get(index)
      if (known) return known
      const advance = view.getUint16(hmtx + Math.min(index, metrics - 1) * 4)
      const glyph = { advance, contours: contoursOf(index) }
      kept.set(index, glyph)
      return glyph
    },
  }
}

function tablesOf(view: DataView): ReadonlyMap<string, number> {
  const tables = new Map<string, number>()
  for (let n = 0; n < view.getUint16(4); n += 1) {
    const at = 12 + n * 16
    const name = String.fromCharCode(...[0, 1, 2, 3].map(i => view.getUint8(at + i)))
    tables.set(name, view.getUint32(at + 8))
  }
  return tables
}

/** Letter → number of its outline, from the Unicode map of the Basic Multilingual Plane (format 4). */
function characterMap(view: DataView, cmap: number): ReadonlyMap<number, number> {
  const places = new Map<number, number>()
  for (let n = 0; n < view.getUint16(cmap + 2); n += 1) {
    const at = cmap + view.getUint32(cmap + 8 + n * 8)
    if (view.getUint16(at) !== 4) continue
    const segments = view.getUint16(at + 6) / 2
    const [ends, starts, deltas, ranges] = [0, 1, 2, 3].map(
      row => at + 14 + row * segments * 2 + (row > 0 ? 2 : 0),
    ) as [number, number, number, number]
    for (let segment = 0; segment < segments; segment += 1) {
      const [end, start, delta, range] = [ends, starts, deltas, ranges].map(row =>
        view.getUint16(row + segment * 2),
      ) as [number, number, number, number]
      for (let code = start; code <= end && code < 0xffff; code += 1) {
        const listed = ranges + segment * 2 + range + (code - start) * 2
        const index = range === 0 ? code + delta : view.getUint16(listed) + delta
        if ((index & 0xffff) !== 0) places.set(code, index & 0xffff)
      }
    }
  }
  return places
}

function simple(view: DataView, start: number, count: number): Glyph['contours'] {
  const ends = Array.from({ length: count }, (_, n) => view.getUint16(start + n * 2))
  const total = (ends.at(-1) ?? -1) + 1
  // The instructions for small screens, which are not followed here, lie between the ends and the points.
  let at = start + count * 2
  at += 2 + view.getUint16(at)
  const flags: number[] = []
  while (flags.length < total) {
    const flag = view.getUint8(at++)
    const times = flag & 8 ? view.getUint8(at++) + 1 : 1
    for (let n = 0; n < times; n += 1) flags.push(flag)
  }
  const along = (short: number, same: number): number[] => {
    let place = 0
    return flags.map(flag => {
      if (flag & short) place += (flag & same ? 1 : -1) * view.getUint8(at++)
      else if (!(flag & same)) {
        place += view.getInt16(at)
        at += 2
      }
      return place
    })
  }
  const xs = along(2, 16)
  const ys = along(4, 32)
  return ends.map((end, n) => {
    const first = n === 0 ? 0 : (ends[n - 1] ?? 0) + 1
    return flags
      .slice(first, end + 1)
      .map((flag, i) => ({ x: xs[first + i] ?? 0, y: ys[first + i] ?? 0, on: (flag & 1) === 1 }))
  })
}

function composite(
  view: DataView,
  start: number,
  contoursOf: (index: number) => Glyph['contours'],
): Glyph['contours'] {
  const contours: (readonly OutlinePoint[])[] = []
  let at = start
  let flags = 0
  const fraction = () => {
    at += 2
    return view.getInt16(at - 2) / 16384
  }
  do {
    flags = view.getUint16(at)
    const index = view.getUint16(at + 2)
    const words = (flags & 1) === 1
    const dx = words ? view.getInt16(at + 4) : view.getInt8(at + 4)
    const dy = words ? view.getInt16(at + 6) : view.getInt8(at + 5)
    at += words ? 8 : 6
    let [a, b, c, d] = [1, 0, 0, 1]
    if (flags & 8) a = d = fraction()
    else if (flags & 64) [a, d] = [fraction(), fraction()]
    else if (flags & 128) [a, b, c, d] = [fraction(), fraction(), fraction(), fraction()]
    for (const contour of contoursOf(index))
      contours.push(contour.map(({ x, y, on }) => ({ x: a * x + c * y + dx, y: b * x + d * y + dy, on })))
  } while (flags & 32)
  return contours
}
