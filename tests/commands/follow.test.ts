// What can be followed beside a place, how it is typed, and what a digest then tells of it.
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Digest } from '../../src/command.ts'
import { articleFrom, type Printed } from '../facts/press.ts'
import { desk, type TestDesk } from './desk.ts'
import { papers } from './papers.ts'

const seizure: Printed = {
  ...{
    by: 'Harbour Post',
    on: '2026-03-10',
    title: 'Amber seized at the customs post',
    names: ['Daur Kove'],
  },
  text: 'Officers seized 40 kilograms of amber at the customs post of Psou on Monday. “The smugglers will be tried,” Daur Kove said at the border.',
}
const sameSeizure: Printed = {
  ...{ by: 'Valley News', on: '2026-03-10', title: 'Smugglers caught at Psou with amber' },
  text: 'At Psou on Monday officers found 40 kilograms of amber and seized it. Two drivers were caught and wait for their trial in Gagra.',
}
const ferry: Printed = {
  ...{ by: 'Valley News', on: '2026-03-10', title: 'Ferry line to Trabzon opens in May' },
  text: 'A ferry line between Sokhumi and Trabzon opens in May, the port authority said. Two ships with 300 berths each will sail weekly.',
}
const runoff: Printed = {
  ...{ by: 'Harbour Post', on: '2026-03-10', title: 'Turnout is corrected' },
  text: 'The commission corrected the turnout of the vote of 1 March to 61.5 percent. The lists of three villages had been counted twice.',
  says: [
    {
      quote: 'The commission corrected the turnout of the vote of 1 March to 61.5 percent.',
      ...{ vote: 'abkhazia parliament 2026-03-01 1', turnout: 61.5 },
    },
  ],
}

let teller: TestDesk
beforeEach(async () => {
  teller = await desk([...papers, seizure, sameSeizure, ferry, runoff], '2026-03-10T12:00:00.000Z')
})
afterEach(() => teller.close())

const linesOf = async (chat = 'terminal:') =>
  (await teller.app.store.subscriptions.of(chat)).map(({ line }) => line)
const titles = async (line: string) =>
  ((await teller.ask(line)).answer as Digest).stories.map(({ title }) => title)

test.each([
  ['follow person kove', 'digest person person:daur-kove'],
  ['/follow person Daur Kove weekly 10:00 Asia/Tbilisi', 'digest week person person:daur-kove'],
  ['подписаться человек Кове breaking', 'digest breaking person person:daur-kove'],
  ['follow election abkhazia', 'digest election abkhazia'],
  ['follow election abkhazia 2019 president daily 09:00', 'digest election abkhazia 2019 president'],
  ['follow search customs post weekdays', 'digest search «customs post»'],
  ['follow search "customs daily" always', 'digest always search «"customs daily"»'],
  ['follow every:daily search «for always daily»', 'digest search «for always daily»'],
  ['follow publisher harbour-post.example sources:2', 'digest sources:2 publisher harbour-post'],
  ['follow publisher Valley News breaking', 'digest breaking publisher valley-news'],
  ['follow abkhazia breaking sources:4', 'digest abkhazia breaking sources:4'],
])('%s', async (line, stored) => {
  expect((await teller.ask(line)).answer).toMatchObject({ kind: 'followed', line: stored })
  expect(await linesOf()).toEqual([stored])
  // A stored line means the same when it is asked.
  const { answer } = await teller.ask(stored)
  const { topic } = (await teller.ask('following')).answer as unknown as Digest & { subscriptions: Digest[] }
  expect(topic).toBeUndefined()
  expect(answer).toMatchObject({ kind: 'digest' })
})

