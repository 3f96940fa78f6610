// The file itself: who may read it, who may open it, what old, new, full and broken ones lead to.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { StoreError } from '../../src/store/error.ts'
import { Database } from '../../src/store/sqlite/database.ts'
import { backUp, migrate, schemaVersion } from '../../src/store/sqlite/migrate.ts'
import { type Migration, migrations } from '../../src/store/sqlite/migrations.ts'
import { openStore, storeOn } from '../../src/store/sqlite/sqlite.ts'
import { storeErrorFrom } from '../../src/store/sqlite/trouble.ts'
import { delivery, on, read, subscription, turnout } from './newsroom.ts'

const clock = () => on(9)
const newPath = () => join(mkdtempSync(join(tmpdir(), 'teller-store-')), 'store.sqlite')

/** A store as the first version left it, with one name in it. */
function storeOfVersion1(): string {
  const path = newPath()
  const db = new Database(path)
  migrate(db, migrations.slice(0, 1))
  db.exec(`INSERT INTO entities VALUES ('person:aslan-bari', 'person', 1);
           INSERT INTO names (entity, kind, name, language, count) VALUES ('person:aslan-bari', 'person', 'Аслан Бари', 'ru', 1)`)
  db.close()
  return path
}

async function problemOf(opening: Promise<unknown>): Promise<StoreError> {
  const error = await opening.catch((reason: unknown) => reason)
  if (error instanceof StoreError) return error
  throw new Error('It was expected to be refused', { cause: error })
}

test('S34: the file and what lies beside it are for this user alone', async () => {
  const path = join(dirname(newPath()), 'new', 'folder', 'store.sqlite')
  const store = await openStore(path, { exclusive: true })
  await store.notes.set('a', 'b')
  const modes = readdirSync(dirname(path)).map(name => statSync(join(dirname(path), name)).mode & 0o777)
  await store.close()
  expect(modes.length).toBeGreaterThan(2)
  expect(new Set(modes)).toEqual(new Set([0o600]))
})

test('P-7: a store of version 1 is brought up to date after a copy was put aside', async () => {
  const path = storeOfVersion1()
  const store = await openStore(path)
  const hits = await store.entities.find('Aslan Barri', { limit: 5 })
  await store.close()
  expect(hits.map(hit => hit.entity)).toEqual(['person:aslan-bari'])

  const copy = new DatabaseSync(`${path}.version-1.backup`, { readOnly: true })
  expect(copy.prepare('PRAGMA user_version').get()?.user_version).toBe(1)
  expect(copy.prepare('SELECT name FROM names').all()).toHaveLength(1)
  copy.close()
})

test('P-7: a step that fails half-way leaves the store as it was, and the next start goes on from there', () => {
  const path = storeOfVersion1()
  const db = new Database(path)
  const broken: Migration = {
    version: 2,
    what: 'half a step',
    up: half => {
      half.exec('CREATE TABLE half (a); DELETE FROM names')
      throw new Error('killed')
    },
  }
  expect(() => migrate(db, [...migrations.slice(0, 1), broken])).toThrow('killed')
  expect(schemaVersion(db)).toBe(1)
  expect(db.all('SELECT name FROM names')).toHaveLength(1)
  migrate(db)
  expect(schemaVersion(db)).toBe(migrations.at(-1)?.version)
  db.close()
})

test('P-7: a store of a later Teller is refused and not touched', async () => {
  const path = newPath()
  await (await openStore(path)).close()
  const db = new DatabaseSync(path)
  db.exec('PRAGMA user_version = 999')
  db.close()
  const before = readFileSync(path)
  const error = await problemOf(openStore(path))
  expect(error.problem).toBe('newer')
  expect(error.message).toMatch(/later Teller.*Update Teller/)
  expect(readFileSync(path).equals(before)).toBe(true)
})

test('P-3: a second process that would run for long is refused by name, a short question is not', async () => {
  const path = newPath()
  const first = await openStore(path, { exclusive: true })
  const error = await problemOf(openStore(path, { exclusive: true }))
  expect(error.problem).toBe('in-use')
  expect(error.message).toContain(`process ${process.pid}`)
  const beside = await openStore(path)
  await first.notes.set('a', 'b')
  expect(await beside.notes.get('a')).toBe('b')
  await beside.close()
  await first.close()
  await (await openStore(path, { exclusive: true })).close()
})

test('P-3: a running Teller does not find its schema changed under its feet', () => {
  const path = storeOfVersion1()
  const old = new DatabaseSync(`${path}.lock`)
  old.exec('CREATE TABLE holder (pid INTEGER NOT NULL); INSERT INTO holder VALUES (17); BEGIN IMMEDIATE')
  setTimeout(() => old.close(), 300)
  const started = performance.now()
  return openStore(path).then(async store => {
    expect(performance.now() - started).toBeGreaterThan(250)
    await store.close()
  })
})

test('P-2: on a full disk nothing that was stored is lost, and writing goes on when there is space again', async () => {
  const db = new Database(newPath())
  migrate(db)
  const store = storeOn(db, clock)
  await store.articles.save([read({ id: 'before' })])
  db.exec('PRAGMA max_page_count = 1')
  const long = read({ id: 'after', text: 'A long text. '.repeat(100_000) })
  const error = await problemOf(store.articles.save([long]))
  expect(error.problem).toBe('full')
  expect(error.message).toMatch(/no space left.*Free some space/)
  expect((await store.articles.latest({ limit: 5 })).map(article => article.id)).toEqual(['before'])
  db.exec('PRAGMA max_page_count = 1000000')
  await store.articles.save([long])
  expect(await store.articles.count()).toBe(2)
  expect(await store.check()).toEqual([])
  await store.close()
})

