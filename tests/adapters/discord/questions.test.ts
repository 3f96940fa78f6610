// Questions from Discord: the real discord.js against the fake, a small desk behind.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { chart, paragraph, reply } from '../../../src/reply/build.ts'
import { ADMINISTRATOR, MANAGE_GUILD, MAY_WRITE } from '../../support/discord/fake.ts'
import { textsOf } from '../../support/discord/markdown.ts'
import { discord } from './setup.ts'

const it = await discord()
const { fake, desk, reader } = it
beforeAll(it.start)
afterAll(it.end)
beforeEach(() => {
  desk.says = undefined
  desk.asked.length = 0
  desk.before = async () => {}
})

const said = (message: { body: Parameters<typeof textsOf>[0] } | undefined) =>
  textsOf(message?.body ?? {}).join('\n')

describe('a slash command', () => {
  test('is acknowledged, asked as a command line, and answered', async () => {
    const asked = fake.slash(reader, 'election', { region: 'northshore', year: 2031, kind: 'long' })
    const [answer] = await fake.answers(asked)
    expect(asked.acknowledged).toBe(5)
    expect(desk.asked).toEqual([
      expect.objectContaining({
        chat: `discord:${reader.channel}`,
        line: 'election 2031 northshore long',
        language: 'en',
        administers: false,
      }),
    ])
    expect(said(answer)).toContain('You asked: election 2031 northshore long')
    expect(answer?.ephemeral).toBe(false)
  })

  test('is answered in Russian to a Russian reader, and names no language that we do not speak', async () => {
    await fake.answers(fake.slash({ ...reader, locale: 'ru' }, 'who', { name: 'Аслан\n  Рауля' }))
    await fake.answers(fake.slash({ ...reader, locale: 'zh-CN' }, 'who', { name: 'x' }))
    expect(desk.asked.map(({ line, language }) => [line, language])).toEqual([
      ['who Аслан Рауля', 'ru'],
      ['who x', undefined],
    ])
  })

  test('D-14: is acknowledged at once, however long the desk takes', async () => {
    const held = Promise.withResolvers<void>()
    desk.before = () => held.promise
    const asked = fake.slash(reader, 'who', { name: 'x' })
    await fake.until(() => asked.acknowledged === 5)
    fake.pass(60_000)
    held.resolve()
    expect((await fake.answers(asked)).length).toBe(1)
  })

  test('a chart comes as a picture; where Discord takes none, the answer comes without it', async () => {
    const bars = chart('Results', '%', [{ label: 'Aslan Bari', value: 47.3 }])
    desk.says = reply('en', 'Abkhazia', [paragraph('Who won.'), bars])
    const [answer] = await fake.answers(fake.slash(reader, 'election', { region: 'abkhazia' }))
    expect(answer?.files.map(({ name }) => name)).toEqual(['chart-1.png'])
    fake.failNext('PATCH', /@original$/, '500-before', 3)
    const [bare] = await fake.answers(fake.slash(reader, 'election', { region: 'abkhazia' }))
    expect(said(bare)).toContain('Who won.')
    expect(bare?.files).toEqual([])
  })

  test('a desk that fails leaves the asker with an apology, and the log with the reason', async () => {
    desk.before = () => Promise.reject(new Error('the store is on fire'))
    const [answer] = await fake.answers(fake.slash(reader, 'who', { name: 'x' }))
    expect(said(answer)).toContain('could not be shown')
    expect(it.lines.join()).toContain('the store is on fire')
  })
})

describe('completion', () => {
  test('is answered with what fits: labels shortened, values never', async () => {
    const typing = fake.type(reader, 'election', 'region', 'north')
    await fake.until(() => typing.choices !== undefined)
    expect(typing.choices).toEqual([
      { name: 'region north', value: 'north-value' },
      { name: `${'L'.repeat(99)}…`, value: 'long-label' },
    ])
  })

  test('D-16: of forty choices, Discord gets twenty-five', async () => {
    const typing = fake.type(reader, 'election', 'region', 'many')
    await fake.until(() => typing.choices !== undefined)
    expect(typing.choices?.length).toBe(25)
  })
})

describe('a button', () => {
  test('asks its command line in a new message that all can see', async () => {
    const [first] = await fake.answers(fake.slash(reader, 'election', { region: 'northshore' }))
    const pressed = fake.press(reader, first!, 'election northshore 2026')
    const [second] = await fake.answers(pressed)
    expect(pressed.acknowledged).toBe(5)
    expect(said(second)).toContain('You asked: election northshore 2026')
    expect(said(first)).toContain('You asked: election northshore')
  })

  test('under a message that the asker alone sees, it turns that message', async () => {
    const direct = { channel: fake.addChannel().id }
    const [first] = await fake.answers(fake.slash(direct, 'election', { region: 'northshore' }))
    const pressed = fake.press(direct, first!, 'election northshore 2026')
    await fake.until(() => said(first).includes('election northshore 2026'))
    expect(pressed.acknowledged).toBe(6)
  })
})

describe('private answers', () => {
  const channel = fake.addChannel(it.guild)
  const place = { channel: channel.id, guild: it.guild }

  test('are never shown to others, even the first time', async () => {
    desk.settings.set(`discord:${channel.id}`, { answers: 'private' })
    const [answer, ...more] = await fake.answers(fake.slash(place, 'who', { name: 'x' }))
    expect(answer?.ephemeral).toBe(true)
    expect(more).toEqual([])
  })

  test('are promised as private from then on', async () => {
    const asked = fake.slash(place, 'who', { name: 'x' })
    await fake.answers(asked)
    expect(asked.ephemeral).toBe(true)
  })
})