test('what is followed is listed and ended in words', async () => {
  await teller.ask('settings zone Asia/Tbilisi')
  for (const line of [
    'person kove',
    'election abkhazia 2019',
    'search customs post',
    'publisher valley-news',
  ])
    await teller.ask(`follow ${line}`)
  await teller.ask('follow abkhazia breaking sources:4 thread:story')
  const list = await teller.read('following')
  for (const words of [
    '1. Daur Kove: every day at 09:00, Asia/Tbilisi',
    '2. Abkhazia: votes of 2019: every day',
    '3. “customs post”: every day',
    '4. Valley News: every day',
    'at least four independent publishers; each story in a thread of its own',
  ])
    expect(list).toContain(words)
  expect(await teller.read('following stop 1')).toContain('No longer posted here: Daur Kove.')
  await teller.ask('settings language ru')
  expect(await teller.read('following')).toContain('Valley News: каждый день в 09:00')
})

test('an entry is changed by a button or in words, and stays the same one', async () => {
  await teller.ask('follow person kove daily 07:30 Asia/Tbilisi always sources:2')
  await teller.ask('follow abkhazia breaking thread:story')
  const of = async (place: number) => (await teller.app.store.subscriptions.of('terminal:'))[place]
  const before = await of(0)
  const { reply } = await teller.ask('following change 1')
  expect(reply.actions.map(action => action.type === 'ask' && action.line)).toEqual([
    ...['weekdays', 'weekly', 'breaking'].map(every => `following change 1 ${every}`),
    'following',
  ])
  // The time and the zone stay where only the rhythm is another.
  expect(await teller.read('following change 1 weekly')).toContain(
    'Changed. Daur Kove: every Monday at 07:30, Asia/Tbilisi',
  )
  expect(await of(0)).toEqual({
    ...before,
    line: 'digest week always sources:2 person person:daur-kove',
    schedule: { at: '07:30', days: [1], zone: 'Asia/Tbilisi' },
  })
  await teller.ask('following change 1 breaking until:07:00')
  expect(await of(0)).toMatchObject({
    line: 'digest breaking sources:2 person person:daur-kove',
    schedule: { at: '22:00', until: '07:00' },
  })
  // A digest at a set time is told in no thread per story.
  await teller.ask('following change 2 daily 18:00 Europe/Chisinau')
  expect(await of(1)).not.toHaveProperty('threads')
  expect(await of(1)).toMatchObject({
    line: 'digest abkhazia',
    schedule: { at: '18:00', days: [], zone: 'Europe/Chisinau' },
  })
})

test.each([
  ['following change 3 weekly', 'no-such'],
  ['following change 2 zone:Nowhere/Atall', 'misunderstood'],
  ['following change 2 daily', 'known'],
])('%s changes nothing: %s', async (line, kind) => {
  await teller.ask('follow abkhazia')
  await teller.ask('follow abkhazia weekly')
  const before = await teller.app.store.subscriptions.of('terminal:')
  expect((await teller.ask(line)).answer.kind).toBe(kind)
  expect(await teller.app.store.subscriptions.of('terminal:')).toEqual(before)
})

test('a digest tells of its topic alone, and of a story what everyone tells of it', async () => {
  expect(await titles('digest person kove')).toEqual([seizure.title])
  expect(await titles('digest search ferry')).toEqual([ferry.title])
  expect(await titles('digest publisher valley-news')).toEqual(
    expect.arrayContaining([ferry.title, sameSeizure.title]),
  )
  expect(await titles('digest election abkhazia')).toEqual([runoff.title])
  expect(await titles('digest election abkhazia 2019')).toEqual([])
  const { answer } = await teller.ask('digest person kove')
  expect(answer).toMatchObject({
    topic: { kind: 'person', entities: expect.arrayContaining(['person:daur-kove']) },
    // Two tell the story, one of whom does not name the person; the sentences are of the one who does.
    stories: [{ independent: 2, publishers: ['Valley News', 'Harbour Post'] }],
  })
  const quoted = (answer as Digest).stories.flatMap(({ sentences }) => sentences.map(one => one.publisher))
  expect(new Set(quoted)).toEqual(new Set(['Harbour Post']))
})

test('the figures of a topic are those of its votes', async () => {
  const figures = async (line: string) =>
    ((await teller.ask(line)).answer as Digest).figures.map(one => one.value)
  expect(await figures('digest election abkhazia 2026')).toEqual([61.5])
  expect(await figures('digest election abkhazia 2019')).toEqual([])
  expect(await figures('digest publisher harbour-post')).toEqual([61.5])
  expect(await figures('digest person kove')).toEqual([])
})

