// Who may import whom: one table, checked against every import in the tree.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')

/** Room → the rooms it may import from (beside itself). The longest matching name is a file's room. */
const mayImport: Record<string, readonly string[]> = {
  'src/model': [],
  'src/regions': ['src/model'],
  'src/languages': ['src/model'],
  'src/reply': ['src/model', 'src/regions', 'src/languages'],
  'src/picture': ['src/model', 'src/reply'],
  'src/feed.ts': ['src/model'],
  'src/store': ['src/model'],
  'src/ingest': [
    'src/model',
    'src/languages',
    'src/regions',
    'src/store/store.ts',
    'src/extract',
    'src/stories/profile.ts',
    'src/log.ts',
    'src/one-signal.ts',
  ],
  'src/extract': ['src/model', 'src/languages', 'src/regions'],
  'src/facts': ['src/model', 'src/languages', 'src/regions', 'src/store/store.ts', 'src/extract'],
  'src/stories': ['src/model', 'src/languages', 'src/regions', 'src/store/store.ts'],
  'src/digest': [
    'src/model',
    'src/languages',
    'src/regions',
    'src/store/store.ts',
    'src/stories',
    'src/extract/lexicons.ts',
    'src/extract/text/take-apart.ts',
    'src/facts/choices.ts',
    'src/facts/figures.ts',
    'src/facts/printed.ts',
    'src/facts/widened.ts',
  ],
  'src/outbox': ['src/model', 'src/store/store.ts', 'src/adapters/adapter.ts', 'src/log.ts'],
  'src/command.ts': [
    'src/model',
    'src/languages',
    'src/regions',
    'src/reply',
    'src/facts',
    'src/stories',
    'src/digest',
    'src/store/store.ts',
  ],
  'src/adapters/adapter.ts': ['src/model', 'src/command.ts', 'src/reply'],
  'src/adapters/button.ts': ['src/model', 'src/adapters/adapter.ts'],
  'src/adapters/discord': [
    'src/model',
    'src/command.ts',
    'src/reply',
    'src/picture',
    'src/languages',
    'src/adapters/adapter.ts',
    'src/adapters/button.ts',
    'src/log.ts',
    'src/one-signal.ts',
  ],
  'src/adapters/telegram': [
    'src/model',
    'src/command.ts',
    'src/reply',
    'src/picture',
    'src/languages',
    'src/adapters/adapter.ts',
    'src/adapters/button.ts',
    'src/log.ts',
  ],
  'src/adapters/terminal': [
    'src/model',
    'src/command.ts',
    'src/reply',
    'src/languages',
    'src/adapters/adapter.ts',
    'src/log.ts',
  ],
  'src/log.ts': [],
  'src/one-signal.ts': [],
  'src/quota.ts': ['src/model'],
  'src/cards': ['src/command.ts', 'src/reply', 'src/model'],
  commands: ['src/command.ts', 'src/cards', 'src/reply', 'src/model'],
  feeds: ['src/feed.ts'],
}

/** These put the rest together and may import everything. */
const makers = [
  'src/main.ts',
  'src/amend.ts',
  'src/chain.ts',
  'src/app.ts',
  'src/cli.ts',
  'src/cli',
  'src/jobs.ts',
  'src/ask.ts',
  'src/config.ts',
  'src/discover.ts',
  'src/folders.ts',
  'src/operator.ts',
  'src/poller.ts',
  'src/rounds.ts',
  'src/threads.ts',
  'src/question.ts',
  'src/marked.ts',
  'src/plain-words.ts',
  'src/complete.ts',
  'src/publishers.ts',
  'src/spoken.ts',
  'src/trouble.ts',
  'demo',
  'bench',
]

/** A package has one door. */
const doors: Record<string, string> = {
  'discord.js': 'src/adapters/discord/',
  telegraf: 'src/adapters/telegram/',
  'rss-parser': 'src/ingest/parse.ts',
  'node-cron': 'src/jobs.ts',
  'node:sqlite': 'src/store/sqlite/',
}

function* files(folder: string): Generator<string> {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) yield* files(path)
    else if (entry.name.endsWith('.ts')) yield path
  }
}

const inRoom = (path: string, room: string) => path === room || path.startsWith(`${room}/`)
const roomOf = (path: string) =>
  [...Object.keys(mayImport), ...makers]
    .filter(room => inRoom(path, room))
    .sort((a, b) => b.length - a.length)[0]

const sources = ['src', 'commands', 'feeds'].flatMap(folder => [...files(folder)])
const imports = sources.flatMap(path =>
  [...readFileSync(join(root, path), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(match => ({
    path,
    target: match[1]!,
  })),
)

test('every file stands in a room of the table', () => {
  expect(sources.filter(path => roomOf(path) === undefined)).toEqual([])
})

test('nothing imports from a room that its own may not know', () => {
  const wrong = imports.filter(({ path, target }) => {
    if (!target.startsWith('.')) return false
    const room = roomOf(path)!
    if (makers.includes(room)) return false
    const file = normalize(join(dirname(path), target))
    return !inRoom(file, room) && !mayImport[room]!.some(other => inRoom(file, other))
  })
  expect(wrong.map(({ path, target }) => `${path} imports ${target}`)).toEqual([])
})

test('a package with one door is imported through it alone', () => {
  const wrong = imports.filter(({ path, target }) => {
    const door = Object.entries(doors).find(([name]) => target === name || target.startsWith(`${name}/`))?.[1]
    return door !== undefined && !path.startsWith(door)
  })
  expect(wrong.map(({ path, target }) => `${path} imports ${target}`)).toEqual([])
})

test('commands never import each other', () => {
  const wrong = imports.filter(
    ({ path, target }) =>
      path.startsWith('commands/') && normalize(join(dirname(path), target)).startsWith('commands/'),
  )
  expect(wrong).toEqual([])
})
