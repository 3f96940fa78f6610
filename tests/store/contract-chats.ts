// The chats' part of the contract: what a chat has chosen, what it follows, and how it is forgotten.
import { expect, test } from 'vitest'
import { defaultSettings } from '../../src/model/chat.ts'
import type { Opened } from './contract.ts'
import { delivery, on, read, subscription } from './newsroom.ts'

const chat = 'telegram:-100123'
const slot = '2026-03-03T09:00 Asia/Tbilisi'

export function chatsContract(opened: Opened): void {
  test('a chat that chose nothing has the defaults', async () => {
    const { store } = opened
    expect(await store.chats.get('discord:17')).toEqual({
      id: 'discord:17',
      platform: 'discord',
      settings: defaultSettings,
    })
  })

  test('a chat keeps what it chose', async () => {
    const { store } = opened
    await store.chats.set(chat, { language: 'ru' })
    await store.chats.set(chat, { naming: 'de-jure' })
    expect((await store.chats.get(chat)).settings).toEqual({
      ...defaultSettings,
      language: 'ru',
      naming: 'de-jure',
    })
  })

  test('what a chat never chose follows the operator, what it chose does not', async () => {
    const { store } = opened
    const operator = { ...defaultSettings, language: 'ru', zone: 'Asia/Tbilisi' }
    await store.chats.set(chat, { language: 'en' }, operator)
    expect((await store.chats.get(chat, operator)).settings).toEqual({ ...operator, language: 'en' })
    expect((await store.chats.get(chat)).settings).toEqual({ ...defaultSettings, language: 'en' })
  })

  test('subscriptions are listed per chat, and changed and removed by their own chat alone', async () => {
    const { store } = opened
    await store.subscriptions.add(subscription('s1', chat))
    await store.subscriptions.add(subscription('s2', 'discord:17'))
    expect(await store.subscriptions.of(chat)).toEqual([subscription('s1', chat)])
    expect(await store.subscriptions.active()).toHaveLength(2)
    const weekly = { ...subscription('s1', chat), line: 'digest abkhazia week', threads: 'post' as const }
    expect(await store.subscriptions.change({ ...weekly, chat: 'discord:17' })).toBe(false)
    expect(await store.subscriptions.change(weekly)).toBe(true)
    expect(await store.subscriptions.of(chat)).toEqual([weekly])
    expect(await store.subscriptions.remove('s1', 'discord:17')).toBe(false)
    expect(await store.subscriptions.remove('s1', chat)).toBe(true)
    expect(await store.subscriptions.of(chat)).toEqual([])
  })

  test('a slot is taken once, together with what it causes', async () => {
    const { store } = opened
    await store.subscriptions.add(subscription('s1', chat))
    expect(await store.subscriptions.lastSlot('s1')).toBeUndefined()
    expect(await store.subscriptions.takeSlot('s1', slot, [delivery('d1', chat)])).toBe(true)
    expect(await store.subscriptions.takeSlot('s1', slot, [delivery('d2', chat)])).toBe(false)
    expect((await store.deliveries.of(chat, ['pending'])).map(({ id }) => id)).toEqual(['d1'])
    expect(await store.subscriptions.lastSlot('s1')).toEqual({ slot, at: on(3) })
  })

  test('what a chat heard is kept with the slot, and told apart from what was changed since', async () => {
    const { store } = opened
    const printed = read({ id: 'a1' })
    await store.articles.save([printed, read({ id: 'a2' })])
    await store.subscriptions.add(subscription('s1', chat))
    const heard = ['a1', 'a2'].map(article => ({
      ...{ article, revision: 1, sentences: [`said in ${article}`], told: 'd1' },
    }))
    expect(await store.subscriptions.heard('s1', on(1))).toEqual({ articles: [], changed: [] })
    await store.subscriptions.takeSlot('s1', slot, [delivery('d1', chat)], heard)
    // Whoever comes second for a slot adds nothing to what was heard.
    await store.subscriptions.takeSlot('s1', slot, [], [{ article: 'a3', revision: 1, sentences: [] }])
    expect(await store.subscriptions.heard('s1', on(1))).toEqual({ articles: heard, changed: [] })

    const changed = { ...printed.article, revision: 2, text: `${printed.article.text} Corrected.` }
    await store.articles.save([{ ...printed, article: changed, claims: [] }])
    expect((await store.subscriptions.heard('s1', on(1))).changed).toEqual([changed])
    await store.subscriptions.takeSlot('s1', 'another', [], [{ article: 'a1', revision: 2, sentences: [] }])
    const { articles, changed: none } = await store.subscriptions.heard('s1', on(1))
    expect(none).toEqual([])
    // What it still says stands in the message that told it.
    expect(articles[0]).toEqual({ article: 'a1', revision: 2, sentences: [], told: 'd1' })
  })

  test('what was told last stands last among what a chat heard', async () => {
    const { store } = opened
    await store.subscriptions.add(subscription('s1', chat))
    const hears = (article: string, told?: string) => ({
      ...{ article, revision: 1, sentences: [] },
      ...(told !== undefined && { told }),
    })
    const owed = [delivery('d1', chat), delivery('d2', chat, 1)]
    await store.subscriptions.takeSlot('s1', slot, owed, [hears('a1', 'd2'), hears('a2', 'd1'), hears('a3')])
    const { articles } = await store.subscriptions.heard('s1', on(1))
    expect(articles.map(({ article }) => article)).toEqual(['a3', 'a2', 'a1'])
  })

  test('a subscription that is suspended or gone takes no slot', async () => {
    const { store } = opened
    await store.subscriptions.add(subscription('s1', chat))
    await store.subscriptions.setState(chat, 'suspended', 'the bot was blocked')
    expect(await store.subscriptions.takeSlot('s1', slot, [delivery('d1', chat)])).toBe(false)
    expect(await store.subscriptions.takeSlot('nobody', slot, [delivery('d1', chat)])).toBe(false)
    expect(await store.deliveries.of(chat, ['pending'])).toEqual([])
  })

  test('a suspended chat is owed nothing more, and revives with its subscriptions', async () => {
    const { store } = opened
    await store.subscriptions.add(subscription('s1', chat))
    await store.subscriptions.takeSlot('s1', slot, [delivery('d1', chat)])
    await store.subscriptions.setState(chat, 'suspended', 'the bot was blocked')
    expect(await store.subscriptions.active()).toEqual([])
    expect(await store.subscriptions.of(chat)).toMatchObject([
      { state: 'suspended', reason: 'the bot was blocked' },
    ])
    expect(await store.deliveries.of(chat, ['cancelled'])).toMatchObject([{ error: 'the bot was blocked' }])
    await store.subscriptions.setState(chat, 'active')
    expect(await store.subscriptions.active()).toEqual([subscription('s1', chat)])
  })

  test('what was owed for a subscription is owed no more once it is removed', async () => {
    const { store } = opened
    await store.subscriptions.add(subscription('s1', chat))
    await store.subscriptions.takeSlot('s1', slot, [
      delivery('d1', chat, 0, { subscription: 's1' }),
      delivery('d2', chat, 1, { subscription: 's1' }),
    ])
    await store.subscriptions.remove('s1', chat)
    expect(await store.deliveries.claim(on(9), 60_000, 10)).toEqual([])
    expect(await store.deliveries.of(chat, ['cancelled'])).toHaveLength(2)
  })

  test('a group that moves takes everything along', async () => {
    const { store } = opened
    const to = 'telegram:-100999'
    await store.chats.set(chat, { language: 'ru' })
    await store.subscriptions.add(subscription('s1', chat))
    await store.subscriptions.takeSlot('s1', slot, [delivery('d1', chat)])
    await store.chats.move(chat, to)
    expect((await store.chats.get(to)).settings.language).toBe('ru')
    expect((await store.chats.get(chat)).settings).toEqual(defaultSettings)
    expect(await store.subscriptions.of(to)).toHaveLength(1)
    expect(await store.deliveries.claim(on(9), 60_000, 10)).toMatchObject([{ id: 'd1', chat: to }])
  })

  test('a chat that asks to be forgotten is in no table and no queue', async () => {
    const { store } = opened
    const update = JSON.stringify({ message: { chat: { id: -100123 } } })
    const foreign = JSON.stringify({ message: { chat: { id: -1001234 } } })
    await store.chats.set(chat, { language: 'ru' })
    await store.subscriptions.add(subscription('s1', chat))
    await store.subscriptions.takeSlot('s1', slot, [delivery('d1', chat)])
    await store.inbox.receive('telegram', '1', update, on(3))
    await store.inbox.receive('telegram', '2', foreign, on(3))
    await store.judgements.add({
      a: 'person:a',
      b: 'person:b',
      verdict: 'same',
      by: chat,
      reason: '',
      at: on(3),
    })

    expect(await store.chats.forget(chat)).toBe(7)
    expect((await store.chats.get(chat)).settings).toEqual(defaultSettings)
    expect(await store.subscriptions.of(chat)).toEqual([])
    expect(await store.deliveries.claim(on(9), 60_000, 10)).toEqual([])
    expect(await store.inbox.pending('telegram', 9)).toEqual([{ key: '2', payload: foreign }])
    expect(await store.judgements.about(['person:a'])).toMatchObject([{ by: 'forgotten' }])
    expect(await store.chats.forget(chat)).toBe(0)
  })

  test('what was received is kept once and handled once', async () => {
    const { store } = opened
    expect(await store.inbox.receive('telegram', '7', '{"a":1}', on(3))).toBe(true)
    expect(await store.inbox.receive('telegram', '7', '{"a":1}', on(3))).toBe(false)
    expect(await store.inbox.receive('discord', '7', '{"b":1}', on(3))).toBe(true)
    expect(await store.inbox.receive('telegram', '8', '{"c":1}', on(3))).toBe(true)
    expect(await store.inbox.pending('telegram', 1)).toEqual([{ key: '7', payload: '{"a":1}' }])
    await store.inbox.done('telegram', '7')
    expect(await store.inbox.pending('telegram', 9)).toEqual([{ key: '8', payload: '{"c":1}' }])
    expect(await store.inbox.receive('telegram', '7', '{"a":1}', on(3))).toBe(false)
    expect(await store.clean({ inbox: on(4), deliveries: on(4) })).toBe(1)
  })
}
