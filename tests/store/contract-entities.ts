// The entities' part of the contract: names in any spelling, and who is judged to be one with whom.
import { expect, test } from 'vitest'
import type { Store } from '../../src/store/store.ts'
import type { Opened } from './contract.ts'
import { on, read } from './newsroom.ts'

const latin = 'person:raul-khajimba'
const cyrillic = 'person:raul-hadzhimba'
const aslan = 'person:aslan-bzhania'
const limit = 5

const newsroom = [
  read({ id: 'a1', names: { [latin]: ['Raul Khajimba', 'Khajimba'], [aslan]: ['Aslan Bzhania'] } }),
  read({ id: 'a2', names: { [latin]: ['Raul Khajimba'], 'region:abkhazia': ['Abkhazia'] } }),
  read({ id: 'a3', names: { [cyrillic]: ['Рауль Хаджимба'], 'person:raul-eshba': ['Raul Eshba'] } }),
]

const find = async (store: Store, typed: string) =>
  (await store.entities.find(typed, { kind: 'person', limit })).map(hit => hit.entity)

const same = (a: string, b: string) =>
  ({ a, b, verdict: 'same', by: 'teller', reason: 'one name in two scripts', at: on(3) }) as const

export function entitiesContract(opened: Opened): void {
  test.for([
    ['the whole name', 'Raul Khajimba'],
    ['another romanisation', 'Raul Khadzhimba'],
    ['another script', 'Рауль Хаджимба'],
    ['the surname alone', 'khajimba'],
    ['the order of a list', 'Khajimba Raul'],
    ['an initial', 'R. Khajimba'],
    ['a misspelt surname', 'Kajinba'],
    ['a misspelt whole name', 'Raul Khajinba'],
    ['a patronymic beside the name', 'Рауль Джумкович Хаджимба'],
    ['the beginning of the surname', 'Khajim'],
  ])('%s finds the person', async ([, typed]) => {
    const { store } = opened
    await store.articles.save(newsroom)
    expect((await find(store, typed!))[0]).toBe(latin)
  })

  test('those who share a name are all found, the most printed first', async () => {
    const { store } = opened
    await store.articles.save(newsroom)
    expect((await find(store, 'Raul')).slice(0, 1)).toEqual([latin])
    expect(await find(store, 'Raul')).toContain('person:raul-eshba')
  })

  test('a name that nobody has finds nobody', async () => {
    const { store } = opened
    await store.articles.save(newsroom)
    expect(await find(store, 'Ivan Khajimba')).toEqual([])
    expect(await find(store, 'Zurab Maisuradze')).toEqual([])
    expect(await find(store, '')).toEqual([])
    expect(await find(store, '"; DROP TABLE names; --')).toEqual([])
    expect(await find(store, '* [a-z]? %_')).toEqual([])
  })

  test('a kind leaves the others out', async () => {
    const { store } = opened
    await store.articles.save(newsroom)
    expect(await find(store, 'Abkhazia')).toEqual([])
    const [hit] = await store.entities.find('Абхазия', { limit })
    expect(hit).toMatchObject({ entity: 'region:abkhazia', kind: 'region', articles: 1 })
  })

  test('an entity tells its names, the most printed first, and how many articles name it', async () => {
    const { store } = opened
    await store.articles.save(newsroom)
    expect(await store.entities.get(latin)).toEqual({
      entity: latin,
      kind: 'person',
      articles: 2,
      names: [
        { entity: latin, name: 'Raul Khajimba', language: 'en', count: 2 },
        { entity: latin, name: 'Khajimba', language: 'en', count: 1 },
      ],
    })
    expect(await store.entities.get('person:nobody')).toBeUndefined()
  })

  test('what is typed is completed by the beginning of any word of a name', async () => {
    const { store } = opened
    await store.articles.save(newsroom)
    const complete = async (typed: string) =>
      (await store.entities.complete(typed, { kind: 'person', limit })).map(hit => hit.entity)
    expect(await complete('Ra')).toEqual([latin, 'person:raul-eshba', cyrillic])
    expect(await complete('Хадж')).toEqual([latin, cyrillic])
    expect(await complete('Khaj')).toEqual([latin, cyrillic])
    expect(await complete('raul e')).toEqual(['person:raul-eshba'])
    expect((await complete(''))[0]).toBe(latin)
    expect(await complete('xyz')).toEqual([])
  })

  test('two that are judged the same are one, under the name that is printed most', async () => {
    const { store } = opened
    await store.articles.save(newsroom)
    await store.judgements.add(same(cyrillic, latin))
    const hits = await store.entities.find('Хаджимба', { limit })
    expect(hits.map(({ entity, articles }) => [entity, articles])).toEqual([[latin, 3]])
    expect(hits[0]?.names.map(({ name, entity }) => [name, entity])).toContainEqual([
      'Рауль Хаджимба',
      cyrillic,
    ])
    expect((await store.entities.get(cyrillic))?.entity).toBe(latin)
    const articles = await store.articles.latest({ limit, entity: latin })
    expect(articles.map(article => article.id).sort()).toEqual(['a1', 'a2', 'a3'])
  })

  test('a judgement that is withdrawn parts them again', async () => {
    const { store } = opened
    await store.articles.save(newsroom)
    await store.judgements.add(same(cyrillic, latin))
    expect(await store.judgements.about([latin])).toEqual([same(cyrillic, latin)])
    expect(await store.judgements.withdraw(latin, cyrillic, on(4))).toBe(true)
    expect(await store.judgements.withdraw(latin, cyrillic, on(4))).toBe(false)
    expect(await store.judgements.about([latin])).toEqual([])
    expect(await find(store, 'Хаджимба')).toEqual([latin, cyrillic])
  })

  test('those judged different stay apart, whatever leads from one to the other', async () => {
    const { store } = opened
    await store.articles.save(newsroom)
    await store.judgements.add({ ...same(latin, cyrillic), verdict: 'different', by: 'operator' })
    await store.judgements.add(same(latin, 'person:khajimba'))
    await store.judgements.add({ ...same('person:khajimba', cyrillic), at: on(4) })
    expect((await store.entities.get(latin))?.articles).toBe(2)
    expect((await store.entities.get(cyrillic))?.articles).toBe(1)
  })
}
