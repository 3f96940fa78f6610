// The claims' part of the contract: found by subject, place, article and whom their value stands for.
import { expect, test } from 'vitest'
import type { ClaimQuery } from '../../src/store/store.ts'
import type { Opened } from './contract.ts'
import { on, read, rejects, result, role, turnout } from './newsroom.ts'

const first = 'election:abkhazia:president:2026-03-01:1'
const second = 'election:abkhazia:president:2026-03-15:2'
const other = 'election:georgia:parliament:2026-03-01:-'
const bari = 'person:aslan-bari'

const newsroom = [
  read({
    ...{ id: 'early', published: on(1), text: 'Aslan Bari won 40 percent. Turnout was 50 percent.' },
    says: [
      { subject: first, quote: 'Aslan Bari won 40 percent.', about: result('Aslan Bari', bari, 40) },
      { subject: first, quote: 'Turnout was 50 percent.', about: turnout(50) },
    ],
  }),
  read({
    ...{
      id: 'late',
      published: on(2),
      text: 'Aslan Bari, the mayor, rejects the vote. Turnout was 61 percent.',
    },
    says: [
      { subject: bari, quote: 'Aslan Bari, the mayor', about: role('mayor', 'abkhazia') },
      { subject: bari, quote: 'Aslan Bari, the mayor, rejects the vote.', about: rejects('abkhazia') },
      { subject: second, quote: 'Turnout was 61 percent.', about: turnout(61) },
      { subject: other, quote: 'Turnout was 61 percent.', about: turnout(61) },
    ],
  }),
]

const cases: readonly [title: string, query: ClaimQuery, found: readonly string[]][] = [
  ['of a subject', { subjects: [first] }, ['early result', 'early turnout']],
  [
    'of several subjects, the newest article first',
    { subjects: [first, second] },
    ['late turnout', 'early result', 'early turnout'],
  ],
  [
    'of every vote of a place',
    { subjectPrefix: 'election:abkhazia:' },
    ['late turnout', 'early result', 'early turnout'],
  ],
  ['of some predicates', { subjectPrefix: 'election:', predicates: ['result'] }, ['early result']],
  ['about a place', { region: 'abkhazia' }, ['late role', 'late position']],
  ['about a place, of one kind', { region: 'abkhazia', predicates: ['position'] }, ['late position']],
  ['of an article', { article: 'early' }, ['early result', 'early turnout']],
  ['whose value stands for someone', { valueEntity: bari }, ['early result']],
  ['of a time', { subjectPrefix: 'election:abkhazia:', since: on(2), until: on(4) }, ['late turnout']],
  ['no more than wanted', { subjectPrefix: 'election:', limit: 1 }, ['late turnout']],
  ['of nobody', { subjects: [] }, []],
]

export function claimsContract(opened: Opened): void {
  test.for(cases)('claims %s are found', async ([, query, found]) => {
    const { store } = opened
    await store.articles.save(newsroom)
    const told = await store.claims.find(query)
    expect(told.map(({ claim, article }) => `${article.id} ${claim.predicate}`)).toEqual(found)
  })

  test('a claim comes back as it was told, with its article', async () => {
    const { store } = opened
    await store.articles.save(newsroom)
    const claim = newsroom[0]!.claims[0]!
    const { text: _, ...article } = newsroom[0]!.article
    expect(await store.claims.get(claim.id)).toEqual({ claim, article })
    expect(await store.claims.get('no such claim')).toBeUndefined()
  })

  test('the votes that somebody stood in are told without what is told of each', async () => {
    const { store } = opened
    await store.articles.save(newsroom)
    expect(await store.claims.votesWith([bari, 'person:nobody'])).toEqual([first])
  })

  test('whoever remembers a place’s votes learns when they changed, and of no other place', async () => {
    const { store } = opened
    const versions = async () => [
      await store.claims.version('abkhazia'),
      await store.claims.version('georgia'),
      await store.claims.version('kosovo'),
    ]
    const before = await versions()
    await store.articles.save([newsroom[0]!])
    const added = await versions()
    expect(added.map((version, n) => version !== before[n])).toEqual([true, false, false])
    const { article } = newsroom[0]!
    await store.articles.save([{ ...newsroom[0]!, article: { ...article, title: 'Edited' }, claims: [] }])
    expect((await versions()).map((version, n) => version !== added[n])).toEqual([true, false, false])
    const judged = await store.judgements.version()
    await store.judgements.add({
      ...{ a: bari, b: 'person:a-bari', verdict: 'same', by: 'operator', reason: 'one man', at: on(3) },
    })
    expect(await store.judgements.version()).not.toBe(judged)
  })

  test('a claim that was read anew is told anew', async () => {
    const { store } = opened
    await store.articles.save(newsroom)
    const [before] = await store.claims.find({ subjects: [second] })
    const late = newsroom[1]!
    const claims = late.claims.map(claim => ({ ...claim, standing: 'preliminary' as const }))
    await store.articles.reread([{ ...late, claims }])
    const [after] = await store.claims.find({ subjects: [second] })
    expect([before?.claim.standing, after?.claim.standing]).toEqual(['official', 'preliminary'])
    expect(after?.claim.id).toBe(before?.claim.id)
  })
}