test('P-2: a store that cannot be written says so and still answers', async () => {
  const path = newPath()
  const writer = await openStore(path)
  await writer.articles.save([read({ id: 'a1' })])
  await writer.close()
  const db = new Database(path)
  db.exec('PRAGMA query_only = 1')
  const store = storeOn(db, clock)
  const error = await problemOf(store.articles.save([read({ id: 'a2' })]))
  expect(error.problem).toBe('read-only')
  expect(error.message).toMatch(/cannot be written.*Nothing that was stored is lost.*writable/)
  expect(await store.articles.latest({ limit: 5 })).toHaveLength(1)
  await store.close()
})

test('what one process reads again, another tells anew', async () => {
  const path = newPath()
  const [bot, command] = [await openStore(path), await openStore(path)]
  const says = [{ subject: 'election:x', quote: 'Turnout was 5 percent.', about: turnout(5) }]
  const article = read({ id: 'a1', text: 'Turnout was 5 percent.', says })
  await bot.articles.save([article])
  const standings = async () =>
    (await bot.claims.find({ subjects: ['election:x'] })).map(({ claim }) => claim.standing)
  expect(await standings()).toEqual(['official'])
  const claims = article.claims.map(claim => ({ ...claim, standing: 'projected' as const }))
  await command.articles.reread([{ ...article, claims }])
  expect(await standings()).toEqual(['projected'])
  await command.close()
  await bot.close()
})

test('a place where no store can be is named', async () => {
  const path = newPath()
  writeFileSync(path, '')
  const error = await problemOf(openStore(join(path, 'inside-a-file', 'store.sqlite')))
  expect(error.problem).toBe('unreachable')
  expect(error.message).toMatch(/cannot be made.*--data/)
})

test('P-4: a file that is no store, or is damaged, is refused with what to do', async () => {
  const path = newPath()
  writeFileSync(path, 'This is a letter, not a database. '.repeat(100))
  const error = await problemOf(openStore(path))
  expect(error.problem).toBe('damaged')
  expect(error.message).toMatch(/keep a copy of the file, and put the latest backup in its place/)
})

test('P-4: a page that was overwritten is found by the check, and the backup that was put in its place works', async () => {
  const path = newPath()
  const store = await openStore(path)
  await store.articles.save(Array.from({ length: 200 }, (_, i) => read({ id: `a${i}` })))
  await store.close()
  const db = new Database(path)
  backUp(db, `${path}.backup`)
  db.close()

  const bytes = readFileSync(path)
  bytes.fill(0x5a, Math.floor(bytes.length / 2), Math.floor(bytes.length / 2) + 3 * 4096)
  writeFileSync(path, bytes)
  const damaged = await openStore(path).then(
    async opened => {
      const found = await opened.check().catch((reason: unknown) => [String(reason)])
      await opened.close()
      return found.join('\n')
    },
    (reason: unknown) => String(reason),
  )
  expect(damaged).toMatch(/damaged.*backup/s)

  writeFileSync(path, readFileSync(`${path}.backup`))
  const restored = await openStore(path)
  expect(await restored.check()).toEqual([])
  expect(await restored.articles.count()).toBe(200)
  await restored.close()
})

test('S30: what a chat asked to forget is not in the file either', async () => {
  const path = newPath()
  const chat = 'telegram:-100777888999'
  const store = await openStore(path)
  await store.chats.set(chat, { language: 'ru' })
  for (let i = 0; i < 50; i++) {
    await store.subscriptions.add(subscription(`s${i}`, chat))
    await store.subscriptions.takeSlot(`s${i}`, 'slot', [delivery(`d${i}`, chat)])
    await store.inbox.receive('telegram', `${i}`, JSON.stringify({ chat: { id: -100777888999 } }), on(3))
  }
  await store.chats.forget(chat)
  const files = readdirSync(dirname(path)).map(name => readFileSync(join(dirname(path), name)))
  expect(files.some(bytes => bytes.includes('100777888999'))).toBe(false)
  await store.close()
})

test('a store error names what SQLite reported and anything else stays as it is', () => {
  const other = new Error('not SQLite')
  expect(storeErrorFrom(other, 'x')).toBe(other)
})

/** Starts the writer, lets it store a while, kills it, and returns what it said it had stored. */
async function killedWriter(path: string, prefix: string, afterMs: number): Promise<string[]> {
  const script = join(import.meta.dirname, 'writer.ts')
  const child = spawn(process.execPath, [script, path, prefix], { stdio: ['ignore', 'pipe', 'inherit'] })
  const stored: string[] = []
  const lines = createInterface(child.stdout)
  lines.on('line', line => stored.push(line))
  await once(lines, 'line')
  setTimeout(() => child.kill('SIGKILL'), afterMs)
  await once(child, 'close')
  return stored
}

test('P-1: whatever was said to be stored is there after kill -9, whole', { timeout: 60_000 }, async () => {
  const path = newPath()
  const stored: string[] = []
  for (const [run, afterMs] of [37, 5, 83, 150].entries())
    stored.push(...(await killedWriter(path, `run${run}`, afterMs)))
  const store = await openStore(path, { exclusive: true })
  const missing: string[] = []
  for (const id of stored) {
    const [claim] = await store.claims.find({ article: id })
    if (!claim || !(await store.entities.get(`person:${id}`))) missing.push(id)
  }
  expect(stored.length).toBeGreaterThan(20)
  expect(missing).toEqual([])
  expect(await store.check()).toEqual([])
  await store.close()
})
