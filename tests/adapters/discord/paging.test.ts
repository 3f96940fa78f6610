// A long answer is one message with buttons that turn its pages; nothing of it is lost, and nobody turns another's.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { ask, chart, paragraph, reply } from '../../../src/reply/build.ts'
import type { FakeMessage } from '../../support/discord/ledger.ts'
import { buttonsOf, textsOf } from '../../support/discord/markdown.ts'
import { snowflake } from '../../support/discord/snowflake.ts'
import { discord } from './setup.ts'

const it = await discord()
const { fake, desk } = it
beforeAll(it.start)
afterAll(it.end)

const asker = { ...it.reader, user: '400000000000000001' }
const words = Array.from({ length: 1_500 }, (_, n) => `word${n}`)
beforeEach(() => {
  desk.says = reply('en', 'Long', [paragraph(words.join(' '))], [ask('2026', 'election northshore 2026')])
  desk.asked.length = 0
})

const said = (message: FakeMessage | undefined) => textsOf(message?.body ?? {}).join('\n')
const wordsIn = (message: FakeMessage | undefined) =>
  [...said(message).matchAll(/word\d+/g)].map(([word]) => word)
const buttons = (message: FakeMessage | undefined) => buttonsOf(message?.body ?? {})
const turn = (message: FakeMessage | undefined, label: string) =>
  buttons(message).find(button => button.label.startsWith(label))?.custom_id ?? ''

test('all of it can be read in one message, page by page and back', async () => {
  const [message] = await fake.answers(fake.slash(asker, 'who', { name: 'x' }))
  const read = [...wordsIn(message)]
  let pages = 1
  for (let next = turn(message, 'Next'); next !== ''; next = turn(message, 'Next')) {
    const before = said(message)
    const pressed = fake.press(asker, message!, next)
    await fake.until(() => said(message) !== before)
    expect(pressed.acknowledged).toBe(6)
    read.push(...wordsIn(message))
    pages += 1
    // What may be asked next stands on every page.
    expect(buttons(message).map(({ label }) => label)).toContain('2026')
  }
  expect(read).toEqual(words)
  expect(pages).toBeGreaterThan(2)
  fake.press(asker, message!, turn(message, 'Back'))
  await fake.until(() => said(message).includes(`Long (${pages - 1})`))
  expect(fake.ledger.messages.filter(({ channel }) => channel === it.channel.id)).toEqual([message])
})

test('somebody else who turns the page reads on alone, and the message stays', async () => {
  const [message] = await fake.answers(fake.slash(asker, 'who', { name: 'x' }))
  const before = said(message)
  const other = { ...it.reader, user: '400000000000000002' }
  const [page] = await fake.answers(fake.press(other, message!, turn(message, 'Next')))
  expect(page?.ephemeral).toBe(true)
  expect(said(page)).toContain('Long (2)')
  expect(said(message)).toBe(before)
  // And goes on in their own.
  fake.press(other, page!, turn(page, 'Next'))
  await fake.until(() => said(page).includes('Long (3)'))
})

test('a private answer is turned in private, and shared from the page that is open', async () => {
  const busy = { ...asker, lastMessage: snowflake() }
  const [message] = await fake.answers(fake.slash(busy, 'who', { name: 'x' }))
  fake.press(busy, message!, turn(message, 'Next'))
  await fake.until(() => said(message).includes('Long (2)'))
  expect(message?.ephemeral).toBe(true)
  const [shared] = await fake.answers(fake.press(busy, message!, turn(message, 'Share')))
  expect([shared?.ephemeral, said(shared).includes('Long')]).toEqual([false, true])
  fake.press(busy, shared!, turn(shared, 'Next'))
  await fake.until(() => said(shared).includes('Long (2)'))
})

test('the picture of the first page does not stay on the second', async () => {
  desk.says = reply('en', 'Long', [
    chart('Results', '%', [
      { label: 'One', value: 60 },
      { label: 'Two', value: 40 },
    ]),
    paragraph(words.join(' ')),
  ])
  const [message] = await fake.answers(fake.slash(asker, 'who', { name: 'x' }))
  expect(message?.files.length).toBe(1)
  fake.press(asker, message!, turn(message, 'Next'))
  await fake.until(() => said(message).includes('Long (2)'))
  expect(message?.body.attachments).toEqual([])
})

test('a page that is no longer there is the last one', async () => {
  const [message] = await fake.answers(fake.slash(asker, 'who', { name: 'x' }))
  desk.says = reply('en', 'Short', [paragraph('All there is now')])
  fake.press(asker, message!, turn(message, 'Next'))
  await fake.until(() => said(message).includes('All there is now'))
  expect(turn(message, 'Next')).toBe('')
})

test('where no button can carry the question, the pages follow each other as messages', async () => {
  const pages = await fake.answers(fake.slash(asker, 'who', { name: 'x'.repeat(100) }), 4)
  expect(pages.flatMap(wordsIn)).toEqual(words)
})
