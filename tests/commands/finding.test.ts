// Finding things out beside the card: persons, news, digests, words, sources and the sentence behind a figure.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { desk, type TestDesk } from './desk.ts'
import { papers } from './papers.ts'

let teller: TestDesk
beforeAll(async () => {
  teller = await desk(papers, '2019-09-11T12:00:00.000Z')
})
afterAll(() => teller.close())

test('a person’s card tells votes, stands and words, each with its source', async () => {
  const read = await teller.read('who Даур Кове')
  expect(read).toContain('leader of the Amra party, Abkhazia (as of 9 September 2019) [1]')
  expect(read).toMatch(/second round\s+46\.1 % \[\d\]\[\d\]\s+lost/)
  expect(read).toContain('rejecting the result — “because neither side had half of the votes”')
})

test('nobody of that name is known, and that is said', async () => {
  const { answer, reply } = await teller.ask('who Zurabishvili')
  expect(answer).toMatchObject({ kind: 'unknown', asked: 'Zurabishvili' })
  expect(JSON.stringify(reply)).toContain('No article that Teller has read names “Zurabishvili”')
})

test('the news of a place is its stories, each with all who tell it', async () => {
  const { answer } = await teller.ask('news abkhazia')
  const { stories }: { stories: { independent: number; articles: { publisher: string }[] }[] } = JSON.parse(
    JSON.stringify(answer),
  )
  expect(stories.flatMap(({ articles }) => articles.map(({ publisher }) => publisher)).sort()).toEqual([
    'Harbour Post',
    'Valley News',
    'Горный вестник',
  ])
  expect(stories[0]?.independent).toBeGreaterThanOrEqual(2)
  expect(await teller.read('news transnistria')).toContain('No article on')
})

test('a place’s card lists its newest stories, under a headline that the reader can read', async () => {
  const told =
    /\(https:\/\/\S+\) — Valley News, Горный вестник and Harbour Post \(three independent publishers\)/
  expect(await teller.read('region abkhazia')).toMatch(told)
  expect(await teller.read('news abkhazia')).toContain('Tbilisi calls the vote in Sokhumi void')
  await teller.app.store.chats.set('telegram:ru', { language: 'ru' })
  for (const line of ['region abkhazia', 'news abkhazia'])
    expect(await teller.read(line, 'telegram:ru')).toContain('• Аслан Бари победил во втором туре')
})

test('a digest says whole sentences of the articles, each with its source', async () => {
  const { answer, reply } = await teller.ask('digest abkhazia week')
  const texts = papers.map(({ text }) => text)
  const stories = (answer as { stories?: { sentences: { quote: string }[] }[] }).stories ?? []
  const sentences = stories.flatMap(story => story.sentences.map(({ quote }) => quote))
  expect(sentences.length).toBeGreaterThanOrEqual(2)
  for (const sentence of sentences)
    expect(
      texts.some(text => text.includes(sentence)),
      sentence,
    ).toBe(true)
  expect(reply.blocks.filter(block => block.type === 'quote')).toHaveLength(sentences.length)
})

test('a digest without news says so', async () => {
  expect(await teller.read('digest transnistria')).toContain('Nothing new on')
})

test('words are found in any of the articles, and their absence is said', async () => {
  expect((await teller.ask('search rolls')).answer).toMatchObject({
    hits: [{ title: 'Bari wins the runoff' }],
  })
  expect(await teller.read('search zeppelin')).toContain('No article has “zeppelin”')
})

test('sources tell who was heard, whose they are, and which camps were not heard', async () => {
  const read = await teller.read('sources abkhazia')
  expect(read).toMatch(/Valley News\s+in the state that claims the place\s+1/)
  expect(read).toContain('owner: the port authority')
  expect(read).toContain('Not heard: in the state that backs the authorities')
})

test('a figure of the last answer leads to its sentence, in its paragraph', async () => {
  await teller.ask('election abkhazia')
  const { answer } = await teller.ask('why 66.4')
  expect(answer).toMatchObject({
    kind: 'why',
    predicate: 'turnout',
    paragraph: expect.stringContaining('“The election is over,”'),
  })
})

test('a figure that several sentences print is a choice of sentences', async () => {
  await teller.ask('election abkhazia')
  const { answer } = await teller.ask('why 47.3')
  expect(answer).toMatchObject({
    kind: 'several',
    choices: [{ publisher: expect.any(String) }, { publisher: expect.any(String) }],
  })
})

test('a figure is found in the papers where no answer is remembered', async () => {
  const { answer } = await teller.ask('why 66.4', 'terminal:new')
  expect(answer).toMatchObject({
    kind: 'why',
    quote: 'Turnout reached 66.4 percent, and 127,000 people were on the rolls.',
  })
  expect(await teller.read('why 99.9', 'terminal:new')).toContain('no figure of the last answer')
})

test('help tells of one command with its options', async () => {
  const read = await teller.read('help election')
  expect(read).toContain('year: The year of the vote; the latest one without it (optional)')
  expect(await teller.read('help dance')).toContain('There is no command “dance”.')
})

test('a figure’s card says what was read out of the sentence, which stands set off in its paragraph', async () => {
  await teller.ask('election abkhazia')
  const { reply } = await teller.ask('why 66.4')
  expect(await teller.read('why 66.4')).toContain('Says: turnout: 66.4 %')
  expect(reply.blocks.at(-1)).toMatchObject({
    type: 'paragraph',
    text: [
      { type: 'strong', text: 'Turnout reached 66.4 percent, and 127,000 people were on the rolls.' },
      ' “The election is over,” Bari told his supporters.',
    ],
  })
})

test('sources tell whose camp nobody states, so that nobody is called missing for sure', async () => {
  const read = await teller.read('sources abkhazia')
  expect(read).toContain('The camp of one publisher above is not known, so this may be wrong.')
})
