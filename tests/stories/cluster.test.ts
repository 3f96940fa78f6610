// Which articles tell one story.
import { expect, test } from 'vitest'
import { bridgeOf } from '../../src/stories/bridge.ts'
import { cluster } from '../../src/stories/cluster.ts'
import { joined } from '../../src/stories/join.ts'
import type { Nearest } from '../../src/stories/nearest.ts'
import { profileOf } from '../../src/stories/profile.ts'
import { spreadOf } from '../../src/stories/terms.ts'
import { again, harbour, recount, russian, sittings } from './reports.ts'

type Report = {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly published?: string
}

/** The story of each, named by the first report in it. */
const stories = (reports: readonly Report[]) => {
  const articles = reports.map(report => ({
    profile: profileOf(report),
    time: Date.parse(report.published ?? ''),
  }))
  const spread = spreadOf(articles.map(({ profile: { words, bridge } }) => new Map([...words, ...bridge])))
  const { homes } = cluster(articles, spread)
  return homes.map(home => reports[homes.indexOf(home)]?.id)
}

test('two reports of one event are one story, another event is its own', () => {
  expect(stories([recount, harbour, again])).toEqual(['recount', 'harbour', 'recount'])
})

test('a report in another script joins by names and numbers', () => {
  expect(stories([recount, again, russian, harbour])).toEqual(['recount', 'recount', 'recount', 'harbour'])
})

test('a place meets itself in another script, in whatever case it stands', () => {
  const inCases = [
    'Голосуют в Крыму.',
    'Жители Крыма голосуют.',
    'Власти объявили Крым закрытым.',
    'They vote in Crimea.',
  ]
  const shared = inCases
    .map(text => new Set(bridgeOf(`Так. ${text}`).keys()))
    .reduce((a, b) => a.intersection(b))
  expect([...shared]).toEqual(['krim'])
})

test('the same words a month later are another story', () => {
  expect(stories([recount, { ...again, published: '2026-04-20' }])).toEqual(['recount', 'again'])
})

test('an empty article stands alone', () => {
  const empty = { id: 'empty', title: '', text: '' }
  expect(stories([empty, again, recount])).toEqual(['empty', 'again', 'again'])
  expect(stories([])).toEqual([])
})

test('what two reports of one parliament share is not enough where a dozen share it', () => {
  const others = [harbour, recount, again].map(other => ({ ...other, id: `other ${other.id}` }))
  expect(new Set(stories([...sittings, ...others])).size).toBe(sittings.length + 2)
})

const linked = (size: number, links: readonly (readonly [number, number, number])[]): Nearest =>
  Array.from({ length: size }, (_, place) => {
    const mine = links.filter(([a, b]) => a === place || b === place)
    return new Map(mine.map(([a, b, near]) => [a === place ? b : a, near]))
  })

test('one article between two events does not tie them together', () => {
  const near = linked(5, [
    ...([
      [0, 1, 0.9],
      [3, 4, 0.9],
      [1, 2, 0.65],
      [2, 3, 0.3],
      [0, 2, 0.6],
    ] as const),
  ])
  expect(joined(near, near, 0.6)).toEqual([0, 0, 0, 3, 3])
})

test('a report of an event that many tell in many ways joins, though it is like none of them much', () => {
  const many = Array.from({ length: 6 }, (_, a) =>
    Array.from({ length: a }, (_, b) => [b, a, 0.5] as const),
  ).flat()
  const alone = linked(2, [[0, 1, 0.45]])
  const amongMany = linked(7, [...many, ...Array.from({ length: 6 }, (_, a) => [a, 6, 0.45] as const)])
  expect(joined(alone, alone, 0.5)).toEqual([0, 1])
  expect(new Set(joined(amongMany, amongMany, 0.5)).size).toBe(1)
})
