// Buttons that change something: for whoever asked, in that chat, for a day and one press (S27, T-13, S25, S26).
import { expect, test } from 'vitest'
import { ask } from '../../../src/reply/build.ts'
import type { Chat } from '../../support/telegram/chats.ts'
import { newsroom, said } from './newsroom.ts'

/** A group with an admin who asked for the settings, and the button that was shown to them. */
async function shown(more: { readonly clock?: () => number } = {}) {
  const room = await newsroom({
    answer: ({ line }) => said(line, { actions: [ask('UTC', 'settings zone UTC')] }),
    ...more,
  })
  const { fake, adapter } = room
  const group = fake.supergroup(-100801)
  const admin = fake.user(81)
  fake.member(group, admin, 'administrator')
  fake.member(group, 82, 'administrator')
  fake.member(group, 83, 'member')
  await adapter.start()
  fake.say(group, '/settings', { from: admin })
  await expect.poll(() => fake.ledger.length).toBe(1)
  return { ...room, group, admin, data: buttonOf(room) }
}
const buttonOf = ({ fake }: Pick<Awaited<ReturnType<typeof newsroom>>, 'fake'>, place = -1) =>
  fake.ledger.at(place)?.keyboard?.[0]?.[0]?.callback_data ?? ''
const answerTo = ({ fake }: Pick<Awaited<ReturnType<typeof newsroom>>, 'fake'>, query: string) =>
  expect.poll(() => fake.world.queries.get(query))

const refusal = { answer: expect.stringContaining('Ask again: /settings'), alert: true }

test('whoever asked presses it, and its message shows what came of it', async () => {
  const room = await shown()
  const { fake, group, admin, data, asked } = room
  expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64)
  await answerTo(room, fake.press(group, data, admin)).toMatchObject({ answer: '', alert: false })
  await expect.poll(() => asked.at(-1)).toMatchObject({ line: 'settings zone UTC', administers: true })
  await expect.poll(() => fake.ledger[0]).toMatchObject({ text: 'settings zone UTC', edited: 1 })
  expect(fake.ledger).toHaveLength(1)
})

test.each<[string, (room: Awaited<ReturnType<typeof shown>>) => string]>([
  ['another administrator', ({ fake, group, data }) => fake.press(group, data, fake.user(82))],
  ['a member', ({ fake, group, data }) => fake.press(group, data, fake.user(83))],
  [
    'the same person in another chat',
    ({ fake, admin, data }) => {
      const other = fake.supergroup(-100802)
      fake.member(other, admin, 'creator')
      return fake.press(other, data, admin)
    },
  ],
  [
    'the same person in their private chat',
    ({ fake, admin, data }) => fake.press(fake.private(admin.id), data, admin),
  ],
  ['one who changed its words', ({ fake, group, admin, data }) => fake.press(group, `${data}9`, admin)],
  [
    'one who changed its time',
    ({ fake, group, admin, data }) => fake.press(group, data.replace(/^!./, '!z'), admin),
  ],
  ['one who wrote it', ({ fake, group, admin }) => fake.press(group, 'settings zone UTC', admin)],
  [
    'one who sends 65 bytes',
    ({ fake, group, admin }) => fake.press(group, `settings ${'z'.repeat(56)}`, admin),
  ],
])('S27, T-13: pressed by %s it is refused, and nothing changes', async (_, press) => {
  const room = await shown()
  const { fake, asked, log, data, group, admin } = room
  await answerTo(room, press(room)).toMatchObject(refusal)
  expect(asked).toHaveLength(1)
  expect(fake.ledger).toHaveLength(1)
  expect(log.join('')).toContain('A button was refused')
  // It is still good for whoever asked.
  await answerTo(room, fake.press(group, data, admin)).toMatchObject({ answer: '' })
})

