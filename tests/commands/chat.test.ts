// What a chat can set, follow, stop and have forgotten; nothing of it reaches another chat.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { deliveriesFor } from '../../src/outbox/enqueue.ts'
import { desk, type TestDesk } from './desk.ts'
import { papers } from './papers.ts'

let teller: TestDesk
beforeEach(async () => {
  teller = await desk(papers)
})
afterEach(() => teller.close())

test('a place is followed at a local time, and once', async () => {
  const { answer } = await teller.ask('follow abkhazia daily 8:30 Asia/Tbilisi')
  expect(answer).toMatchObject({
    kind: 'followed',
    line: 'digest abkhazia',
    at: '08:30',
    zone: 'Asia/Tbilisi',
  })
  expect((await teller.ask('follow abkhazia daily 08:30 Asia/Tbilisi')).answer.kind).toBe('known')
  expect(await teller.read('following')).toContain('1. Abkhazia: every day at 08:30, Asia/Tbilisi')
  expect(await teller.read('following', 'discord:2')).toContain('Nothing is posted here yet.')
})

test('news is followed as it breaks, with quiet hours, and its end of the night is the chat’s to say', async () => {
  const said = await teller.ask('follow abkhazia breaking 23:00 07:30 Asia/Tbilisi')
  expect(said.answer).toMatchObject({
    ...{ kind: 'followed', line: 'digest abkhazia breaking' },
    ...{ at: '23:00', until: '07:30', zone: 'Asia/Tbilisi' },
  })
  await teller.ask('follow south ossetia breaking')
  const list = await teller.read('following')
  expect(list).toContain('1. Abkhazia: as it breaks, quiet from 23:00 to 07:30, Asia/Tbilisi')
  expect(list).toContain('South Ossetia: as it breaks, quiet from 22:00 to 08:00, UTC')
})

test('a chat that wants a line where nothing is new follows with “always”', async () => {
  expect((await teller.ask('follow abkhazia daily 09:00 always')).answer).toMatchObject({
    line: 'digest abkhazia always',
  })
  const { answer } = await teller.ask('digest transnistria always')
  expect(answer).toMatchObject({ kind: 'digest', stories: [], always: true })
})

test('what may not have arrived is listed for its own chat, and sent again where the chat wants it', async () => {
  const { store } = teller.app
  expect(await teller.read('missed', 'telegram:1')).toContain('everything that was sent here arrived')
  await teller.ask('follow abkhazia', 'telegram:1')
  const [followed] = await store.subscriptions.of('telegram:1')
  const now = '2026-03-10T09:00:00.000Z'
  const owed = deliveriesFor(
    { id: followed?.id ?? '', chat: 'telegram:1' },
    'slot',
    ['{"text":"<b>Digest: Abkhazia</b>\\nA recount was ordered."}'],
    now,
  )
  await store.subscriptions.takeSlot(followed?.id ?? '', 'slot', owed)
  const [taken] = await store.deliveries.claim(now, 60_000, 1)
  await store.deliveries.settle(
    taken?.id ?? '',
    taken?.lease ?? '',
    { kind: 'uncertain', why: 'socket closed' },
    now,
  )
  const told = await teller.read('missed', 'telegram:1')
  expect(told).toContain('Digest: Abkhazia A recount was ordered.')
  expect(told).toContain('one message was lost on the way')
  expect((await teller.ask('missed', 'telegram:2')).answer).toMatchObject({ messages: [] })
  await teller.ask('missed resend', 'telegram:2')
  expect(await store.deliveries.counts()).toEqual({ uncertain: 1 })
  expect((await teller.ask('missed resend', 'telegram:1')).answer).toMatchObject({ kind: 'resent' })
  expect(await store.deliveries.counts()).toEqual({ pending: 1 })
})

