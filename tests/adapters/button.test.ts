// Seals: what a button that changes something carries, on every platform.
import { expect, test } from 'vitest'
import { commandOf, makeButtons } from '../../src/adapters/button.ts'
import { memoryInbox } from './telegram/newsroom.ts'

const desk = { changes: (line: string) => line.startsWith('forget') }
const make = (inbox = memoryInbox().inbox, clock = Date.now) => makeButtons({ desk, inbox, clock })
const here = { chat: 'telegram:1', person: '7' }

test('a line that only asks is carried as it stands, and opens for anyone', () => {
  const buttons = make()
  expect(buttons.carrying(here)('election abkhazia 2019')).toBe('election abkhazia 2019')
  expect(buttons.opened('election abkhazia 2019', { chat: 'telegram:2', person: '8' })).toBe(
    'election abkhazia 2019',
  )
})

test('a sealed line opens for whom it was sealed, and not for others', () => {
  const buttons = make()
  const data = buttons.carrying(here)('forget yes')
  expect(commandOf(data)).toBe('forget')
  expect(buttons.opened(data, here)).toBe('forget yes')
  expect(buttons.opened(data, { ...here, person: '8' })).toBeUndefined()
  expect(buttons.opened(data, { ...here, chat: 'telegram:2' })).toBeUndefined()
})

test('any letter that is changed breaks the seal', () => {
  const buttons = make()
  const data = buttons.carrying(here)('forget yes')
  for (let place = 0; place < data.length; place++) {
    const other = data[place] === 'a' ? 'b' : 'a'
    const forged = data.slice(0, place) + other + data.slice(place + 1)
    expect(forged.startsWith('!') ? buttons.opened(forged, here) : undefined, forged).toBeUndefined()
  }
  for (const short of ['!', '!abc', data.slice(0, 21), ''])
    expect(buttons.opened(short, here)).toBeUndefined()
})

test('a seal is good after a restart on the same store, and on no other', async () => {
  const { inbox } = memoryInbox()
  const first = make(inbox)
  await first.load()
  const data = first.carrying(here)('forget yes')
  const second = make(inbox)
  await second.load()
  expect(second.opened(data, here)).toBe('forget yes')
  expect(make().opened(data, here)).toBeUndefined()
})

test('it is spent by one press, also over a restart; the same press tried again is no second one', async () => {
  const { inbox } = memoryInbox()
  const buttons = make(inbox)
  const data = buttons.carrying(here)('forget yes')
  expect(await buttons.spend(data, 'press 1')).toBe(true)
  expect(await buttons.spend(data, 'press 1')).toBe(true)
  expect(await buttons.spend(data, 'press 2')).toBe(false)
  expect(await make(inbox).spend(data, 'press 1')).toBe(false)
  // Two buttons of one moment are two.
  expect(await buttons.spend(buttons.carrying(here)('forget yes'), 'press 3')).toBe(true)
})
