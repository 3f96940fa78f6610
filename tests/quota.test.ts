// S28: one person's flood is answered politely once, then left, and costs nobody else anything.
import { expect, test } from 'vitest'
import { makeApp } from '../src/app.ts'
import { configFrom } from '../src/config.ts'
import { makeQuota } from '../src/quota.ts'
import { folder } from './support/teller.ts'

const many = (times: number, take: () => string) => Array.from({ length: times }, take)

test('S28: a person may ask sixty times at once, then once a second', () => {
  let now = 0
  const quota = makeQuota(() => now)
  const take = () => quota.take({ chat: 'telegram:-1', asker: '7' })
  expect(new Set(many(60, take))).toEqual(new Set(['ask']))
  expect(many(3, take)).toEqual(['tell', 'drop', 'drop'])
  now += 2_000
  expect(many(3, take)).toEqual(['ask', 'ask', 'drop'])
  now += 61_000
  expect(many(62, take).slice(-2)).toEqual(['tell', 'drop'])
})

test('a person who floods one chat has no more elsewhere; the others in that chat have', () => {
  const quota = makeQuota(() => 0)
  many(61, () => quota.take({ chat: 'telegram:-1', asker: '7' }))
  expect(quota.take({ chat: 'telegram:-2', asker: '7' })).toBe('drop')
  expect(quota.take({ chat: 'telegram:-1', asker: '8' })).toBe('ask')
  // The same number on another platform is somebody else.
  expect(quota.take({ chat: 'discord:1', asker: '7' })).toBe('ask')
})

test('a chat of many people has a quota too', () => {
  const quota = makeQuota(() => 0)
  const asked = Array.from({ length: 202 }, (_, n) => quota.take({ chat: 'discord:1', asker: `${n}` }))
  expect(asked.slice(-3)).toEqual(['ask', 'tell', 'drop'])
  expect(quota.take({ chat: 'discord:2', asker: '1' })).toBe('ask')
})

test('typing has a quota of its own, and the terminal none', () => {
  const quota = makeQuota(() => 0)
  many(500, () => quota.take({ chat: 'telegram:7', asker: '7', passing: true }))
  expect(quota.take({ chat: 'telegram:7', asker: '7', passing: true })).toBe('drop')
  expect(quota.take({ chat: 'telegram:7', asker: '7' })).toBe('ask')
  expect(new Set(many(500, () => quota.take({ chat: 'terminal:' })))).toEqual(new Set(['ask']))
})

test('S28: what is over is said politely in the language of the question, and another chat is answered', async () => {
  using place = folder()
  const app = await makeApp(
    configFrom({ TELLER_CATALOGUE: 'off', TELLER_LOG: 'error' }, { data: place.path }),
    {
      clock: () => '2031-01-01T00:00:00.000Z',
    },
  )
  const ask = (chat: string) => app.desk.ask({ chat, asker: chat, administers: false, line: 'помощь' })
  for (let n = 0; n < 60; n++) expect((await ask('telegram:1')).busy).toBeUndefined()
  const over = await ask('telegram:1')
  expect(over.busy).toBe('now')
  expect(JSON.stringify(over.reply)).toMatch(/Слишком много вопросов/)
  expect((await ask('telegram:1')).busy).toBe('again')
  expect((await ask('telegram:2')).busy).toBeUndefined()
  await app.close()
})