describe('D-17, S23, S24: who may administer', () => {
  const other = '300000000000000003'
  test.each([
    ['a member without the right', { ...reader, permissions: '0' }, false],
    ['one who may manage the server', { ...reader, permissions: MANAGE_GUILD }, true],
    ['an administrator', { ...reader, permissions: ADMINISTRATOR }, true],
    ['one who brought the app along', { ...reader, permissions: MANAGE_GUILD, owners: { 1: other } }, false],
    [
      'one whose app another server installed',
      { ...reader, permissions: MANAGE_GUILD, owners: { 0: other } },
      false,
    ],
    ['somebody in a direct message', { channel: fake.addChannel().id }, false],
  ])('%s', async (_, asker, may) => {
    const [answer] = await fake.answers(fake.slash(asker, 'settings', { answers: 'x' }))
    expect(desk.asked.at(-1)?.administers).toBe(may)
    expect(said(answer).includes('Only those who run this chat')).toBe(!may)
  })
})

test('those who run a channel open it again by asking in it, once the bot may write there', async () => {
  const channel = fake.addChannel(it.guild).id
  const runs = { channel, guild: it.guild, permissions: MANAGE_GUILD }
  await fake.answers(fake.slash(runs, 'who', { name: 'x' }))
  await fake.answers(
    fake.slash({ ...runs, appPermissions: MAY_WRITE, permissions: '0' }, 'who', { name: 'x' }),
  )
  expect(desk.changed).toEqual([])
  await fake.answers(fake.slash({ ...runs, appPermissions: MAY_WRITE }, 'who', { name: 'x' }))
  await fake.until(() => desk.changed.length > 0)
  expect(desk.changed).toEqual([{ chat: `discord:${channel}`, state: 'reachable' }])
})

test('a guest gets five follow-ups, and what is longer as a file, where no button can carry the question', async () => {
  const words = Array.from({ length: 8000 }, (_, n) => `word${n}`)
  desk.says = reply('en', 'Very long', [paragraph(words.join(' '))])
  const guest = { ...reader, owners: { 1: '300000000000000003' } }
  const messages = await fake.answers(fake.slash(guest, 'who', { name: 'x'.repeat(100) }), 6)
  expect(messages.length).toBe(6)
  expect(messages[5]?.files.map(({ name }) => name)).toEqual(['answer.txt'])
  expect(messages[5]?.files[0]?.text).toContain('word7999')
})

test('D-9: an interaction that is dispatched twice is answered once', async () => {
  const asked = fake.slash(reader, 'who', { name: 'twice' })
  fake.gateway.duplicateDispatch('INTERACTION_CREATE')
  await fake.answers(asked)
  await fake.answers(fake.slash(reader, 'who', { name: 'after' }))
  expect(desk.asked.map(({ line }) => line)).toEqual(['who twice', 'who after'])
  expect(fake.ledger.refusedAcknowledgements).toEqual([])
})

test('D-15: an interaction that arrives too late is passed over in silence, and counted', async () => {
  fake.gateway.dropSocket()
  const late = fake.slash(reader, 'who', { name: 'late' })
  fake.pass(4_000)
  await fake.answers(fake.slash(reader, 'who', { name: 'in time' }))
  expect(late.acknowledged).toBeUndefined()
  expect(desk.asked.map(({ line }) => line)).toEqual(['who in time'])
  expect(it.adapter.counts.late).toBe(1)
})

test('an acknowledgement whose answer is lost is not lost', async () => {
  fake.failNext('POST', /\/callback$/, 'drop-after')
  expect((await fake.answers(fake.slash(reader, 'who', { name: 'x' }))).length).toBe(1)
})

test('an acknowledgement whose answer is lost twice is answered all the same', async () => {
  fake.failNext('POST', /\/callback$/, 'drop-after', 2)
  expect((await fake.answers(fake.slash(reader, 'who', { name: 'x' }))).length).toBe(1)
})

test('an answer is put in place again where Discord stumbles', async () => {
  fake.failNext('PATCH', /@original$/, '502-before')
  expect((await fake.answers(fake.slash(reader, 'who', { name: 'x' }))).length).toBe(1)
})

test('nobody was pinged, every body forbade it, and no token stands in the log', () => {
  expect(fake.ledger.pings).toEqual([])
  expect(fake.ledger.complaints).toEqual([])
  expect(it.lines.join('\n')).not.toContain(fake.token)
  expect(it.lines.join('\n')).not.toContain('aW50ZXJhY3Rpb24')
})

test('whoever arranges something where the bot may not write is told so; a thread has a right of its own', async () => {
  const runs = { channel: fake.addChannel(it.guild).id, guild: it.guild, permissions: MANAGE_GUILD }
  const inThreads = String((1n << 10n) | (1n << 38n))
  const answer = async (more: object) =>
    said((await fake.answers(fake.slash({ ...runs, ...more }, 'settings', { answers: 'x' })))[0])
  expect(await answer({})).toContain('may not write in this channel')
  expect(await answer({ appPermissions: MAY_WRITE })).not.toContain('may not write')
  expect(await answer({ appPermissions: MAY_WRITE, channelType: 11 })).toContain('may not write')
  expect(await answer({ appPermissions: inThreads, channelType: 11 })).not.toContain('may not write')
})
