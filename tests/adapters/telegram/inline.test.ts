// Inline mode: our name and a few words in any chat, and answers to choose from.
import { expect, test } from 'vitest'
import { ask, paragraph } from '../../../src/reply/build.ts'
import { newsroom, said } from './newsroom.ts'

/** What was offered, once it was. */
async function offered(fake: Awaited<ReturnType<typeof newsroom>>['fake'], query: string) {
  await expect.poll(() => fake.world.inline.queries.get(query)?.answer).toBeDefined()
  return fake.world.inline.queries.get(query)?.answer
}

test('half a name offers what can be asked about the place, each as one message', async () => {
  const { fake, adapter, asked } = await newsroom({
    completions: typed => (typed === 'abk' ? [{ label: 'Abkhazia', value: 'abkhazia' }] : []),
    misunderstands: line => line === 'abk',
    answer: ({ line }) =>
      said(`You asked: ${line}`, { blocks: [paragraph('Raul Khajimba'), paragraph('x')] }),
  })
  await adapter.start()
  const answer = await offered(fake, fake.type('abk', fake.user(1101, { language_code: 'ru' })))
  expect(answer?.results).toMatchObject([
    { title: 'You asked: election abkhazia', description: 'Raul Khajimba' },
  ])
  expect(answer).toMatchObject({
    cacheSeconds: 300,
    personal: true,
    button: { text: 'Ask Teller in its own chat', start: 'abk' },
  })
  // Asked in the person's own settings, without rights, and not to be taken for what they asked last.
  expect(asked).toEqual(
    ['abk', 'election abkhazia'].map(line => ({
      chat: 'telegram:1101',
      asker: '1101',
      administers: false,
      line,
      passing: true,
      language: 'ru',
    })),
  )
})

test('a whole line is asked as it stands; what changes something is not asked at all', async () => {
  const { fake, adapter, asked } = await newsroom()
  await adapter.start()
  await offered(fake, fake.type('election  abkhazia 2019', fake.user(1102)))
  const answer = await offered(fake, fake.type('settings zone UTC', fake.user(1102)))
  expect(asked.map(({ line }) => line)).toEqual(['election abkhazia 2019'])
  expect(answer?.results).toEqual([])
})

test('a long answer is its first page, with a link to the rest', async () => {
  const words = Array.from({ length: 1_500 }, (_, n) => `word${n}`).join(' ')
  const { fake, adapter, asked } = await newsroom({
    answer: () => said('Long', { blocks: [paragraph(words)] }),
  })
  await adapter.start()
  const answer = await offered(fake, fake.type('election abkhazia 2019', fake.user(1103)))
  const [result] = answer?.results ?? []
  expect(result?.text.length).toBeLessThanOrEqual(4_096)
  expect(result?.keyboard?.flat()).toEqual([
    {
      text: 'Read on in the chat with Teller',
      url: 'https://t.me/TellerTestBot?start=election_abkhazia_2019',
    },
  ])
  // The link asks the same again, in the private chat.
  fake.say(fake.private(1103), '/start election_abkhazia_2019')
  await expect.poll(() => asked.at(-1)?.line).toBe('election abkhazia 2019')
})

test('a button under it turns the message into the answer, and none of them changes a chat', async () => {
  const { fake, adapter } = await newsroom({
    answer: ({ line }) =>
      said(line, { actions: [ask('2020', 'election abkhazia 2020'), ask('Zone', 'settings zone UTC')] }),
  })
  await adapter.start()
  const query = fake.type('election abkhazia', fake.user(1104))
  const [result] = (await offered(fake, query))?.results ?? []
  expect(result?.keyboard?.flat().map(({ callback_data }) => callback_data)).toEqual([
    'election abkhazia 2020',
  ])
  const message = fake.world.inline.choose(query, result?.id ?? '')
  fake.pressInline(message, 'election abkhazia 2020', fake.user(1105))
  await expect.poll(() => fake.world.inline.messages.get(message)?.text).toBe('election abkhazia 2020')
  expect(fake.ledger).toEqual([])
})

test('a query that was typed over is no fault', async () => {
  const { fake, adapter, log } = await newsroom()
  await adapter.start()
  fake.failNext(
    'answerInlineQuery',
    400,
    'Bad Request: query is too old and response timeout expired or query ID is invalid',
  )
  fake.type('election a', fake.user(1106))
  await offered(fake, fake.type('election ab', fake.user(1106)))
  expect(log.join('')).not.toMatch(/"level":[45]0/)
})
