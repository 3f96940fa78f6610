// The deliveries' part of the contract: order per chat, leases, and what each outcome of a send leads to.
import { expect, test } from 'vitest'
import type { Delivery, Sent } from '../../src/model/delivery.ts'
import type { Store } from '../../src/store/store.ts'
import type { Opened } from './contract.ts'
import { delivery, on, subscription } from './newsroom.ts'

const lease = 60_000
const discord = 'discord:17'
const telegram = 'telegram:-100123'
const soon = (seconds: number) => new Date(Date.parse(on(3)) + seconds * 1_000).toISOString()

let slots = 0
/** Puts deliveries into the queue as a slot does. */
async function owe(store: Store, ...owed: readonly Delivery[]): Promise<void> {
  const id = `s${slots++}`
  await store.subscriptions.add(subscription(id, owed[0]?.chat ?? discord))
  await store.subscriptions.takeSlot(id, `slot ${id}`, owed)
}

const claim = (store: Store, now = on(3), limit = 10) => store.deliveries.claim(now, lease, limit)
async function claimOne(store: Store, now = on(3)) {
  const [taken] = await claim(store, now, 1)
  if (!taken) throw new Error('Nothing was due')
  return taken
}
const stateOf = async (store: Store, chat: string) =>
  (await store.deliveries.of(chat, ['pending', 'sending', 'sent', 'uncertain', 'dead', 'cancelled'])).map(
    ({ id, state }) => `${id} ${state}`,
  )

/** Of four messages that each answer the one before, the second is lost. */
const outcomes: readonly Sent[] = [
  { kind: 'sent', messageId: '5' },
  { kind: 'uncertain', why: 'no answer' },
  { kind: 'sent', messageId: '7' },
  { kind: 'sent', messageId: '8' },
]

