// A reader says who is one person and who is two: it waits for the operator, and can be taken back.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { proposals, settle } from '../../src/facts/proposals.ts'
import type { Printed } from '../facts/press.ts'
import { NOW, person } from '../facts/press.ts'
import { desk, type TestDesk } from './desk.ts'

const says = (by: string, name: string, role: string): Printed => ({
  by,
  on: '2019-09-09',
  text: `${name}, the ${role}, spoke to reporters.`,
  says: [{ quote: `${name}, the ${role}, spoke to reporters.`, person: name, role }],
})

let teller: TestDesk
beforeEach(async () => {
  teller = await desk([
    says('Harbour Post', 'Aslan Bari', 'president'),
    says('Valley News', 'Beslan Aria', 'poet'),
    says('River Times', 'Vladislav Kove', 'former president'),
    says('River Times', 'Aleksandr Kove', 'businessman'),
  ])
})
afterEach(() => teller.close())

const decide = async (accepted: boolean) => {
  const [first] = await proposals(teller.app.store)
  if (!first) throw new Error('Nothing waits')
  await settle(teller.app.store, first, { accepted, now: NOW })
}

test('what a reader says waits, and changes nothing until the operator accepts it', async () => {
  expect(await teller.read('same one Aslan Bari / Beslan Aria')).toContain(
    'Noted: Aslan Bari and Beslan Aria are one person. The operator decides; nothing changes until then.',
  )
  expect((await teller.ask('who Beslan Aria')).answer).toMatchObject({ names: ['Beslan Aria'] })
  await decide(true)
  expect((await teller.ask('who Beslan Aria')).answer).toMatchObject({ names: ['Aslan Bari', 'Beslan Aria'] })
  expect(await proposals(teller.app.store)).toEqual([])
})

test('an accepted judgement is taken back, and the two are two again', async () => {
  await teller.ask('same one Aslan Bari / Beslan Aria')
  await decide(true)
  await teller.app.store.judgements.withdraw(person('Aslan Bari'), person('Beslan Aria'), NOW)
  expect((await teller.ask('who Beslan Aria')).answer).toMatchObject({ names: ['Beslan Aria'] })
})

test('one person with two names can be said to be two', async () => {
  await teller.ask('same one Aslan Bari / Beslan Aria')
  await decide(true)
  const { reply } = await teller.ask('who Aslan Bari')
  const button = reply.actions.find(action => action.label === 'These are two people')
  expect(button).toMatchObject({ type: 'ask' })
  if (button?.type !== 'ask') throw new Error('The card offers nothing')
  expect((await teller.ask(button.line)).answer).toMatchObject({ kind: 'waiting', verdict: 'different' })
  await decide(true)
  expect((await teller.ask('who Aslan Bari')).answer).toMatchObject({ names: ['Aslan Bari'] })
})

test('a refused saying is gone, what is known already is not kept, and a shared surname offers to say that they are one', async () => {
  const several = await teller.ask('who Kove')
  expect(several.answer).toMatchObject({ kind: 'several', choices: { length: 2 } })
  const button = several.reply.actions.at(-1)
  if (button?.type !== 'ask') throw new Error('The choice offers nothing')
  expect((await teller.ask(button.line)).answer).toMatchObject({ kind: 'waiting', verdict: 'same' })
  await decide(false)
  expect((await teller.ask('who Kove')).answer).toMatchObject({ kind: 'several' })
  expect((await teller.ask('same two Vladislav Kove / Aleksandr Kove')).answer).toMatchObject({
    kind: 'known',
  })
  expect(await teller.read('same one Kove')).toContain('Write two names with a slash between them')
})
