// Kinds of pages beside the plain article: galleries, slides, live reports, consent before the text, and what stands below it.
import { expect, test } from 'vitest'
import { readPage } from '../../src/ingest/page.ts'

const sentence = (n: number) =>
  `The ${n}th district reported its count late on Sunday, and the clerks who brought the papers to the town hall were applauded.`
const sentences = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => sentence(from + index))
const paragraphs = (from: number, to: number) =>
  sentences(from, to)
    .map(text => `<p>${text}</p>`)
    .join('\n')
const page = (body: string, head = '') =>
  `<html lang="en"><head><title>Count ends</title>${head}</head><body>${body}</body></html>`
const article = (body: string, head = '') =>
  page(`<article><h1>Count ends in the lowlands</h1>${body}</article>`, head)
const textOf = (html: string) => readPage(html).text
const joined = (...lines: readonly string[]) => lines.join('\n\n')

const figures = (
  from: number,
  to: number,
  wrap: (figure: string, index: number) => string = figure => figure,
) =>
  sentences(from, to)
    .map((text, index) =>
      wrap(`<figure><img src="${index}.jpg"><figcaption><p>${text}</p></figcaption></figure>`, index),
    )
    .join('\n')

test('a gallery is read by its captions, after its introduction', () => {
  expect(textOf(article(`<p>${sentence(1)}</p>${figures(2, 8)}`))).toBe(joined(...sentences(1, 8)))
})

test('an article with pictures stays without their captions', () => {
  expect(textOf(article(`${paragraphs(1, 7)}${figures(7, 12)}`))).toBe(joined(...sentences(1, 7)))
  const beside = `<aside>${figures(20, 30)}</aside><div class="related">${figures(30, 40)}</div>`
  expect(textOf(article(`${paragraphs(1, 3)}${beside}`))).toBe(joined(...sentences(1, 3)))
})

test('the slides of a gallery are kept, though all but the first are hidden', () => {
  const slides = sentences(1, 9)
    .map(
      (text, index) =>
        `<div class="gallery-section ${index === 0 ? '' : 'hidden'} section-${index}" ${index === 0 ? '' : 'style="display:none"'}><p>${text}</p></div>`,
    )
    .join('')
  expect(textOf(article(`<div class="slides">${slides}</div>`))).toBe(joined(...sentences(1, 9)))
})

test('a single gallery within an article is none of its text', () => {
  const gallery =
    '<div class="gallery"><p>Twelve pictures of the evening, from all the town halls of the lowlands and the hills.</p></div>'
  expect(textOf(article(`${paragraphs(1, 4)}${gallery}${paragraphs(4, 8)}`))).toBe(joined(...sentences(1, 8)))
})

test('a match that is told minute by minute is no list of comments', () => {
  const posts = sentences(1, 9).map(text => `<div class="live-match-comment"><p>${text}</p></div>`)
  expect(textOf(page(`<main><div class="live-match-comments">${posts.join('')}</div></main>`))).toBe(
    joined(...sentences(1, 9)),
  )
})

test('a consent that is longer than the article is not the article', () => {
  const consent = `<div class="x-dsgvo-overlay"><div>${'<p>Purpose: to measure what visitors of this site do, and to tell them of offers that may be of use to them.</p>'.repeat(60)}</div></div>`
  expect(textOf(page(`${consent}<article><div class="text">${paragraphs(1, 5)}</div></article>`))).toBe(
    joined(...sentences(1, 5)),
  )
})

test('words with a reading above them stay in their sentence', () => {
  const word = '<a href="#w"><ruby><span class="under">選挙</span><rt>せんきょ</rt></ruby></a>'
  const text = `日曜日の${word}では、人々が町の役場に集まって、票を数える人々に拍手を送りました。結果は夜に発表されました。`
  expect(textOf(article(`<p>${text}</p>`.repeat(1) + paragraphs(1, 4)))).toContain('日曜日の選挙では、')
})

