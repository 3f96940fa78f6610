// A sheet of pixels: rectangles and letters, with smooth edges.
import type { Font, Glyph } from './font.ts'

/** Red, green and blue, 0 to 255. */
export type Colour = readonly [number, number, number]

export type Canvas = {
  readonly width: number
  readonly height: number
  /** Three bytes a pixel, row by row. */
  readonly pixels: Uint8Array
  rect(x: number, y: number, width: number, height: number, colour: Colour): void
  /** Letters from `x` on, standing on the line `y`. */
  text(words: string, x: number, y: number, size: number, colour: Colour): void
}

/** Straight pieces that stand for a curve; more cannot be seen at the size of a label. */
const PIECES = 5

export function canvas(width: number, height: number, background: Colour, font: Font): Canvas {
  const pixels = new Uint8Array(width * height * 3)
  const blend = (x: number, y: number, share: number, [red, green, blue]: Colour) => {
    const at = (y * width + x) * 3
    pixels[at] = mixed(pixels[at], red, share)
    pixels[at + 1] = mixed(pixels[at + 1], green, share)
    pixels[at + 2] = mixed(pixels[at + 2], blue, share)
  }
  const mixed = (below: number | undefined, above: number, share: number) =>
    share >= 1 ? above : Math.round((below ?? 0) * (1 - share) + above * share)
  pixels.set(background)
  // Each copy doubles what is painted.
  for (let done = 3; done < pixels.length; done *= 2) pixels.copyWithin(done, 0, done)
  return {
    width,
    height,
    pixels,
    rect(x, y, w, h, colour) {
      for (let row = Math.max(0, Math.floor(y)); row < Math.min(height, Math.ceil(y + h)); row += 1)
        for (
          let column = Math.max(0, Math.floor(x));
          column < Math.min(width, Math.ceil(x + w));
          column += 1
        ) {
          const covered = overlap(column, x, x + w) * overlap(row, y, y + h)
          if (covered > 0) blend(column, row, covered, colour)
        }
    },
    text(words, x, y, size, colour) {
      const scale = size / font.unitsPerEm
      let pen = x
      for (const letter of words.normalize('NFC')) {
        const glyph = font.glyph(letter.codePointAt(0) ?? 0)
        fill(glyph, pen, y, scale, (column, row, share) => {
          if (column >= 0 && column < width && row >= 0 && row < height) blend(column, row, share, colour)
        })
        pen += glyph.advance * scale
      }
    },
  }
}

/** How much of the pixel that begins at `at` lies between two edges. */
const overlap = (at: number, from: number, to: number) =>
  Math.max(0, Math.min(at + 1, to) - Math.max(at, from))

/** How wide the words are in pixels. */
export function widthOf(words: string, size: number, font: Font): number {
  let units = 0
  for (const letter of words.normalize('NFC')) units += font.glyph(letter.codePointAt(0) ?? 0).advance
  return (units * size) / font.unitsPerEm
}

type Line = readonly [x0: number, y0: number, x1: number, y1: number]

/**
 * Covers what the outline encloses. Each edge adds the area to its right to the pixels that it crosses; summed along
 * the row, that is the share of each pixel that lies inside (the method of the font-rs rasteriser).
 */
function fill(
  { contours }: Glyph,
  x: number,
  y: number,
  scale: number,
  put: (column: number, row: number, share: number) => void,
): void {
  const lines = contours
    .flatMap(linesOf)
    .map(([x0, y0, x1, y1]): Line => [x + x0 * scale, y - y0 * scale, x + x1 * scale, y - y1 * scale])
  if (lines.length === 0) return
  const left = Math.floor(Math.min(...lines.map(([x0]) => x0))) - 1
  const right = Math.ceil(Math.max(...lines.map(([x0]) => x0))) + 2
  const top = Math.floor(Math.min(...lines.map(([, y0]) => y0)))
  const bottom = Math.ceil(Math.max(...lines.map(([, y0]) => y0)))
  const breadth = right - left
  const areas = new Float64Array(breadth * (bottom - top + 1))
  for (const [x0, y0, x1, y1] of lines) {
    if (y0 === y1) continue
    const direction = y0 < y1 ? 1 : -1
    const [fromX, fromY, toX, toY] = y0 < y1 ? [x0, y0, x1, y1] : [x1, y1, x0, y0]
    const slope = (toX - fromX) / (toY - fromY)
    for (let row = Math.floor(fromY); row < toY; row += 1) {
      const [start, end] = [Math.max(row, fromY), Math.min(row + 1, toY)]
      const height = (end - start) * direction
      if (height === 0) continue
      edge(
        areas,
        (row - top) * breadth - left,
        fromX + slope * (start - fromY),
        fromX + slope * (end - fromY),
        height,
      )
    }
  }
  for (let row = 0; row < bottom - top; row += 1) {
    let inside = 0
    for (let column = 0; column < breadth; column += 1) {
      inside += areas[row * breadth + column] ?? 0
      const share = Math.min(1, Math.abs(inside))
      if (share > 1 / 255) put(left + column, top + row, share)
    }
  }
}

/** One edge within one row of pixels: `height` of it, spread over the pixels between its two ends. */
function edge(areas: Float64Array, offset: number, a: number, b: number, height: number): void {
  const [from, to] = a < b ? [a, b] : [b, a]
  const first = Math.floor(from)
  const last = Math.floor(to)
  const add = (column: number, area: number) => {
    areas[offset + column] = (areas[offset + column] ?? 0) + area
  }
  if (first === last) {
    const covered = 1 - ((from + to) / 2 - first)
    add(first, height * covered)
    add(first + 1, height * (1 - covered))
    return
  }
  for (let column = first; column <= last; column += 1) {
    const [start, end] = [Math.max(column, from), Math.min(column + 1, to)]
    const part = (height * (end - start)) / (to - from)
    const covered = 1 - ((start + end) / 2 - column)
    add(column, part * covered)
    add(column + 1, part * (1 - covered))
  }
}

/** A closed outline as straight lines; between two control points lies a point that the font leaves out. */
function linesOf(contour: Glyph['contours'][number]): Line[] {
  const points = contour.flatMap((point, n) => {
    const next = contour[(n + 1) % contour.length] ?? point
    return point.on || next.on
      ? [point]
      : [point, { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2, on: true }]
  })
  const start = points.findIndex(({ on }) => on)
  if (start < 0) return []
  const ring = [...points.slice(start), ...points.slice(0, start + 1)]
  const lines: Line[] = []
  let [x, y] = [ring[0]?.x ?? 0, ring[0]?.y ?? 0]
  const to = (nextX: number, nextY: number) => {
    lines.push([x, y, nextX, nextY])
    x = nextX
    y = nextY
  }
  for (let n = 1; n < ring.length; n += 1) {
    const point = ring[n]
    if (!point) continue
    if (point.on) {
      to(point.x, point.y)
      continue
    }
    const end = ring[++n] ?? point
    const [x0, y0] = [x, y]
    for (let piece = 1; piece <= PIECES; piece += 1) {
      const t = piece / PIECES
      const at = (p0: number, p1: number, p2: number) =>
        (1 - t) ** 2 * p0 + 2 * t * (1 - t) * p1 + t ** 2 * p2
      to(at(x0, point.x, end.x), at(y0, point.y, end.y))
    }
  }
  return lines
}
