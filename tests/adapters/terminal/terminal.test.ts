// The terminal: a real readline over streams, with a small desk behind it.
import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import type { Desk, Question } from '../../../src/adapters/adapter.ts'
import { completeLine } from '../../../src/adapters/terminal/complete.ts'
import { screenOf } from '../../../src/adapters/terminal/render.ts'
import { openTerminal } from '../../../src/adapters/terminal/terminal.ts'
import { defaultSettings } from '../../../src/model/chat.ts'
import { paragraph, reply } from '../../../src/reply/build.ts'

const asked: Question[] = []
const desk: Desk = {
  commands: [
    {
      name: 'election',
      administers: false,
      summary: { en: 'An election' },
      options: [
        { name: 'region', kind: 'region', required: true, summary: {} },
        { name: 'year', kind: 'year', required: false, summary: {} },
      ],
    },
    {
      name: 'who',
      administers: false,
      summary: { en: 'A person' },
      options: [{ name: 'name', kind: 'person', required: true, summary: {} }],
    },
    {
      name: 'follow',
      administers: true,
      summary: { en: 'A digest' },
      options: [
        { name: 'region', kind: 'region', required: false, summary: {} },
        { name: 'person', kind: 'person', required: false, marked: true, summary: {} },
      ],
    },
  ],
  languages: ['en'],
  async ask(question) {
    asked.push(question)
    return {
      reply: reply('en', 'Answer', [paragraph(`You asked: ${question.line}`)]),
      chat: { id: question.chat, platform: 'terminal', settings: defaultSettings },
    }
  },
  changes: () => false,
  async complete({ option, typed }) {
    const known: Record<string, readonly string[]> = {
      region: ['northshore', 'northfield'],
      name: ['mira cole', 'mira coleman'],
      person: ['mira cole'],
    }
    return (known[option] ?? [])
      .filter(value => value.startsWith(typed))
      .map(value => ({ label: value, value }))
  },
  async chatChanged() {},
  async chatMoved() {},
}

/** A pair of streams that call themselves a terminal. */
function screen(interactive: boolean) {
  const input = Object.assign(new PassThrough(), interactive ? { isTTY: true } : {})
  const output = Object.assign(new PassThrough(), interactive ? { isTTY: true, columns: 60 } : {})
  return { input, output, chat: 'terminal:', env: {} }
}

describe('a chat', () => {
  test('answers every line of a pipe, without a prompt, until it ends', async () => {
    const { input, output, ...rest } = screen(false)
    input.end('election northshore\n\nwho mira cole\n')
    const open = openTerminal({ desk, input, output, ...rest }).then(() => output.end())
    const shown = await text(output)
    await open
    expect(shown).toContain('You asked: election northshore')
    expect(shown).toContain('You asked: who mira cole')
    expect(shown).not.toContain('›')
    expect(asked.map(({ administers }) => administers)).toEqual([true, true])
  })

  test('exit leaves, and nothing after it is asked', async () => {
    const before = asked.length
    const { input, output, ...rest } = screen(true)
    input.write('exit\rwho mira cole\r')
    await openTerminal({ desk, input, output, ...rest })
    expect(asked.length).toBe(before)
  })

  test('Ctrl-C throws away what is typed; on an empty line it leaves', async () => {
    const before = asked.length
    const { input, output, ...rest } = screen(true)
    const open = openTerminal({ desk, input, output, ...rest })
    input.write('who mi\u0003')
    input.write('\u0003')
    await open
    expect(asked.length).toBe(before)
  })

  test('Tab completes a region', async () => {
    const { input, output, ...rest } = screen(true)
    const open = openTerminal({ desk, input, output, ...rest })
    input.write('election norths\t')
    await new Promise(resolve => setTimeout(resolve, 50))
    input.write('\r')
    await new Promise(resolve => setTimeout(resolve, 50))
    input.write('exit\r')
    await open
    expect(asked.at(-1)?.line).toBe('election northshore')
  })
})

test.each([
  ['el', [['election '], 'el']],
  ['e', [['election ', 'exit '], 'e']],
  ['election north', [['northshore', 'northfield'], 'north']],
  ['election northshore 20', [[], '20']],
  ['who mira co', [['mira cole', 'mira coleman'], 'mira co']],
  ['follow north', [['northshore', 'northfield'], 'north']],
  ['follow person mira c', [['mira cole'], 'mira c']],
  ['nothing x', [[], 'x']],
])('Tab after "%s"', async (line, expected) => {
  expect(await completeLine(desk, line)).toEqual(expected)
})

test.each([
  ['a pipe gets no escapes', {}, {}, { columns: 80, ansi: false }],
  ['a terminal does', { isTTY: true, columns: 100 }, {}, { columns: 100, ansi: true }],
  ['NO_COLOR is heard', { isTTY: true, columns: 300 }, { NO_COLOR: '1' }, { columns: 110, ansi: false }],
  ['an empty NO_COLOR is none', { isTTY: true, columns: 5 }, { NO_COLOR: '' }, { columns: 20, ansi: true }],
])('%s', (_, output, env, expected) => {
  expect(screenOf(output, env)).toEqual(expected)
})
