// The door to the Bot API: what goes wrong is sorted, bounded in time, and never carries the token.
import { inspect } from 'node:util'
import { afterEach, expect, test } from 'vitest'
import { gateway } from '../../../src/adapters/telegram/gateway.ts'
import { CallFailed } from '../../../src/adapters/telegram/problem.ts'
import type { Fault } from '../../support/telegram/faults.ts'
import { startTelegram, type TelegramFake, testToken } from '../../support/telegram/telegram.ts'

let fake: TelegramFake
afterEach(() => fake?.stop())

async function failure(fault: Fault, signal?: AbortSignal) {
  fake = await startTelegram()
  fake.private(1)
  fake.fail('sendMessage', fault)
  return gateway(testToken, fake.url)
    .call(
      'sendMessage',
      { chat_id: 1, text: 'What they asked' },
      { deadlineMs: 400, ...(signal ? { signal } : {}) },
    )
    .catch((error: unknown) => error)
}

test.each<[Fault, string]>([
  [{ kind: 'page', status: 200 }, 'lost'],
  [{ kind: 'page', status: 404 }, 'lost'],
  [{ kind: 'page', status: 502 }, 'lost'],
  [{ kind: 'cut' }, 'lost'],
  [{ kind: 'drop' }, 'lost'],
  [{ kind: 'silence' }, 'lost'],
  [{ kind: 'refuse', code: 500, description: 'Internal Server Error' }, 'lost'],
  [{ kind: 'refuse', code: 400, description: `Bad Request: wrong URL /bot${testToken}/x` }, 'refused'],
])('%o is told without the token and without what was said', async (fault, kind) => {
  const error = await failure(fault)
  expect(error).toBeInstanceOf(CallFailed)
  expect(error).toMatchObject({ problem: { kind } })
  const everything = `${inspect(error, { depth: 10, showHidden: true })}${error instanceof Error ? error.stack : ''}`
  expect(everything).not.toContain(testToken.slice(11))
  expect(everything).not.toContain('What they asked')
})

test('an answer that stops in the middle is waited for no longer than the deadline', async () => {
  const before = Date.now()
  await failure({ kind: 'cut' })
  expect(Date.now() - before).toBeLessThan(1_500)
})

test('a call is given up when told to, and not begun when told before', async () => {
  const stop = new AbortController()
  setTimeout(() => stop.abort(), 50)
  expect(await failure({ kind: 'silence' }, stop.signal)).toMatchObject({
    problem: { kind: 'lost', why: 'given up: stopping' },
  })
  const calls = fake.calls.length
  await expect(
    gateway(testToken, fake.url).call('getMe', {}, { deadlineMs: 400, signal: stop.signal }),
  ).rejects.toMatchObject({ problem: { kind: 'unreachable' } })
  expect(fake.calls.length).toBe(calls)
})
