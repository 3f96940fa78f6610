// S30: `/export` shows what `/forget` deletes, to whoever asked and may, over both real clients, the real desk and store.
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import type { App } from '../../src/app.ts'
import { deliveriesFor } from '../../src/outbox/enqueue.ts'
import { MANAGE_GUILD, MAY_WRITE } from '../support/discord/fake.ts'
import { house } from '../support/house.ts'
import { folder } from '../support/teller.ts'

/** Everything in the store, by table. */
function dumpOf(path: string): Readonly<Record<string, string>> {
  // The store is open elsewhere: a copy is read, with what is not yet in the file itself.
  for (const end of ['', '-wal'])
    copyFileSync(join(path, `teller.sqlite${end}`), join(path, `copy.sqlite${end}`))
  const db = new DatabaseSync(join(path, 'copy.sqlite'))
  try {
    const tables = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all()
    return Object.fromEntries(
      tables.map(({ name }) => [name, JSON.stringify(db.prepare(`SELECT * FROM "${name}"`).all(), unsafe)]),
    )
  } finally {
    db.close()
  }
}
const unsafe = (_: string, value: unknown) => (value instanceof Uint8Array ? value.length : value)

/** A chat of which every table keeps something. */
async function fill({ store, ask }: App, chat: string): Promise<void> {
  const now = '2026-03-10T09:00:00.000Z'
  await ask({ chat, line: 'follow abkhazia', administers: true })
  await ask({ chat, line: 'settings language en', administers: true })
  const [followed] = await store.subscriptions.of(chat)
  const subscription = { id: followed?.id ?? '', chat }
  const heard = [{ article: 'a1', revision: 1, sentences: ['Said.'] }]
  await store.subscriptions.takeSlot(
    subscription.id,
    'slot',
    deliveriesFor(subscription, 'slot', ['{"text":"Told."}'], now),
    heard,
  )
  const native = chat.slice(chat.indexOf(':') + 1)
  const payload = JSON.stringify({ ticket: { id: '1', token: 'a-secret-token' }, chat: native })
  await store.inbox.receive(chat.slice(0, chat.indexOf(':')), 'key', payload, now)
  await store.judgements.add({
    a: 'person:a',
    b: 'person:b',
    verdict: 'same',
    by: chat,
    reason: 'said here',
    at: now,
  })
}

const tablesIn = (text: string) => Object.keys((JSON.parse(text) as { kept: object }).kept).sort()

test('what is exported are the very tables that change when the chat is forgotten; then the export is empty', async () => {
  using place = folder()
  const { app, close } = await house(place.path)
  const chat = 'telegram:-1009990002'
  await fill(app, chat)
  await fill(app, 'telegram:-1009990003')
  const exported = (await app.ask({ chat, line: 'export', administers: true })).reply.file
  expect(exported?.text).not.toContain('a-secret-token')
  expect(exported?.text).toContain('Told.')
  expect(exported?.text).not.toContain('1009990003')
  const before = dumpOf(place.path)
  await app.ask({ chat, line: 'forget yes', administers: true })
  const after = dumpOf(place.path)
  const changed = Object.keys(before).filter(table => before[table] !== after[table])
  expect(tablesIn(exported?.text ?? '')).toEqual(changed.sort())
  expect((await app.ask({ chat, line: 'export', administers: true })).answer).toMatchObject({ kept: {} })
  expect((await app.ask({ chat, line: 'export', administers: false })).answer).toEqual({ kind: 'forbidden' })
  await close()
})

test('Telegram: a group’s file goes to the admin who asked, in their own chat with us', async () => {
  using place = folder()
  const { telegram, close } = await house(place.path)
  const group = telegram.supergroup(-1009990004)
  const [admin, member] = [telegram.user(777000200), telegram.user(777000201)]
  telegram.member(group, admin, 'administrator')
  telegram.member(group, member, 'member')
  const say = async (text: string, from = admin, many = 1) => {
    const before = telegram.ledger.length
    telegram.say(group, text, { from })
    await expect.poll(() => telegram.ledger.length, { timeout: 10_000 }).toBe(before + many)
    return telegram.ledger.slice(before)
  }
  await say('/follow abkhazia')
  expect((await say('/export', member)).map(({ text }) => text).join()).toContain(
    'Only those who run this chat',
  )
  // A bot may not begin a conversation: the admin is told how to.
  const [, refused] = await say('/export', admin, 2)
  expect(refused).toMatchObject({ chat: group.id })
  expect(refused?.text).toContain('press Start')
  telegram.private(admin.id)
  const [answer, file] = await say('/export', admin, 2)
  expect(answer).toMatchObject({ chat: group.id })
  expect(answer?.text).not.toContain('digest abkhazia')
  expect(file).toMatchObject({
    chat: admin.id,
    document: { name: expect.stringMatching(/^teller-.*\.json$/) },
  })
  expect(tablesIn(file?.document?.text ?? '')).toContain('subscriptions')
  await close()
}, 60_000)

test('Discord: the file goes to whoever manages the server, and nobody else sees it', async () => {
  using place = folder()
  const { discord, close } = await house(place.path)
  const guild = discord.addGuild()
  const channel = discord.addChannel(guild).id
  const asker = { channel, guild, user: '400000000000000078', appPermissions: MAY_WRITE }
  const admin = { ...asker, permissions: MANAGE_GUILD }
  await discord.until(() => discord.commands().length > 0, 'commands')
  await discord.answers(discord.slash(admin, 'settings', { setting: 'answers', value: 'public' }))
  await discord.answers(discord.slash(admin, 'follow', { region: 'abkhazia' }))
  const [refused] = await discord.answers(discord.slash(asker, 'export'))
  expect(JSON.stringify(refused?.body)).toContain('Only those who run this chat')
  const messages = await discord.answers(discord.slash(admin, 'export'), 2)
  expect(messages.map(({ ephemeral, files }) => [ephemeral, files.length])).toEqual([
    [true, 0],
    [true, 1],
  ])
  const [file] = messages[1]?.files ?? []
  expect(file?.name).toMatch(/^teller-.*\.json$/)
  await close()
}, 60_000)