test('“sources:2” keeps only what two independent publishers told', async () => {
  expect(await titles('digest abkhazia sources:2')).toHaveLength(1)
  expect(await titles('digest abkhazia sources:1')).toHaveLength(3)
  expect(await titles('digest abkhazia sources:3')).toEqual([])
  expect(await titles('digest person kove breaking')).toEqual([])
  expect(await titles('digest person kove breaking sources:2')).toEqual([seizure.title])
  // Whoever follows one paper wants what it prints.
  expect(await titles('digest publisher valley-news breaking')).toHaveLength(2)
})

test('what a chat heard of a topic is not told again', async () => {
  const { store } = teller.app
  await teller.ask('follow person kove')
  const [subscription] = await teller.app.store.subscriptions.of('terminal:')
  const ask = (articles: Digest['hears']) =>
    teller.app.ask({
      ...{ chat: 'terminal:', line: subscription?.line ?? '', administers: false },
      heard: { since: '2026-03-09T00:00:00.000Z', articles, changed: [] },
    })
  const first = (await ask([])).answer as Digest
  expect(first.stories).toHaveLength(1)
  expect(((await ask(first.hears)).answer as Digest).stories).toEqual([])
  await store.articles.save([
    articleFrom(
      {
        ...{
          by: 'Copy Daily',
          on: '2026-03-10',
          title: 'Amber from Psou is flown to Moscow',
          names: ['Daur Kove'],
        },
        text: 'The 40 kilograms of amber that officers seized at Psou on Monday were flown to Moscow, Daur Kove said. A laboratory will date them.',
      },
      9,
    ),
  ])
  const next = (await ask(first.hears)).answer as Digest
  expect(next.stories.map(({ title }) => title)).toEqual(['Amber from Psou is flown to Moscow'])
})

test('whom nobody knows is not followed, and a namesake is asked about', async () => {
  const { reply, answer } = await teller.ask('follow person Nobody Atall')
  expect(answer.kind).toBe('unknown')
  expect(reply.title).toBe('Nobody Atall')
  const paper = await teller.ask('follow publisher valley')
  expect(paper.answer).toMatchObject({ kind: 'unknown', of: 'publisher' })
  expect(paper.reply.actions).toMatchObject([{ line: 'follow publisher valley-news' }])
  // An imported paper has no feed, and is known by what it printed.
  const wire = { by: 'Copy Wire', on: '2026-03-10', text: 'Nothing happened at the port on Monday.' }
  await teller.app.store.articles.save([articleFrom(wire, 20)])
  expect((await teller.ask('digest publisher Copy Wire')).answer).toMatchObject({
    topic: { name: 'Copy Wire' },
  })
  expect((await teller.ask('follow')).answer).toMatchObject({
    kind: 'misunderstood',
    problem: 'missing-option',
  })
  expect((await teller.ask('follow election nowhereland')).answer).toMatchObject({
    problem: 'unknown-region',
  })
  expect(await linesOf()).toEqual([])
})

test('while somebody types, votes and publishers are completed too', async () => {
  const complete = async (option: string, typed: string, language = 'en') =>
    teller.app.desk.complete({ command: 'follow', option, typed, language })
  expect(await complete('publisher', 'val')).toEqual([{ label: 'Valley News', value: 'valley-news' }])
  expect(await complete('person', 'kov')).toEqual([{ label: 'Daur Kove', value: 'Daur Kove' }])
  const votes = await complete('election', 'abkh')
  expect(votes[0]).toMatchObject({ value: 'abkhazia' })
  expect(votes).toContainEqual({
    label: 'Abkhazia: presidential election, 8 September 2019',
    value: 'abkhazia 2019 president',
  })
  for (const { value } of votes.slice(0, 3))
    expect((await teller.ask(`follow election «${value}»`)).answer.kind, value).toBe('followed')
})