test('a text for search engines that was escaped twice is read as what it is', () => {
  const body = sentences(1, 8)
    .map(text => `&lt;p class=&quot;text&quot;&gt;${text} Caf&amp;eacute;.&lt;/p&gt;`)
    .join('')
  const ld = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: body })}</script>`
  expect(textOf(page('<p>Enable the script of this page.</p>', ld))).toBe(
    joined(...sentences(1, 8).map(text => `${text} Café.`)),
  )
})

test('data whose JSON is broken still tell the day, and that the article is for subscribers', () => {
  const ld = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"The "new" count","datePublished":"2026-11-02T10:00:00+00:00","isAccessibleForFree":"false"}</script>`
  expect(readPage(article(paragraphs(1, 4), ld))).toMatchObject({
    published: '2026-11-02T10:00:00.000Z',
    isStub: true,
  })
})

test('a lead is printed as the page prints it, whether or not it is marked as one', () => {
  const lead =
    'The count in <a href="/l">the lowlands</a>, which took two nights, has ended without a quarrel.'
  const plain = 'The count in the lowlands, which took two nights, has ended without a quarrel.'
  const named = `<div class="head"><h1>Count ends</h1><div class="standfirst"><p>${lead}</p></div></div>`
  const next = `<header><h1>Count ends</h1><h2>${lead}</h2></header>`
  for (const head of [named, next])
    expect(textOf(page(`${head}<div class="article-body">${paragraphs(1, 6)}</div>`))).toBe(
      joined(plain, ...sentences(1, 6)),
    )
})

test('a heading may name what the title names, and may be a sentence', () => {
  const heading = 'Count ends in the lowlands: the figures'
  const last = 'The commission will print the final figures of all the districts on Friday.'
  expect(textOf(article(`${paragraphs(1, 7)}<h2>${heading}</h2>${paragraphs(7, 9)}<h3>${last}</h3>`))).toBe(
    joined(...sentences(1, 7), heading, ...sentences(7, 9), last),
  )
})

test.each([
  'Published: November 8, 2026 at 11:30 p.m. | Updated: November 9, 2026 at 12:21 a.m.',
  'This article is the copyrighted property of the Lowlands Wire. Written permission must be obtained before it is printed again.',
  'The Lowlands Wire is not responsible for the opinions or statements of its contributors.',
  'Follow the Lowlands Wire on Twitter and Instagram, or email us at desk@lowlands.example.',
  'For the latest news of the lowlands download our free app for your telephone.',
  'To view the full story, please subscribe to the Lowlands Wire.',
  'При использовании материалов ссылка на Вестник обязательна.',
  'Подписывайтесь на наш канал в Telegram, чтобы не пропустить новости.',
  'Dieser Beitrag gibt die Meinung des Autors wieder, und nicht die der Redaktion.',
  '¡Síguenos en nuestro canal de WhatsApp!',
])('"%s" is no part of the article that it stands below', notice => {
  expect(textOf(article(`${paragraphs(1, 7)}<p>${notice}</p>`))).toBe(joined(...sentences(1, 7)))
})

test('an article that tells of a subscription keeps its sentence', () => {
  const told =
    'The paper told its readers that all rights reserved for the state had been given to the districts.'
  expect(textOf(article(`<p>${told}</p>${paragraphs(1, 7)}`))).toBe(joined(told, ...sentences(1, 7)))
})

test('a piece of code that is hidden is a program, and one that is shown is the article', () => {
  const code =
    '[ { "name": "Ad - Inline - Injected", "component": "29509126", "insertPoint": "3", "requiredCount": "5" } ]'
  expect(
    textOf(article(`${paragraphs(1, 3)}<pre style="display:none">${code}</pre>${paragraphs(3, 5)}`)),
  ).toBe(joined(...sentences(1, 5)))
  expect(textOf(article(`${paragraphs(1, 3)}<pre>${code}</pre>${paragraphs(3, 5)}`))).toContain(code)
})
