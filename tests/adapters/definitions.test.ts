// Every command that there is, as both platforms list it: within their limits, and in the languages of their readers.
import { expect, test } from 'vitest'
import { slashCommands } from '../../src/adapters/discord/definition.ts'
import { makeApp } from '../../src/app.ts'
import { configFrom } from '../../src/config.ts'
import { commandProblems } from '../support/discord/limits.ts'
import { folder } from '../support/teller.ts'

const place = folder()
const app = await makeApp(configFrom({ TELLER_CATALOGUE: 'off', TELLER_LOG: 'error' }, { data: place.path }))
const { commands } = app.desk
await app.close()
place[Symbol.dispose]()

test('Discord takes the whole list', () => {
  expect([...commandProblems(JSON.parse(JSON.stringify(slashCommands(commands))))]).toEqual([])
})

test.each([
  ['ru', 'выборы'],
  ['uk', 'вибори'],
] as const)('in %s /election is /%s, and no two are called alike', (locale, election) => {
  const list = slashCommands(commands)
  expect(list.find(({ name }) => name === 'election')?.name_localizations?.[locale]).toBe(election)
  const shown = list.map(({ name, name_localizations: names }) => names?.[locale] ?? name)
  expect(new Set(shown).size).toBe(shown.length)
  for (const { name, options = [] } of list) {
    const called = options.map(option => option.name_localizations?.[locale] ?? option.name)
    expect(new Set(called).size, name).toBe(called.length)
  }
})

test('Telegram takes every description in every language', () => {
  for (const { name, summary } of commands) {
    expect(name).toMatch(/^[a-z0-9_]{1,32}$/)
    for (const text of Object.values(summary)) expect(text.length).toBeLessThanOrEqual(256)
  }
})
