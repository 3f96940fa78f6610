// The stages that keep something: import, ask, feeds, poll, doctor.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { folder, teller } from '../support/teller.ts'

const article = (id: string, text: string) => ({
  id,
  source: 'Harbour News',
  url: `https://harbour.example/${id}`,
  lang: 'en',
  published: '2019-09-09',
  title: 'Abkhazia votes for a president',
  text,
})
const told = article(
  'vote',
  'Abkhazia held the runoff of its presidential election on Sunday.\n\nThe election commission said on Monday that Ilia Beria received 52.1 percent of the vote and Otar Mikaia 44.3 percent, according to final results.',
)

test('what is imported can be asked for, and importing it again adds nothing', async () => {
  using place = folder()
  const file = place.file('articles.jsonl', `${JSON.stringify(told)}\n`)
  const data = ['--data', `${place.path}/store`]
  expect((await teller(['import', file, ...data])).err).toContain('1 new, 0 edited, 0 known, 0 refused')
  expect((await teller(['import', file, ...data])).err).toContain('0 new, 0 edited, 1 known, 0 refused')
  const edited = place.file(
    'edited.jsonl',
    JSON.stringify({ ...told, text: `${told.text}\n\nThe count is over.` }),
  )
  expect((await teller(['import', edited, ...data])).err).toContain('0 new, 1 edited, 0 known, 0 refused')

  const { out } = await teller(['ask', 'election abkhazia', ...data])
  expect(out).toContain('52.1 %')
  expect(out).toContain('Harbour News')
})

test('ask --json prints question, answer and reply; ask - one line of JSON for every line', async () => {
  using place = folder()
  const data = ['--data', place.path]
  await teller(['import', place.file('articles.jsonl', JSON.stringify(told)), ...data])
  const { lines } = await teller(['ask', 'election abkhazia 2019 president', '--json', ...data])
  expect(lines).toEqual([
    {
      question: 'election abkhazia 2019 president',
      answer: expect.objectContaining({ kind: 'election', region: 'abkhazia', office: 'president' }),
      reply: expect.objectContaining({ title: expect.any(String), blocks: expect.any(Array) }),
    },
  ])
  const many = await teller(['ask', '-', ...data], {
    input: 'election abkhazia\n\nwhat is this\n"; DROP TABLE\nhelp',
  })
  expect(many.code).toBe(0)
  expect((many.lines as { answer: { kind: string } }[]).map(({ answer }) => answer.kind)).toEqual([
    'election',
    'misunderstood',
    'misunderstood',
    'misunderstood',
    'help',
  ])
})

test('a feed is added, polled and found healthy; OPML goes out and comes in', async () => {
  using place = folder()
  const item =
    '<item><title>Ferry</title><link>https://harbour.example/f</link><guid>1</guid><description>It runs.</description></item>'
  const server = createServer((_, response) =>
    response
      .writeHead(200, { 'content-type': 'application/rss+xml' })
      .end(`<rss version="2.0"><channel><title>Harbour News</title>${item}</channel></rss>`),
  )
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed`
  const options = { env: { TELLER_ALLOW_PRIVATE_FEEDS: '1' } }
  const data = ['--data', place.path]
  try {
    const added = await teller(
      ['feeds', 'add', url, '--region', 'abkhazia', '--publisher', 'Harbour News', ...data],
      options,
    )
    expect(added.err).toContain('is added')
    expect((await teller(['poll', '--once', ...data], options)).err).toContain('1 new article')
    const health = await teller(['feeds', '--json', ...data], options)
    expect(health.lines).toEqual([expect.objectContaining({ url, state: 'active', regions: ['abkhazia'] })])

    const opml = (await teller(['feeds', 'export', ...data], options)).out
    const elsewhere = ['--data', `${place.path}/other`]
    await teller(['feeds', 'import', place.file('feeds.opml', opml), ...elsewhere], options)
    expect((await teller(['feeds', '--json', ...elsewhere], options)).lines).toEqual([
      expect.objectContaining({ url }),
    ])

    expect((await teller(['doctor', ...data], options)).code).toBe(0)

    server.close()
    server.closeAllConnections()
    await teller(['poll', '--once', ...elsewhere], options)
    const unwell = await teller(['feeds', ...elsewhere], { env: { ...options.env, TELLER_LANGUAGE: 'ru' } })
    expect(unwell.out).toContain('✗ сервер недоступен')
  } finally {
    server.close()
  }
})

test('a private address is refused unless the operator allows it', async () => {
  using place = folder()
  const { code, err } = await teller(['feeds', 'add', 'http://127.0.0.1:9/feed', '--data', place.path])
  expect(code).toBe(1)
  expect(err).toContain('127.0.0.1')
})

test('a mistaken setting and an unknown region are named', async () => {
  using place = folder()
  const setting = await teller(['ask', 'help', '--data', place.path], { env: { TELLER_ZONE: 'Tbilisi' } })
  expect(setting.code).toBe(2)
  expect(setting.err).toContain('Asia/Tbilisi')
  const region = await teller([
    'feeds',
    'add',
    'https://harbour.example/feed',
    '--region',
    'abkazia',
    '--data',
    place.path,
  ])
  expect(region.code).toBe(2)
  expect(region.err).toContain('abkhazia')
})
