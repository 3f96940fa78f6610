// Where people are talking the answer goes to the asker alone, who may share it; where the channel says so, to everyone.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { buttonsOf, textsOf } from '../../support/discord/markdown.ts'
import { snowflake } from '../../support/discord/snowflake.ts'
import { discord } from './setup.ts'

const it = await discord()
const { fake, desk } = it
beforeAll(it.start)
afterAll(it.end)
beforeEach(() => {
  desk.says = undefined
  desk.asked.length = 0
})

const place = () => ({ channel: fake.addChannel(it.guild).id, guild: it.guild })
const ago = (ms: number) => snowflake(Date.now() - ms)
const share = (message: { body: Parameters<typeof buttonsOf>[0] } | undefined) =>
  buttonsOf(message?.body ?? {}).find(({ label }) => label === 'Share')?.custom_id
const said = (message: { body: Parameters<typeof textsOf>[0] } | undefined) =>
  textsOf(message?.body ?? {}).join('\n')

test.each([
  ['somebody wrote half a minute ago', { lastMessage: ago(30_000) }, true],
  ['the last word is two minutes old', { lastMessage: ago(120_000) }, false],
  ['nobody ever wrote', {}, false],
  ['the channel is in slow mode', { slowMode: 10 }, true],
])('%s: is the answer private? %s', async (_, channel, isPrivate) => {
  const [answer] = await fake.answers(fake.slash({ ...place(), ...channel }, 'who', { name: 'x' }))
  expect(answer?.ephemeral).toBe(isPrivate)
  expect(share(answer) !== undefined).toBe(isPrivate)
})

test('our own last answer is no talk', async () => {
  const here = place()
  const [first] = await fake.answers(fake.slash(here, 'who', { name: 'x' }))
  const [second] = await fake.answers(
    fake.slash({ ...here, lastMessage: first?.id ?? '' }, 'who', { name: 'y' }),
  )
  expect(second?.ephemeral).toBe(false)
})

test('a channel that says so is answered in public, however busy', async () => {
  const here = { ...place(), lastMessage: ago(1_000) }
  desk.settings.set(`discord:${here.channel}`, { answers: 'public' })
  // The first time nobody knows yet what the channel wants: the harmless guess, with the way out.
  const [first] = await fake.answers(fake.slash(here, 'who', { name: 'x' }))
  expect([first?.ephemeral, share(first)]).toEqual([true, 'share:who x'])
  const [second] = await fake.answers(fake.slash(here, 'who', { name: 'x' }))
  expect([second?.ephemeral, share(second)]).toEqual([false, undefined])
})

test('a channel that wants answers private offers no sharing, and believes no button that claims it', async () => {
  const here = place()
  desk.settings.set(`discord:${here.channel}`, { answers: 'private' })
  const [answer] = await fake.answers(fake.slash(here, 'who', { name: 'x' }))
  expect([answer?.ephemeral, share(answer)]).toEqual([true, undefined])
  fake.press(here, answer!, 'share:who x')
  await fake.until(() => desk.asked.length === 2)
  await fake.answers(fake.slash(here, 'who', { name: 'y' }))
  const inChannel = fake.ledger.messages.filter(({ channel }) => channel === here.channel)
  expect(inChannel.filter(({ ephemeral }) => !ephemeral)).toEqual([])
})

test('Share shows it to everyone, once, and is gone', async () => {
  const here = { ...place(), lastMessage: ago(1_000) }
  const [answer] = await fake.answers(fake.slash(here, 'who', { name: 'x' }))
  const pressed = fake.press(here, answer!, share(answer)!)
  fake.press(here, answer!, share(answer)!)
  const [shared] = await fake.answers(pressed)
  expect([shared?.ephemeral, said(shared)]).toEqual([false, said(answer)])
  expect(share(shared)).toBeUndefined()
  await fake.until(() => share(answer) === undefined)
  expect(said(answer)).toContain('You asked: who x')
  const inPublic = fake.ledger.messages.filter(
    ({ channel, ephemeral }) => channel === here.channel && !ephemeral,
  )
  expect(inPublic.length).toBe(1)
})

test('a button under a private answer turns it, and it can still be shared', async () => {
  const here = { ...place(), lastMessage: ago(1_000) }
  const [answer] = await fake.answers(fake.slash(here, 'election', { region: 'northshore' }))
  fake.press(here, answer!, 'election northshore 2026')
  await fake.until(() => said(answer).includes('election northshore 2026'))
  expect(share(answer)).toBe('share:election northshore 2026')
})

test('whoever brought the app along speaks to themselves first', async () => {
  const guest = { ...place(), owners: { 1: '300000000000000003' } }
  const [answer] = await fake.answers(fake.slash(guest, 'who', { name: 'x' }))
  expect([answer?.ephemeral, share(answer)]).toEqual([true, 'share:who x'])
})

test('what changes the channel is not for sharing', async () => {
  const here = { ...place(), lastMessage: ago(1_000), permissions: String(1 << 5) }
  const [answer] = await fake.answers(fake.slash(here, 'settings', { answers: 'x' }))
  expect([answer?.ephemeral, share(answer)]).toEqual([true, undefined])
})
