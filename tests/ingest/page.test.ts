// Pages as publishers build them, written for these tests, and the article in each.
import { expect, test } from 'vitest'
import { readPage } from '../../src/ingest/page.ts'

const sentence = (n: number) =>
  `The ${n}th district reported its count late on Sunday, and the clerks who brought the papers to the town hall were applauded.`
const paragraphs = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => `<p>${sentence(from + i)}</p>`).join('\n')

const page = (
  body: string,
  head = '',
) => `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Count ends | Lowlands Wire</title>${head}</head><body>
<header class="site-header"><nav><ul><li><a href="/">Home</a></li><li><a href="/politics">Politics</a></li></ul></nav></header>
<div class="cookie-consent"><p>We use cookies to make this site better for everyone who visits it. Accept all?</p></div>
<main><article><h1>Count ends in the lowlands</h1>${body}</article>
<aside><h3>Most read</h3><ul><li><a href="/1">A cow stops a train</a></li></ul></aside></main>
<footer><p>Copyright 2026 Lowlands Wire. All rights reserved.</p></footer></body></html>`

test('the article is read in paragraphs, without the furniture', () => {
  const { text, title, language } = readPage(
    page(`<div class="byline">By Ana Kvirikashvili</div><p class="date">2 November 2026</p>
    <figure><img src="a.jpg"><figcaption>Clerks at the town hall. Photo: N. N.</figcaption></figure>
    ${paragraphs(1, 4)}<p>Read more: A cow stops a train</p>${paragraphs(4, 8)}
    <div class="share-bar"><a href="#">Share on a network</a></div><p>Related stories</p><ul><li><a href="/1">A cow stops a train near the river</a></li></ul>`),
  )
  expect(text).toBe(Array.from({ length: 7 }, (_, i) => sentence(i + 1)).join('\n\n'))
  expect(title).toBe('Count ends in the lowlands')
  expect(language).toBe('en')
})

test('tables come row by row', () => {
  const rows = [
    ['Candidate', 'Votes', 'Share'],
    ['A. Kvirikashvili', '39,741', '47.3%'],
    ['B. Tania', '38,912', '46.2%'],
  ]
  const table = `<table><tbody>${rows.map(row => `<tr>${row.map(cell => `<td>${cell}</td>`).join('')}</tr>`).join('\n')}</tbody></table>`
  const { text } = readPage(page(`${paragraphs(1, 5)}${table}${paragraphs(5, 9)}`))
  expect(text).toContain(
    '\n\nCandidate\tVotes\tShare\nA. Kvirikashvili\t39,741\t47.3%\nB. Tania\t38,912\t46.2%\n\n',
  )
})

test('date, author and language come from what the page says of itself', () => {
  const ld = `<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"Lowlands Wire"},
  {"@type":"NewsArticle","headline":"Count ends &amp; nobody weeps","datePublished":"2026-11-02T20:15:00+02:00","author":[{"@type":"Person","name":"Ana Kvirikashvili"},{"name":"Besik Tania"}],"inLanguage":"en"}]}</script>`
  expect(readPage(page(paragraphs(1, 9), ld))).toMatchObject({
    title: 'Count ends & nobody weeps',
    byline: 'Ana Kvirikashvili, Besik Tania',
    published: '2026-11-02T18:15:00.000Z',
    language: 'en',
  })
  const meta = `<meta property="article:published_time" content="2026-11-02T18:15:00Z"><meta name="author" content="Ana Kvirikashvili"><meta property="og:title" content="Count ends">`
  expect(readPage(page(paragraphs(1, 9), meta))).toMatchObject({
    title: 'Count ends',
    byline: 'Ana Kvirikashvili',
    published: '2026-11-02T18:15:00.000Z',
  })
})

test('a lead that stands apart from the text is kept', () => {
  const lead =
    'After three recounts the commission of the lowlands has closed its books, and both camps say that they can live with it.'
  const { text } = readPage(
    `<html><head><meta name="description" content="${lead}"></head><body><header><h1>Count ends</h1><h2 class="standfirst">${lead}</h2></header><div class="entry-content">${paragraphs(1, 8)}</div></body></html>`,
  )
  expect(text.startsWith(`${lead}\n\n${sentence(1)}`)).toBe(true)
  expect(text.split(lead)).toHaveLength(2)
})

test('a page without an article has no text to be quoted', () => {
  expect(readPage('').text).toBe('')
  expect(readPage('<html><body><nav><a href="/">Home</a></nav></body></html>').text).toBe('')
})

test.each([
  ['deep', '<div>'.repeat(300)],
  ['crowded', '<i>x</i>'.repeat(70_000)],
])('S6: a page that is too %s is refused in words before it is taken apart', (_, body) => {
  const start = performance.now()
  expect(() => readPage(`<html><body>${body}`)).toThrow(/the page/)
  expect(performance.now() - start).toBeLessThan(300)
})
