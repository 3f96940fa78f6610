// Who may change a chat's settings in Telegram (S25, S26, T-14).
import { expect, test } from 'vitest'
import type { Status } from '../../support/telegram/chats.ts'
import { newsroom } from './newsroom.ts'

test.each<[Status | 'stranger', boolean]>([
  ['creator', true],
  ['administrator', true],
  ['member', false],
  ['restricted', false],
  ['left', false],
  ['kicked', false],
  ['stranger', false],
])('T-14, S25: in a group: %s', async (status, administers) => {
  const { fake, adapter, asked } = await newsroom()
  const group = fake.supergroup(-100601)
  const user = fake.user(61)
  if (status !== 'stranger') fake.member(group, user, status)
  await adapter.start()
  fake.say(group, '/settings zone Asia/Tbilisi', { from: user })
  await expect.poll(() => asked).toMatchObject([{ administers }])
})

test('T-14, S26: an admin who writes as the group runs it; a channel, linked or not, never does', async () => {
  const { fake, adapter, asked } = await newsroom()
  const group = fake.supergroup(-100602)
  const linked = fake.channel(-100603)
  fake.member(group, 1087968824, 'administrator')
  fake.member(group, 136817688, 'administrator')
  await adapter.start()
  fake.say(group, '/settings one', { as: group })
  fake.say(group, '/settings two', { as: linked })
  fake.say(group, '/settings three', { as: linked, automatic: true })
  await expect.poll(() => asked.length).toBe(2)
  const rights = asked.map(({ line, administers }) => [line, administers]).toSorted()
  expect(rights).toEqual([
    ['settings one', true],
    ['settings two', false],
  ])
})

test('S25: where Telegram does not say who runs a group, nobody does', async () => {
  const { fake, adapter, asked } = await newsroom()
  const group = fake.supergroup(-100605)
  const user = fake.user(63)
  fake.member(group, user, 'creator')
  await adapter.start()
  fake.fail('getChatMember', { kind: 'silence' })
  fake.say(group, '/settings one', { from: user })
  await expect.poll(() => asked).toMatchObject([{ administers: false }])
  fake.say(group, '/settings two', { from: user })
  await expect.poll(() => asked[1]).toMatchObject({ administers: true })
})

test('T-14, S25: a demoted admin has no rights after a minute', async () => {
  let time = Date.now()
  const { fake, adapter, asked } = await newsroom({ clock: () => time })
  const group = fake.supergroup(-100606)
  const user = fake.user(64)
  fake.member(group, user, 'administrator')
  await adapter.start()
  const ask = async (line: string) => {
    const before = asked.length
    fake.say(group, `/settings ${line}`, { from: user })
    await expect.poll(() => asked.length).toBe(before + 1)
    return asked.at(-1)?.administers
  }
  expect(await ask('one')).toBe(true)
  fake.member(group, user, 'member')
  expect(await ask('two')).toBe(true)
  time += 60_001
  expect(await ask('three')).toBe(false)
})

test('Telegram is not asked who somebody is for a command that changes nothing', async () => {
  const { fake, adapter, asked } = await newsroom()
  const group = fake.supergroup(-100607)
  await adapter.start()
  fake.say(group, '/election abkhazia')
  await expect.poll(() => asked.length).toBe(1)
  expect(fake.callsOf('getChatMember')).toEqual([])
})