export function deliveriesContract(opened: Opened): void {
  test('one message per chat is in flight, and its parts go out in order', async () => {
    const { store } = opened
    await owe(store, delivery('d1', discord, 0), delivery('d2', discord, 1))
    await owe(store, delivery('t1', telegram))
    const taken = await claim(store)
    expect(taken.map(({ id, state, attempt }) => [id, state, attempt])).toEqual([
      ['d1', 'sending', 1],
      ['t1', 'sending', 1],
    ])
    expect(await claim(store)).toEqual([])
    await store.deliveries.settle('d1', taken[0]!.lease, { kind: 'sent', messageId: '5' }, on(3))
    expect((await claim(store)).map(({ id }) => id)).toEqual(['d2'])
    expect(await store.deliveries.of(discord, ['sent'])).toMatchObject([{ id: 'd1', messageId: '5' }])
  })

  test('a part that waits keeps those after it waiting', async () => {
    const { store } = opened
    await owe(store, delivery('d1', discord, 0), delivery('d2', discord, 1))
    const taken = await claimOne(store)
    await store.deliveries.settle('d1', taken.lease, { kind: 'later', waitMs: 9_000, why: 'too many' }, on(3))
    expect(await claim(store, soon(8))).toEqual([])
    expect(await claim(store, soon(9))).toMatchObject([{ id: 'd1', attempt: 2, error: 'too many' }])
  })

  test('the longest due goes first and no more than wanted are taken', async () => {
    const { store } = opened
    await owe(store, delivery('late', 'discord:1', 0, { notBefore: soon(-1) }))
    await owe(store, delivery('early', 'discord:2', 0, { notBefore: soon(-2) }))
    await owe(store, delivery('not-yet', 'discord:3', 0, { notBefore: soon(1) }))
    expect((await claim(store, on(3), 1)).map(({ id }) => id)).toEqual(['early'])
    expect((await claim(store)).map(({ id }) => id)).toEqual(['late'])
  })

  test('only the holder of the lease settles, and only once', async () => {
    const { store } = opened
    await owe(store, delivery('d1', discord))
    const taken = await claimOne(store)
    const sent: Sent = { kind: 'sent', messageId: '5' }
    expect(await store.deliveries.settle('d1', 'another lease', sent, on(3))).toBe(false)
    expect(await store.deliveries.settle('d1', taken.lease, sent, on(3))).toBe(true)
    expect(await store.deliveries.settle('d1', taken.lease, { kind: 'wrong', why: 'no' }, on(3))).toBe(false)
    expect(await stateOf(store, discord)).toEqual(['d1 sent'])
  })

  test('one that was taken over after its lease ran out is not settled by the first', async () => {
    const { store } = opened
    await owe(store, delivery('d1', discord))
    const slow = await claimOne(store)
    expect(await store.deliveries.sweep(soon(59))).toBe(0)
    expect(await store.deliveries.sweep(soon(60))).toBe(1)
    const taken = await claimOne(store, soon(70))
    expect(await store.deliveries.settle('d1', slow.lease, { kind: 'wrong', why: 'no' }, soon(71))).toBe(
      false,
    )
    expect(await store.deliveries.settle('d1', taken.lease, { kind: 'sent', messageId: '5' }, soon(71))).toBe(
      true,
    )
  })

  test('what is given back untried counts no attempt', async () => {
    const { store } = opened
    await owe(store, delivery('d1', discord))
    const taken = await claimOne(store)
    expect(await store.deliveries.release('d1', 'another lease', soon(5))).toBe(false)
    expect(await store.deliveries.release('d1', taken.lease, soon(5))).toBe(true)
    expect(await claim(store, soon(4))).toEqual([])
    expect(await claim(store, soon(5))).toMatchObject([{ id: 'd1', attempt: 1 }])
  })

  test('D-1: on Discord a lost answer is followed by the same message with the same nonce, marked as doubted', async () => {
    const { store } = opened
    await owe(store, delivery('d1', discord))
    const lost: Sent = { kind: 'uncertain', why: 'socket closed' }
    const first = await claimOne(store)
    await store.deliveries.settle('d1', first.lease, lost, soon(20))
    const again = await claimOne(store, soon(60))
    expect(first.doubted).toBeUndefined()
    expect(again).toMatchObject({ nonce: first.nonce, payload: first.payload, attempt: 2 })
    // It is doubted from its first attempt on, however often it is sent again.
    expect(again.doubted).toBe(soon(0))
    await store.deliveries.settle('d1', again.lease, lost, soon(118))
    expect(await stateOf(store, discord)).toEqual(['d1 pending'])
    const third = await claimOne(store, soon(600))
    expect(third.doubted).toBe(soon(0))
    await store.deliveries.settle('d1', third.lease, { ...lost, forGood: true }, soon(601))
    expect(await stateOf(store, discord)).toEqual(['d1 uncertain'])
  })

  test('T-1: on Telegram a lost answer is never followed by a second message', async () => {
    const { store } = opened
    await owe(store, delivery('t1', telegram, 0), delivery('t2', telegram, 1))
    const taken = await claimOne(store)
    await store.deliveries.settle('t1', taken.lease, { kind: 'uncertain', why: 'socket closed' }, soon(1))
    expect(await stateOf(store, telegram)).toEqual(['t1 uncertain', 't2 pending'])
    expect((await claim(store, soon(2))).map(({ id }) => id)).toEqual(['t2'])
  })

  test('a send that the process did not outlive is uncertain on Telegram and sent again on Discord', async () => {
    const { store } = opened
    await owe(store, delivery('d1', discord))
    await owe(store, delivery('t1', telegram))
    await claim(store)
    expect(await store.deliveries.sweep(soon(61))).toBe(2)
    expect(await stateOf(store, discord)).toEqual(['d1 pending'])
    expect(await stateOf(store, telegram)).toEqual(['t1 uncertain'])
  })

  test('at a start that is alone on the store, no lease is waited for', async () => {
    const { store } = opened
    await owe(store, delivery('d1', discord))
    await claim(store)
    expect(await store.deliveries.sweep(soon(1))).toBe(0)
    expect(await store.deliveries.sweep(soon(1), 'all')).toBe(1)
    expect(await stateOf(store, discord)).toEqual(['d1 pending'])
  })

  test('D-2: a send that the process did not outlive is doubted after twenty minutes too', async () => {
    const { store } = opened
    await owe(store, delivery('d1', discord))
    await claim(store)
    await store.deliveries.sweep(soon(20 * 60))
    expect(await claimOne(store, soon(21 * 60))).toMatchObject({ id: 'd1', doubted: soon(0) })
  })

  test('T-1: what is uncertain is owed once more where its own chat chooses so, and counted', async () => {
    const { store } = opened
    await owe(store, delivery('t1', telegram, 0))
    const taken = await claimOne(store)
    await store.deliveries.settle('t1', taken.lease, { kind: 'uncertain', why: 'socket closed' }, soon(1))
    expect(await store.deliveries.counts()).toEqual({ uncertain: 1 })
    expect(await store.deliveries.again('t1', discord, soon(2))).toBe(false)
    expect(await store.deliveries.again('t1', telegram, soon(2))).toBe(true)
    expect(await store.deliveries.again('t1', telegram, soon(2))).toBe(false)
    expect(await claim(store, soon(2))).toMatchObject([{ id: 't1' }])
  })

  test('T-1: a chat that wants what is uncertain again gets it once more, before the next, and never a third time', async () => {
    const { store } = opened
    await store.chats.set(telegram, { uncertain: 'resend' })
    await owe(store, delivery('t1', telegram, 0), delivery('t2', telegram, 1))
    const lost: Sent = { kind: 'uncertain', why: 'socket closed' }
    const first = await claimOne(store)
    await store.deliveries.settle('t1', first.lease, lost, soon(1))
    expect(await stateOf(store, telegram)).toEqual(['t1 pending', 't2 pending'])
    // The process dies under the second one: that is doubt too.
    expect(await claimOne(store, soon(60))).toMatchObject({ id: 't1' })
    await store.deliveries.sweep(soon(60), 'all')
    expect(await stateOf(store, telegram)).toEqual(['t1 uncertain', 't2 pending'])
  })

  test('where Discord lets nobody read the channel, the chat’s choice holds as on Telegram', async () => {
    const { store } = opened
    await store.chats.set(discord, { uncertain: 'resend' })
    await owe(store, delivery('d1', discord))
    const unreadable: Sent = { kind: 'uncertain', why: 'the channel cannot be read', forGood: true }
    const first = await claimOne(store)
    await store.deliveries.settle('d1', first.lease, unreadable, soon(1))
    const again = await claimOne(store, soon(60))
    // Nothing is in doubt any more: the channel is not asked.
    expect(again.doubted).toBeUndefined()
    await store.deliveries.settle('d1', again.lease, unreadable, soon(61))
    expect(await stateOf(store, discord)).toEqual(['d1 uncertain'])
  })

  test('T-5: a chat that is closed to us is suspended and owed nothing more', async () => {
    const { store } = opened
    await owe(store, delivery('t1', telegram, 0), delivery('t2', telegram, 1))
    const taken = await claimOne(store)
    await store.deliveries.settle('t1', taken.lease, { kind: 'gone', why: 'the bot was blocked' }, on(3))
    expect(await stateOf(store, telegram)).toEqual(['t1 cancelled', 't2 cancelled'])
    expect(await store.subscriptions.of(telegram)).toMatchObject([
      { state: 'suspended', reason: 'the bot was blocked' },
    ])
    expect(await claim(store, on(9))).toEqual([])
  })

  test('T-6: what is owed to a group goes to the supergroup that it became, once', async () => {
    const { store } = opened
    const to = 'telegram:-100999'
    await owe(store, delivery('t0', telegram, 0), delivery('t1', telegram, 1, { answers: 't0' }))
    const sent = await claimOne(store)
    await store.deliveries.settle('t0', sent.lease, { kind: 'sent', messageId: '5' }, on(3))
    const taken = await claimOne(store)
    expect(taken.to).toBe('5')
    await store.deliveries.settle('t1', taken.lease, { kind: 'moved', to }, on(3))
    expect(await stateOf(store, telegram)).toEqual([])
    const again = await claimOne(store)
    expect(again).toMatchObject({ id: 't1', chat: to })
    // Messages are numbered anew there.
    expect(again.to).toBeUndefined()
    expect(await store.deliveries.standing('t0')).toBeUndefined()
    expect(await store.subscriptions.of(to)).toHaveLength(1)
  })

  test('what goes on from a message answers it, or where that never arrived, what it was to answer itself', async () => {
    const { store } = opened
    await owe(
      store,
      delivery('t1', telegram, 0),
      delivery('t2', telegram, 1, { answers: 't1' }),
      delivery('t3', telegram, 2, { answers: 't2' }),
      delivery('t4', telegram, 3, { answers: 't3' }),
    )
    const to: unknown[] = []
    for (const [n, outcome] of outcomes.entries()) {
      const taken = await claimOne(store, soon(n))
      to.push(taken.to)
      await store.deliveries.settle(taken.id, taken.lease, outcome, soon(n))
    }
    expect(to).toEqual([undefined, '5', '5', '7'])
  })

  test('a message that the platform refuses is dead and does not hold up the next', async () => {
    const { store } = opened
    await owe(store, delivery('d1', discord, 0), delivery('d2', discord, 1))
    const taken = await claimOne(store)
    await store.deliveries.settle('d1', taken.lease, { kind: 'wrong', why: 'body too long' }, on(3))
    expect(await store.deliveries.of(discord, ['dead'])).toMatchObject([{ id: 'd1', error: 'body too long' }])
    expect((await claim(store)).map(({ id }) => id)).toEqual(['d2'])
  })

  test('a message that was sent is known as it stands, with what was changed in it; while it is being changed it is not', async () => {
    const { store } = opened
    await owe(store, delivery('t1', telegram))
    expect(await store.deliveries.standing('t1')).toBeUndefined()
    const sent = await claimOne(store)
    await store.deliveries.settle('t1', sent.lease, { kind: 'sent', messageId: '5' }, on(3))
    expect(await store.deliveries.standing('t1')).toEqual({ messageId: '5', payload: sent.payload })

    const edit = { messageId: '5', instead: '"an answer"' }
    await owe(store, delivery('e1', telegram, 0, { payload: '"changed"', edit }))
    expect(await store.deliveries.standing('t1')).toBeUndefined()
    const changing = await claimOne(store)
    expect(changing).toMatchObject({ id: 'e1', edit, payload: '"changed"' })
    await store.deliveries.settle('e1', changing.lease, { kind: 'sent', messageId: '5' }, on(3))
    expect(await store.deliveries.standing('t1')).toEqual({ messageId: '5', payload: '"changed"' })
  })

  test('a change is tried again after a lost answer, on Telegram too, and is an answer where the message is gone', async () => {
    const { store } = opened
    const edit = { messageId: '5', instead: '"an answer"' }
    await owe(store, delivery('e1', telegram, 0, { payload: '"changed"', edit }))
    const first = await claimOne(store)
    await store.deliveries.settle('e1', first.lease, { kind: 'uncertain', why: 'socket closed' }, soon(1))
    const second = await claimOne(store, soon(60))
    expect(second).toMatchObject({ id: 'e1', edit })
    // The process dies under it.
    await store.deliveries.sweep(soon(60), 'all')
    const third = await claimOne(store, soon(120))
    await store.deliveries.settle('e1', third.lease, { kind: 'unedited', why: 'not found' }, soon(120))
    const answer = await claimOne(store, soon(120))
    expect(answer).toMatchObject({ id: 'e1', payload: '"an answer"' })
    expect(answer.edit).toBeUndefined()
    await store.deliveries.settle('e1', answer.lease, { kind: 'uncertain', why: 'socket closed' }, soon(121))
    expect(await stateOf(store, telegram)).toEqual(['e1 uncertain'])
  })

  test('retention drops what is settled and keeps what is owed', async () => {
    const { store } = opened
    await owe(store, delivery('d1', discord, 0), delivery('d2', discord, 1))
    const taken = await claimOne(store)
    await store.deliveries.settle('d1', taken.lease, { kind: 'sent', messageId: '5' }, on(3))
    expect(await store.clean({ inbox: on(3), deliveries: on(3) })).toBe(0)
    expect(await store.clean({ inbox: on(4), deliveries: on(4) })).toBe(1)
    expect(await stateOf(store, discord)).toEqual(['d2 pending'])
  })
}