test('S27: pressed twice it works once', async () => {
  const room = await shown()
  const { fake, group, admin, data, asked } = room
  const [first, second] = [fake.press(group, data, admin), fake.press(group, data, admin)]
  await answerTo(room, first).toMatchObject({ answer: '' })
  await answerTo(room, second).toMatchObject(refusal)
  await expect.poll(() => asked.length).toBe(2)
})

test('S27: after a day it has run out; the day before it works, also after a restart', async () => {
  let time = Date.now()
  const room = await shown({ clock: () => time })
  const { fake, group, admin, data, adapter, make, asked } = room
  time += 23 * 60 * 60_000
  await adapter.stop()
  const again = make()
  await again.start()
  await answerTo(room, fake.press(group, data, admin)).toMatchObject({ answer: '' })
  await expect.poll(() => asked.length).toBe(2)
  await expect.poll(() => fake.ledger[0]?.edited).toBe(1)
  const fresh = buttonOf(room)
  time += 24 * 60 * 60_000 + 1_000
  await answerTo(room, fake.press(group, fresh, admin)).toMatchObject(refusal)
  await again.stop()
})

test('S25: an admin who was demoted since is told so, and the button is not used up', async () => {
  let time = Date.now()
  const room = await shown({ clock: () => time })
  const { fake, group, admin, data, asked } = room
  fake.member(group, admin, 'member')
  time += 60_001
  fake.press(group, data, admin)
  await expect.poll(() => asked.at(-1)).toMatchObject({ line: 'settings zone UTC', administers: false })
  fake.member(group, admin, 'administrator')
  time += 60_001
  fake.press(group, data, admin)
  await expect.poll(() => asked.at(-1)).toMatchObject({ line: 'settings zone UTC', administers: true })
})

test('S26: a button shown to an admin who hides behind the group works for its admins, under their own names', async () => {
  const room = await shown()
  const { fake, group, asked } = room
  fake.say(group, '/settings', { as: group })
  await expect.poll(() => fake.ledger.length).toBe(2)
  const data = buttonOf(room)
  fake.press(group, data, fake.user(83))
  await expect.poll(() => asked.at(-1)).toMatchObject({ asker: '83', administers: false })
  fake.press(group, data, fake.user(82))
  await expect.poll(() => asked.at(-1)).toMatchObject({ asker: '82', administers: true })
})

test('a button under a digest, which nobody asked for, works for whoever runs the chat', async () => {
  const { fake, adapter, asked, group } = await shown()
  const [message] = adapter.compose(said('Digest', { actions: [ask('Stop', 'settings zone UTC')] }), {
    ...{ chat: 'telegram:-100801', zone: 'UTC', now: new Date().toISOString() },
  })
  await adapter.send(
    { chat: 'telegram:-100801', payload: message?.payload ?? '', nonce: '' },
    AbortSignal.timeout(1_000),
  )
  await expect.poll(() => fake.ledger.length).toBe(2)
  fake.press(group, buttonOf({ fake }), fake.user(82))
  await expect.poll(() => asked.at(-1)).toMatchObject({ asker: '82', administers: true })
})

test('a message that can no longer be changed is answered below', async () => {
  const room = await shown()
  const { fake, group, admin, data } = room
  fake.failNext('editMessageText', 400, 'Bad Request: message to edit not found')
  fake.press(group, data, admin)
  await expect.poll(() => fake.ledger.length).toBe(2)
})

test('T-13: a button under a message that is gone, with nothing in it, is answered and does no harm', async () => {
  const room = await shown()
  const { fake, group, admin, asked } = room
  await answerTo(room, fake.press(group, '', admin, { gone: true })).toMatchObject({ alert: true })
  const chat: Chat = group
  fake.say(chat, '/election', { from: admin })
  await expect.poll(() => asked.length).toBe(2)
})

test('a link that would change something only opens what it would change', async () => {
  const { fake, adapter, asked } = await newsroom()
  await adapter.start()
  fake.say(fake.private(84), '/start settings_zone_UTC')
  await expect.poll(() => asked).toMatchObject([{ line: 'settings' }])
})
