// What must hold for every command: described in every language, examples that work, and replies that hold together.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Command } from '../../src/command.ts'
import { loadCommands } from '../../src/folders.ts'
import { languages } from '../../src/languages/languages.ts'
import { desk, type TestDesk } from './desk.ts'
import { papers } from './papers.ts'

let teller: TestDesk
let commands: readonly Command[]
beforeAll(async () => {
  teller = await desk(papers)
  commands = [...(await loadCommands()).values()]
})
afterAll(() => teller.close())

test.each(languages)('$name has words for every command and option', ({ messages }) => {
  for (const { name, options } of commands) {
    expect(messages.commands[name]?.summary, name).toMatch(/\S/)
    for (const option of options)
      expect(messages.commands[name]?.options[option.name], `${name} ${option.name}`).toMatch(/\S/)
  }
  expect(Object.keys(messages.commands).sort()).toEqual(commands.map(({ name }) => name).sort())
})

test.each(languages)('every example of $name works as it stands', async ({ messages }) => {
  for (const { examples } of Object.values(messages.commands)) {
    expect(examples.length).toBeGreaterThan(0)
    for (const line of examples) {
      const { answer } = await teller.ask(line, 'terminal:examples')
      expect(['misunderstood', 'error', 'forbidden'], line).not.toContain(answer.kind)
    }
  }
})

test('a summary is short enough for Discord and Telegram', () => {
  // Discord: command description, 100 characters.
  for (const { messages } of languages)
    for (const { summary, options } of Object.values(messages.commands))
      for (const text of [summary, ...Object.values(options)])
        expect(text.length, text).toBeLessThanOrEqual(100)
})

test.each([
  'election abkhazia',
  'who bari',
  'news abkhazia',
  'digest abkhazia',
  'region abkhazia',
  'sources abkhazia',
  'help',
])('every button of "%s" asks something that is understood', async line => {
  const { reply } = await teller.ask(line)
  expect(reply.actions.length).toBeLessThanOrEqual(8)
  for (const action of reply.actions) {
    if (action.type !== 'ask') continue
    const { answer } = await teller.ask(action.line, 'terminal:buttons')
    expect(['misunderstood', 'error'], action.line).not.toContain(answer.kind)
  }
})
