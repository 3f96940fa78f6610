// What a digest tells of a place: the widest told first, what is new alone, and that nothing is where nothing is.
import { expect, test } from 'vitest'
import { makeDigests } from '../../src/digest/digest.ts'
import { makeStories } from '../../src/stories/stories.ts'
import { NOW, type Printed, press } from '../facts/press.ts'

const ferry =
  'A ferry line between Sokhumi and Trabzon opens in May, the port authority said. Two ships with 300 berths each will sail weekly.'
const recount =
  'The election commission ordered a recount in Tkuarchal after Daur Kove complained about 214 vanished ballots. An answer is due by Friday.'
const again =
  'In Tkuarchal the ballots will be counted again, said the election commission, since Daur Kove complained that 214 ballots vanished. Boxes may have been opened at night.'

async function digest(...printed: readonly Printed[]) {
  const stories = makeStories({ store: await press(...printed) })
  return makeDigests({ stories }).of({
    region: 'abkhazia',
    since: '2026-03-09T00:00:00.000Z',
    now: NOW,
    limit: 5,
  })
}

test('two independent publishers weigh more than five reprints', async () => {
  const reprints = ['A', 'B', 'C', 'D', 'E'].map(by => ({
    by,
    on: '2026-03-10',
    title: 'Ferry line opens',
    text: ferry,
  }))
  const { stories } = await digest(
    ...reprints,
    { by: 'Harbour Post', on: '2026-03-10', title: 'Recount ordered', text: recount },
    { by: 'Valley News', on: '2026-03-10', title: 'Ballots counted again', text: again },
  )
  expect(stories.map(({ independent, publishers }) => [independent, publishers.length])).toEqual([
    [2, 2],
    [1, 5],
  ])
})

test('each story is told in its articles’ own sentences', async () => {
  const { stories } = await digest({
    by: 'Harbour Post',
    on: '2026-03-10',
    title: 'Recount ordered',
    text: recount,
  })
  expect(stories[0]?.sentences.map(({ text, publisher }) => [text, publisher])).toEqual([
    [
      'The election commission ordered a recount in Tkuarchal after Daur Kove complained about 214 vanished ballots.',
      'Harbour Post',
    ],
    ['An answer is due by Friday.', 'Harbour Post'],
  ])
})

test('what was there before is not told again', async () => {
  const { stories, further } = await digest({
    by: 'Harbour Post',
    on: '2026-03-08',
    title: 'Recount ordered',
    text: recount,
  })
  expect([stories, further]).toEqual([[], 0])
})
