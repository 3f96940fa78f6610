// Buttons that change something on Discord: for whoever asked, once, for a day, and with rights checked at the press (S27, D-17).
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { ask, reply } from '../../../src/reply/build.ts'
import { MANAGE_GUILD } from '../../support/discord/fake.ts'
import { buttonsOf, textsOf } from '../../support/discord/markdown.ts'
import { discord } from './setup.ts'

let time = 0
const it = await discord({ clock: () => Date.now() + time })
const { fake, desk } = it
beforeAll(it.start)
afterAll(it.end)

const channel = fake.addChannel(it.guild)
const admin = { channel: channel.id, guild: it.guild, permissions: MANAGE_GUILD, user: '400000000000000001' }
const other = { ...admin, user: '400000000000000002' }
beforeEach(() => {
  time = 0
  desk.says = reply('en', 'Settings', [], [ask('Private', 'settings private')])
  desk.asked.length = 0
})

/** The settings as they were shown to an administrator, and the button under them. */
async function shown() {
  const [message] = await fake.answers(fake.slash(admin, 'settings', { answers: 'show' }))
  if (message === undefined) throw new Error('no answer')
  return { message, data: buttonsOf(message.body)[0]?.custom_id ?? '' }
}
const linesAsked = () => desk.asked.map(({ line }) => line)
const said = (message: { body: Parameters<typeof textsOf>[0] } | undefined) =>
  textsOf(message?.body ?? {}).join('\n')

test('whoever asked presses it, and its message shows what came of it', async () => {
  const { message, data } = await shown()
  expect(data.length).toBeLessThanOrEqual(100)
  desk.says = reply('en', 'Changed', [])
  const pressed = fake.press(admin, message, data)
  await fake.until(() => said(message).includes('Changed'))
  expect(pressed.acknowledged).toBe(6)
  expect(linesAsked()).toEqual(['settings show', 'settings private'])
  expect(desk.asked.at(-1)?.administers).toBe(true)
  expect(fake.ledger.messages.filter(({ interaction }) => interaction === pressed.id)).toEqual([])
})

test.each<[string, (data: string) => [Parameters<typeof fake.press>[0], string]]>([
  ['another administrator', data => [other, data]],
  ['a member', data => [{ ...other, permissions: '0' }, data]],
  ['the same person in another channel', data => [{ ...admin, channel: fake.addChannel(it.guild).id }, data]],
  ['one who changed its words', data => [admin, `${data} more`]],
  ['one who wrote it', () => [admin, 'settings private']],
])('S27, D-17: pressed by %s it is refused to them alone, and nothing changes', async (_, forge) => {
  const { message, data } = await shown()
  const [presser, forged] = forge(data)
  const before = said(message)
  const [refusal] = await fake.answers(fake.press(presser, message, forged))
  expect(refusal?.ephemeral).toBe(true)
  expect(said(refusal)).toContain('Ask again: /settings')
  expect(said(message)).toBe(before)
  expect(linesAsked()).toEqual(['settings show'])
  expect(it.lines.join()).toContain('A button was refused')
})

test('S27: pressed twice it works once', async () => {
  const { message, data } = await shown()
  fake.press(admin, message, data)
  await fake.until(() => desk.asked.length === 2)
  const [refusal] = await fake.answers(fake.press(admin, message, data))
  expect(said(refusal)).toContain('Ask again')
  expect(desk.asked.length).toBe(2)
})

test('S27: after a day it has run out', async () => {
  const { message, data } = await shown()
  time = 24 * 60 * 60_000 + 2_000
  expect(said((await fake.answers(fake.press(admin, message, data)))[0])).toContain('Ask again')
  expect(desk.asked.length).toBe(1)
})

test('D-17: one whose right was taken since is told so alone, and the message stays', async () => {
  const { message, data } = await shown()
  const before = said(message)
  desk.says = undefined
  const [answer] = await fake.answers(fake.press({ ...admin, permissions: '0' }, message, data))
  expect(answer?.ephemeral).toBe(true)
  expect(said(answer)).toContain('Only those who run this chat')
  expect(said(message)).toBe(before)
  // The button is not used up by it.
  fake.press(admin, message, data)
  await fake.until(() => desk.asked.at(-1)?.administers === true)
})

test('D-17, S24: a user who brought the app along administers nothing with it', async () => {
  const { message, data } = await shown()
  desk.says = undefined
  const guest = { ...admin, owners: { 1: admin.user } }
  expect(said((await fake.answers(fake.press(guest, message, data)))[0])).toContain(
    'Only those who run this chat',
  )
  expect(desk.asked.at(-1)?.administers).toBe(false)
})

test('D-15: a button of a subscription that is gone says what the desk says, and harms nothing', async () => {
  const { message, data } = await shown()
  desk.says = reply('en', 'There is no such subscription any more', [])
  fake.press(admin, message, data)
  await fake.until(() => said(message).includes('no such subscription'))
})

test('nobody was pinged, and every body forbade it', () => {
  expect(fake.ledger.pings).toEqual([])
  expect(fake.ledger.complaints).toEqual([])
})
