// P-1: killed at random while it sends, Teller loses nothing and sends nothing twice; and the comparison would tell.
import { expect, test } from 'vitest'
import { problemsOf, unansweredIn } from './check.ts'
import { run } from './run.ts'

test('P-1: a run of kills and faults leaves every message there once, in order', async () => {
  const { problems, kills } = await run(7)
  expect(problems).toEqual([])
  expect(kills).toBeGreaterThanOrEqual(2)
}, 240_000)

test.each(['nonce', 'fence'] as const)(
  'without the %s the comparison finds a message twice',
  async weakness => {
    const { problems } = await run(1, weakness)
    expect(problems.filter(problem => problem.includes('stands there 2 times'))).not.toEqual([])
  },
  240_000,
)

test('without the inbox the comparison finds a question that was never taken up', async () => {
  const { problems } = await run(1, 'inbox')
  expect(problems.filter(problem => problem.includes('was done 0 times'))).not.toEqual([])
}, 240_000)

test('the comparison names what is lost, doubled, invented, out of order or never settled', () => {
  const owed = ['a', 'b', 'c'].map(text => ({ text, state: 'sent' as const }))
  const discord = (stands: readonly string[]) => problemsOf({ chat: 'discord:1', owed, stands })
  expect(discord(['a', 'b', 'c'])).toEqual([])
  expect(discord(['a', 'c'])).toEqual(['discord:1: "b" is said to be sent and is not there'])
  expect(discord(['a', 'b', 'b', 'c'])).toEqual(['discord:1: "b" stands there 2 times'])
  expect(discord(['a', 'c', 'b'])).toEqual(['discord:1: out of order: a, c, b'])
  expect(discord(['a', 'b', 'c', 'x'])).toEqual(['discord:1: "x" was never owed'])
  const doubt = [{ text: 'a', state: 'uncertain' as const }]
  expect(problemsOf({ chat: 'discord:1', owed: doubt, stands: ['a'] })).toEqual([
    'discord:1: "a" is uncertain',
  ])
  expect(problemsOf({ chat: 'telegram:1', owed: doubt, stands: [] })).toEqual([])
})

test('the comparison names what was asked and not done, done twice, or answered twice', () => {
  const served = (done: readonly string[], answers: readonly string[]) =>
    unansweredIn({ chat: 'telegram:1', asked: ['09:00'], done, answers })
  expect(served(['09:00'], [])).toEqual([])
  expect(served([], ['every day at 09:00'])).toEqual([
    'telegram:1: what was asked for 09:00 was done 0 times',
  ])
  expect(served(['09:00', '09:00'], ['at 09:00', 'at 09:00'])).toEqual([
    'telegram:1: what was asked for 09:00 was done 2 times',
    'telegram:1: what was asked for 09:00 was answered 2 times',
  ])
})
