// A long answer is one message with buttons that turn its pages, and nothing of it is lost.
import { expect, test } from 'vitest'
import { ask, chart, paragraph } from '../../../src/reply/build.ts'
import type { Reply } from '../../../src/reply/document.ts'
import { newsroom, said } from './newsroom.ts'

const words = Array.from({ length: 1_500 }, (_, n) => `word${n}`)
const long = (more: Partial<Reply> = {}) =>
  said('Long', {
    blocks: [paragraph(words.join(' '))],
    actions: [ask('2026', 'election northshore 2026')],
    ...more,
  })

async function asked(answer: () => Reply, line = '/election northshore') {
  const room = await newsroom({ answer })
  const chat = room.fake.supergroup(-1001401)
  const reader = room.fake.user(1402)
  await room.adapter.start()
  room.fake.say(chat, line, { from: reader })
  await expect.poll(() => room.fake.ledger.length).toBeGreaterThan(0)
  const message = () => room.fake.ledger[0]
  const button = (label: string) =>
    message()
      ?.keyboard?.flat()
      .find(({ text }) => text.startsWith(label))?.callback_data ?? ''
  const turn = async (label: string) => {
    const before = message()?.text
    room.fake.press(chat, button(label), reader, { messageId: message()?.messageId ?? 0 })
    await expect.poll(() => message()?.text).not.toBe(before)
  }
  return { ...room, message, button, turn }
}

test('all of it can be read in one message, page by page and back', async () => {
  const { fake, message, button, turn } = await asked(() => long())
  const wordsIn = () => [...(message()?.text ?? '').matchAll(/word\d+/g)].map(([word]) => word)
  const read = [...wordsIn()]
  let pages = 1
  while (button('Next') !== '') {
    await turn('Next')
    read.push(...wordsIn())
    pages += 1
    // What may be asked next stands on every page.
    expect(button('2026')).toBe('election northshore 2026')
  }
  expect(read).toEqual(words)
  expect(pages).toBeGreaterThan(2)
  await turn('Back')
  expect(message()?.text).toContain(`Long (${pages - 1})`)
  expect(fake.ledger).toHaveLength(1)
})

test('photos follow the first page, and not again when it is turned', async () => {
  const picture = chart('Results', '%', [
    { label: 'One', value: 60 },
    { label: 'Two', value: 40 },
  ])
  const { fake, turn } = await asked(() => long({ blocks: [picture, paragraph(words.join(' '))] }))
  await expect.poll(() => fake.ledger.length).toBe(2)
  expect(fake.ledger[1]?.photo).toBeDefined()
  await turn('Next')
  await turn('Back')
  expect(fake.ledger).toHaveLength(2)
})

test('a page that is no longer there is the last one', async () => {
  let now = long()
  const { message, button, turn } = await asked(() => now)
  now = said('Short')
  await turn('Next')
  expect([message()?.text, button('Next')]).toEqual(['Short', ''])
})

test('a button that would turn what changes the chat is refused', async () => {
  const { fake, asked: questions } = await asked(() => long())
  const group = fake.world.chats.known(-1001401)
  const query = fake.press(group, 'page:2:settings zone UTC', fake.user(1402))
  await expect.poll(() => fake.world.queries.get(query)?.alert).toBe(true)
  expect(questions).toHaveLength(1)
})