test('a chat chooses that what is uncertain is sent again, and is told what that means', async () => {
  expect(await teller.read('missed', 'telegram:1')).toContain('it never stands here twice')
  expect((await teller.ask('settings uncertain perhaps', 'telegram:1')).answer.kind).toBe('bad-value')
  await teller.ask('settings uncertain resend', 'telegram:1')
  expect(await teller.read('settings', 'telegram:1')).toContain('sent once more: it may be there twice')
  expect(await teller.read('missed', 'telegram:1')).toContain('it may stand here twice')
  expect(await teller.read('missed', 'telegram:2')).toContain('it never stands here twice')
})

test('once a week the week is told', async () => {
  await teller.ask('follow abkhazia weekly')
  const [subscription] = await teller.app.store.subscriptions.of('terminal:')
  expect(subscription).toMatchObject({
    line: 'digest abkhazia week',
    schedule: { at: '09:00', days: [1], zone: 'UTC' },
  })
})

test('the second of two is stopped by its number', async () => {
  await teller.ask('follow abkhazia')
  await teller.ask('follow south ossetia')
  expect((await teller.ask('following stop 2')).answer).toMatchObject({
    kind: 'stopped',
    meant: { line: 'digest south-ossetia', topic: { kind: 'region', region: 'south-ossetia' } },
  })
  expect((await teller.ask('following stop 2')).answer).toMatchObject({ kind: 'no-such', number: 2 })
  expect(await teller.app.store.subscriptions.of('terminal:')).toHaveLength(1)
})

test('a setting is changed, and answered in the new language at once', async () => {
  const { reply } = await teller.ask('settings language ru')
  expect(reply.title).toBe('Настройки чата')
  expect((await teller.ask('settings zone Asia/Tbilisi')).answer).toMatchObject({
    kind: 'set',
    settings: { language: 'ru', zone: 'Asia/Tbilisi' },
  })
  expect((await teller.ask('settings zone Tbilisi')).answer.kind).toBe('bad-value')
  expect((await teller.ask('settings', 'discord:2')).answer).toMatchObject({ settings: { language: 'en' } })
})

test('the naming policy rules what we say and never a quotation', async () => {
  await teller.ask('settings naming de-facto')
  const { reply } = await teller.ask('region abkhazia')
  expect(JSON.stringify(reply)).toContain('Sukhum')
  expect(await teller.read('election abkhazia')).toContain('the vote that was held in Sokhumi on Sunday')
})

test('a chat is forgotten when it says so twice', async () => {
  await teller.ask('follow abkhazia')
  await teller.ask('settings language ru')
  expect((await teller.ask('forget')).answer).toEqual({ kind: 'sure' })
  expect(await teller.app.store.subscriptions.of('terminal:')).toHaveLength(1)
  expect((await teller.ask('forget yes')).answer.kind).toBe('forgotten')
  expect(await teller.app.store.subscriptions.of('terminal:')).toEqual([])
  expect((await teller.ask('settings')).answer).toMatchObject({ settings: { language: 'en' } })
})

test('a question in Russian is answered in Russian, and so are its buttons; a chat that chose a language keeps it', async () => {
  const { reply } = await teller.ask('кто победил в Абхазии?', 'discord:3')
  expect(reply).toMatchObject({ language: 'ru' })
  const lines = reply.actions.flatMap(action => (action.type === 'ask' ? [action.line] : []))
  expect(lines).toContain('новости abkhazia')
  for (const line of lines) expect((await teller.ask(line, 'discord:3')).reply.language, line).toBe('ru')
  expect((await teller.ask('who Аслан Бари', 'discord:3')).reply.language).toBe('en')
  // Ukrainian and Kyrgyz are written in Cyrillic letters too.
  expect((await teller.ask('хто переміг в Абхазії?', 'discord:3')).reply.language).toBe('en')
  await teller.ask('settings language en', 'discord:3')
  expect((await teller.ask('выборы Абхазия', 'discord:3')).reply.language).toBe('en')
})
