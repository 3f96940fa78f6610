// Our commands as Discord takes them.
import { describe, expect, test } from 'vitest'
import { slashCommands } from '../../../src/adapters/discord/definition.ts'
import { commandProblems } from '../../support/discord/limits.ts'
import { testDesk } from './setup.ts'

const commands = slashCommands(testDesk().commands)
const named = (name: string) => commands.find(command => command.name === name)

test('Discord takes them', () => {
  expect([...commandProblems(JSON.parse(JSON.stringify(commands)))]).toEqual([])
})

test('a command for readers works in servers, in direct messages and for those who installed it themselves', () => {
  expect(named('election')).toMatchObject({
    description: 'Who won, by how much, says who',
    description_localizations: { ru: 'Кто победил и кто это говорит' },
    contexts: [0, 1, 2],
    integration_types: [0, 1],
  })
  expect(named('election')?.default_member_permissions).toBeUndefined()
})

test('what is required comes first, places are completed, years are numbers', () => {
  expect(named('election')?.options).toEqual([
    expect.objectContaining({ name: 'region', type: 3, required: true, autocomplete: true }),
    expect.objectContaining({ name: 'year', type: 4, required: false, min_value: 1800 }),
    expect.objectContaining({
      name: 'kind',
      type: 3,
      choices: [
        { name: 'short', value: 'short' },
        { name: 'long', value: 'long' },
      ],
    }),
  ])
})

test('administration is for servers, and by default for those who manage them', () => {
  expect(named('settings')).toMatchObject({
    contexts: [0],
    integration_types: [0],
    default_member_permissions: '32',
  })
})

describe('what Discord would refuse is found at the start, in words', () => {
  const command = { name: 'x', administers: false, summary: { en: 'x' }, options: [] }
  const option = { name: 'y', kind: 'text', required: false, summary: { en: 'y' } } as const
  test.each([
    [
      'a summary of 101 characters',
      [{ ...command, summary: { en: 'ok', ru: 'я'.repeat(101) } }],
      'the ru summary of /x has 101',
    ],
    ['no summary', [{ ...command, summary: {} }], '/x has no summary'],
    ['26 options', [{ ...command, options: Array.from({ length: 26 }, () => option) }], '/x has 26'],
    [
      '26 choices',
      [{ ...command, options: [{ ...option, kind: 'choice', choices: Array.from({ length: 26 }, String) }] }],
      '25 choices',
    ],
    ['101 commands', Array.from({ length: 101 }, () => command), 'there are 101'],
  ] as const)('%s', (_, list, words) => {
    expect(() => slashCommands(list)).toThrow(words)
  })
})
