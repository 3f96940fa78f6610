// Whether an answer is private is guessed before the desk is asked, and remembered from what it said.
import { expect, test } from 'vitest'
import { makeVisibility } from '../../../src/adapters/discord/visibility.ts'
import { defaultSettings } from '../../../src/model/chat.ts'
import { memoryInbox } from './setup.ts'

const chat = (answers: 'private' | 'public') =>
  ({ id: 'discord:123', platform: 'discord', settings: { ...defaultSettings, answers } }) as const

test('a chat that nobody asked in is public while nobody talks', async () => {
  expect(await makeVisibility(memoryInbox()).guess('discord:123')).toBe('auto')
})

test('what a chat wants is remembered over restarts, and not by its id', async () => {
  const inbox = memoryInbox()
  const names: string[] = []
  const remember: typeof inbox.remember = (name, value) => {
    names.push(name)
    return inbox.remember(name, value)
  }
  await makeVisibility({ ...inbox, remember }).learn(chat('private'))
  expect(await makeVisibility(inbox).guess('discord:123')).toBe('private')
  expect(names.join()).not.toContain('123')
})

test('a chat that changes its mind is believed', async () => {
  const visibility = makeVisibility(memoryInbox())
  await visibility.learn(chat('private'))
  await visibility.learn(chat('public'))
  expect(await visibility.guess('discord:123')).toBe('public')
})

test('D-14: a store that does not answer costs a third of a second, and the guess is the harmless one', async () => {
  const stuck = { ...memoryInbox(), recall: () => new Promise<never>(() => {}) }
  const began = Date.now()
  expect(await makeVisibility(stuck).guess('discord:123')).toBe('private')
  expect(Date.now() - began).toBeLessThan(1_000)
})
