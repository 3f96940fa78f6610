// Every stage that stores nothing, by hand: files in, JSON Lines out.
import { expect, test } from 'vitest'
import { folder, teller } from '../support/teller.ts'

const feed = `<?xml version="1.0"?>
<rss version="2.0"><channel><title>Harbour News</title><link>https://harbour.example/</link><language>en</language>
<item><title>Ferry runs again</title><link>https://harbour.example/ferry</link><guid>1</guid>
<pubDate>Mon, 09 Sep 2019 10:00:00 GMT</pubDate><description>After a week.</description></item></channel></rss>`

const page = `<html lang="en"><head><title>Ferry runs again | Harbour News</title></head><body><nav><a href="/">Home</a></nav>
<article><h1>Ferry runs again</h1>
<p>The ferry to the northern shore runs again after a week of storms, the harbour office said on Monday morning.</p>
<p>Four hundred passengers who had been waiting since Thursday were taken across before noon, and a second boat was to follow.</p>
<p>The office expects the timetable to be kept from Tuesday on, unless the wind turns again during the night.</p></article>
<footer>All rights reserved</footer></body></html>`

const article = {
  id: 'vote-1',
  source: 'Harbour News',
  url: null,
  lang: 'en',
  published: '2019-09-09',
  title: 'Abkhazia votes for a president',
  text: 'Abkhazia held the runoff of its presidential election on Sunday.\n\nElection officials said on Monday that Ilia Beria received 52.1 percent of the vote and Otar Mikaia 44.3 percent, according to final results.',
}

test('parse prints a feed as JSON, a line a file, and goes on after a file that is none', async () => {
  using place = folder()
  const good = place.file('good.xml', feed)
  const bad = place.file('bad.xml', '<html><body>Please log in</body></html>')
  const { lines, code } = await teller(['parse', good, bad, `${place.path}/missing.xml`])
  expect(lines).toHaveLength(3)
  expect(lines[0]).toMatchObject({
    file: good,
    feed: { title: 'Harbour News', link: 'https://harbour.example/', language: 'en' },
    entries: [
      {
        title: 'Ferry runs again',
        link: 'https://harbour.example/ferry',
        published: '2019-09-09T10:00:00.000Z',
      },
    ],
    problems: [],
  })
  expect(lines[2]).toMatchObject({ error: expect.stringContaining('missing.xml') })
  expect(code).toBe(1)
})

test("text prints an article's own text with its paragraphs parted by a blank line", async () => {
  using place = folder()
  const { lines, code } = await teller(['text', place.file('page.html', page)])
  expect(code).toBe(0)
  expect(lines[0]).toMatchObject({ title: 'Ferry runs again', language: 'en' })
  const { text } = lines[0] as { text: string }
  expect(text.split('\n\n')).toHaveLength(3)
  expect(text).not.toContain('rights reserved')
})

const two = page.replace(
  '</head>',
  `${[
    { url: '/2019/09/02/storm', headline: 'Storm', datePublished: '2019-09-02T08:00:00Z' },
    { url: '/2019/09/09/ferry', headline: 'Ferry runs again', author: { name: 'Mara Lind' } },
  ]
    .map(
      node =>
        `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...node })}</script>`,
    )
    .join('')}</head>`,
)

test('--url tells text where the page stood: whose data are its own, and the day in its address', async () => {
  using place = folder()
  const file = place.file('page.html', two)
  const { lines } = await teller(['text', file, '--url', 'https://harbour.example/2019/09/09/ferry/#top'])
  expect(lines[0]).toMatchObject({
    title: 'Ferry runs again',
    byline: 'Mara Lind',
    published: '2019-09-09T00:00:00.000Z',
  })
  expect((await teller(['text', file])).lines[0]).toMatchObject({ title: 'Storm' })
})

test.each([
  [['--url', 'harbour/ferry'], '--url takes the web address of the page'],
  [['--url', 'file:///etc/passwd'], '--url takes the web address of the page'],
])('text refuses %j, and says what it takes', async (url, said) => {
  using place = folder()
  const { lines, err, code } = await teller(['text', place.file('page.html', page), ...url])
  expect({ lines, code }).toEqual({ lines: [], code: 2 })
  expect(err).toContain(said)
})

test('a command that has no use for --url refuses it', async () => {
  const { err, code } = await teller(['extract', 'x.jsonl', '--url', 'https://harbour.example/'])
  expect(code).toBe(2)
  expect(err).toContain('takes no --url')
})

test('extract prints what is read and refuses bad lines by their number', async () => {
  using place = folder()
  const file = place.file('articles.jsonl', `${JSON.stringify(article)}\nnot json\n{"id":"x"}\n`)
  const { lines, err, code } = await teller(['extract', file])
  expect(lines).toEqual([
    expect.objectContaining({
      id: 'vote-1',
      regions: ['abkhazia'],
      elections: [
        expect.objectContaining({ region: 'abkhazia', office: 'president', date: '2019-09-08', round: 2 }),
      ],
    }),
  ])
  expect(err).toContain('line 2')
  expect(err).toContain('line 3')
  expect(code).toBe(1)
})

test('same says whether two names could be one person, and why', async () => {
  using place = folder()
  const file = place.file(
    'names.jsonl',
    '{"id":1,"a":"Raul Khajimba","b":"Рауль Хаджимба"}\n{"id":2,"a":"Anna Petrova","b":"Ivan Petrov"}\n',
  )
  const { lines } = await teller(['same', file])
  expect(lines).toEqual([
    { id: 1, same: true, why: expect.any(String) },
    { id: 2, same: false, why: expect.any(String) },
  ])
})

test('cluster puts two reports of one event together and leaves a third alone', async () => {
  using place = folder()
  const reports = [
    [
      'a',
      'The ferry Saint Nicholas ran aground off Harbour Point on Monday with 214 passengers on board, the coast guard said.',
    ],
    [
      'b',
      'Coast guard boats took 214 passengers off the ferry Saint Nicholas after it ran aground off Harbour Point on Monday.',
    ],
    [
      'c',
      'The price of bread in the capital rose by four percent in September, the statistics office reported.',
    ],
  ]
  const file = place.file(
    'a.jsonl',
    reports.map(([id, text]) => JSON.stringify({ id, title: '', text })).join('\n'),
  )
  const { lines } = await teller(['cluster', file])
  const story = new Map((lines as { id: string; story: string }[]).map(({ id, story }) => [id, story]))
  expect(story.get('a')).toBe(story.get('b'))
  expect(story.get('c')).not.toBe(story.get('a'))
})

test('summarize prints whole sentences of the documents and nothing else', async () => {
  using place = folder()
  const file = place.file(
    'd.jsonl',
    JSON.stringify({ id: 'd', documents: [{ id: 'one', title: '', text: article.text }] }),
  )
  const { lines } = await teller(['summarize', file, '--sentences', '1'])
  const [{ sentences }] = lines as [{ sentences: { text: string; from: string[] }[] }]
  expect(sentences).toHaveLength(1)
  expect(article.text).toContain(sentences[0]?.text)
  expect(sentences[0]?.from).toEqual(['one'])
})

test('a command that is none, and one without its file, say what would work', async () => {
  const unknown = await teller(['explode'])
  expect(unknown.code).toBe(2)
  expect(unknown.err).toContain('teller ask')
  expect((await teller(['extract'])).err).toContain('needs a file')
  expect((await teller(['summarize', 'x', '--words', 'many'])).err).toContain('--words')
})
