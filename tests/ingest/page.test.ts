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

test('a lead that only its name tells is kept, and a list of other stories of that name is not', () => {
  const lead =
    'After three recounts the commission of the lowlands has closed its books, and both camps live with it.'
  const built = (inside: string) =>
    `<html><body><div class="head"><h1>Count ends</h1></div><div class="row"><div class="page-intro__copy article-intro">${inside}</div></div>
    <div class="row"><div class="entry-content">${paragraphs(1, 8)}</div></div></body></html>`
  const own = [1, 2, 3, 4, 5, 6, 7].map(sentence)
  expect(readPage(built(lead)).text).toBe([lead, ...own].join('\n\n'))
  expect(readPage(built(`<a href="/2">${lead}</a>`)).text).toBe(own.join('\n\n'))
})

test('a lead, a text in two places and a table are one article; captions, cards and the author stay out', () => {
  const { text } = readPage(
    page(`<p class="teaser-text">Both camps say that they can live with the count, and neither says so gladly or in public.</p>
    <div class="story"><div class="story-text">${paragraphs(1, 4)}
      <figure><img src="a.jpg"><p class="image-caption">Clerks with their boxes in front of the hall. Picture: N. N.</p></figure>
      <div class="teaser-card"><h3><a href="/2">River floods two villages</a></h3><p>Nobody was hurt, says the district.</p></div>
    </div><div class="ad">Buy a boat</div><div class="story-text">${paragraphs(4, 7)}
      <table><tr><td>Ayes</td><td>61</td></tr><tr><td>Noes</td><td>40</td></tr></table></div></div>
    <div class="author-bio"><p>Ana Kvirikashvili writes about the lowlands, about rivers, and about the people who count votes beside them.</p></div>`),
  )
  expect(text).toBe(
    [
      'Both camps say that they can live with the count, and neither says so gladly or in public.',
      ...[1, 2, 3, 4, 5, 6].map(sentence),
      'Ayes\t61\nNoes\t40',
    ].join('\n\n'),
  )
})

test.each([
  ['English', 'Read more: A cow stops a train'],
  ['Russian', 'Читайте также: Корова остановила поезд'],
  ['German', 'Lesen Sie auch: Kuh hält Zug auf'],
  ['Spanish', 'Lea también: Una vaca detiene un tren'],
  ['Ukrainian', 'Читайте також: Корова зупинила потяг'],
])('a pointer to another story between paragraphs goes, in %s', (_, pointer) => {
  const { text } = readPage(page(`${paragraphs(1, 4)}<p><b>${pointer}</b></p>${paragraphs(4, 7)}`))
  expect(text).toBe([1, 2, 3, 4, 5, 6].map(sentence).join('\n\n'))
})

test.each([
  ['a caption by its credit', '<p>Clerks with their boxes in front of the town hall. (Photo: N. N.)</p>'],
  [
    'a card of its author',
    '<div class="story-author"><p>Ana Kvirikashvili has written about rivers and counts for ten years.</p></div>',
  ],
  [
    'a place for what was not loaded',
    '<div class="content-blocker"><p>Content of another service stands here. Click to load it from there.</p></div>',
  ],
  [
    'a disclosure',
    '<div class="editorial-disclosure"><p>We are paid for some of the links that stand in this text and in others.</p></div>',
  ],
  [
    'a box with another story',
    '<div class="inline-text-box"><p>A cow stopped a train near the river, and nobody knows for how long.</p></div>',
  ],
])('between paragraphs, %s stays out', (_, insert) => {
  const { text } = readPage(page(`${paragraphs(1, 4)}${insert}${paragraphs(4, 7)}`))
  expect(text).toBe([1, 2, 3, 4, 5, 6].map(sentence).join('\n\n'))
})

test('a paragraph that is nothing but a link points elsewhere; one with a link in it does not', () => {
  const linked =
    'The clerks of <a href="/hall">the town hall</a> counted until four in the morning and went home.'
  const { text } = readPage(
    page(
      `${paragraphs(1, 4)}<p><a href="/3">Goats elect a speaker</a></p><p>${linked}</p>${paragraphs(4, 7)}`,
    ),
  )
  expect(text).not.toContain('Goats')
  expect(text).toContain('The clerks of the town hall counted')
})

test('the posts of a live blog are kept, even where the site calls them comments', () => {
  const posts = [1, 2, 3, 4, 5].map(
    n =>
      `<div class="live-comment"><span class="live-time">20:0${n}</span><div><p>${sentence(n)}</p></div></div>`,
  )
  const { text } = readPage(page(`<div class="live">${posts.join('\n')}</div>`))
  for (const n of [1, 2, 3, 4, 5]) expect(text).toContain(sentence(n))
})

test('the entries of a live blog keep their times where they are printed; a single time belongs to the page', () => {
  const entry = (n: number) =>
    `<article class="post"><div class="post-meta"><time class="timestamp" datetime="2026-11-02T20:0${n}:00Z">20:0${n}</time></div><p>${sentence(n)}</p></article>`
  const { text } = readPage(page(`<div class="live">${[4, 3, 2, 1].map(entry).join('\n')}</div>`))
  expect(text).toBe([4, 3, 2, 1].flatMap(n => [`20:0${n}`, sentence(n)]).join('\n\n'))
  expect(readPage(page(`<div class="post-meta">20:05</div>${paragraphs(1, 5)}`)).text).not.toContain('20:05')
})

test('the entries of a live blog that only a script would show are taken from what the page tells search engines', () => {
  const update = (n: number) => ({
    '@type': 'BlogPosting',
    headline: `Entry ${n}`,
    datePublished: `2026-11-02T20:0${n}:00+03:00`,
    articleBody: `${sentence(n)} ${sentence(n + 10)}`,
  })
  const ld = JSON.stringify({ '@type': 'LiveBlogPosting', liveBlogUpdate: [3, 2, 1].map(update) })
  const { text } = readPage(page('<div id="app"></div>', `<script type="application/ld+json">${ld}</script>`))
  expect(text).toBe(
    [3, 2, 1].flatMap(n => [`20:0${n}`, `Entry ${n}`, `${sentence(n)} ${sentence(n + 10)}`]).join('\n\n'),
  )
})

test('an AMP page reads like any other', () => {
  const { text } = readPage(
    `<!doctype html><html amp lang="en"><head><title>Count ends</title></head><body><amp-sidebar id="menu"><ul><li>Home</li></ul></amp-sidebar>
    <amp-consent><p>We and our partners would like to store things on your telephone, for reasons that fill a page.</p></amp-consent>
    <article><h1>Count ends</h1><amp-img src="a.jpg"></amp-img>${paragraphs(1, 6)}<amp-ad type="x"><p>${sentence(9)}</p></amp-ad></article></body></html>`,
  )
  expect(text).toBe([1, 2, 3, 4, 5].map(sentence).join('\n\n'))
})

test('a text that only a script would show is taken from what the page tells search engines', () => {
  const told = [1, 2, 3, 4, 5].map(sentence).join('\\n\\n')
  const ld = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Count ends","articleBody":"${told}"}</script>`
  const { text } = readPage(
    page('<div id="app"><p>Please turn on scripts to read this article in full.</p></div>', ld),
  )
  expect(text).toBe([1, 2, 3, 4, 5].map(sentence).join('\n\n'))
})

test('a page that is for subscribers says so, and a free one does not', () => {
  const paid =
    '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>'
  expect(readPage(page(paragraphs(1, 3), paid)).isStub).toBe(true)
  expect(readPage(page(paragraphs(1, 3))).isStub).toBe(false)
  // The whole text is there all the same.
  expect(readPage(page(paragraphs(1, 30), paid)).isStub).toBe(false)
})

test.each([
  ['English', 'Subscribe now to continue reading'],
  ['Russian', 'Чтобы прочитать статью полностью, оформите подписку'],
  ['German', 'Weiterlesen mit dem Plus-Abo'],
  ['French', 'Cet article est réservé aux abonnés. Il vous reste 75 % de cet article à lire.'],
  ['Spanish', 'Contenido exclusivo para suscriptores'],
  ['Portuguese', 'Assine para continuar'],
])('a page that breaks off with an offer is only a beginning, in %s', (_, offer) => {
  const wall = `<div class="offer"><p>${offer}</p></div>`
  expect(readPage(page(`${paragraphs(1, 3)}${wall}`)).isStub).toBe(true)
  // The whole text is there all the same, or the offer waits for another visit.
  expect(readPage(page(`${paragraphs(1, 30)}${wall}`)).isStub).toBe(false)
  expect(readPage(page(`${paragraphs(1, 3)}<div style="display:none">${wall}</div>`)).isStub).toBe(false)
})

test('a text that ends in the middle of a sentence is only a beginning', () => {
  expect(readPage(page(`${paragraphs(1, 3)}<p>${sentence(3).slice(0, 90)} …</p>`)).isStub).toBe(true)
  expect(readPage(page(`${paragraphs(1, 3)}<p>Nobody knows what will come of it…</p>`)).isStub).toBe(false)
})

test.each([
  [
    'beside the heading',
    '<span class="post-date">2. November 2026, 20:15 Uhr</span>',
    '',
    '2026-11-02T20:15:00.000Z',
  ],
  ['in Polish', '<div class="meta">2 listopada 2026, 20:15</div>', '', '2026-11-02T20:15:00.000Z'],
  ['in Chinese', '<span class="time">2026年11月2日 20:15</span>', '', '2026-11-02T20:15:00.000Z'],
  [
    'in the address alone',
    '',
    'https://lowlands.example/news/2026/11/02/count-ends',
    '2026-11-02T00:00:00.000Z',
  ],
])('the date is read where only people are told: %s', (_, printed, address, published) => {
  const comments =
    '<ul class="comments-list"><li class="comment"><time datetime="2026-11-09">9 November 2026</time></li></ul>'
  const html = page(`${printed}${paragraphs(1, 8)}${comments}`)
  expect(readPage(html, address || undefined).published).toBe(published)
})

test.each([
  [
    'in a line of its own',
    '<p class="byline">By Ana Kvirikashvili | 2 November 2026</p>',
    'Ana Kvirikashvili',
  ],
  ['behind a link', '<a rel="author" href="/ana">Ana Kvirikashvili</a>', 'Ana Kvirikashvili'],
  ['in Russian', '<div class="author">Автор: Анна Квирикашвили</div>', 'Анна Квирикашвили'],
  [
    'two of them',
    '<span itemprop="author">Ana Kvirikashvili and Besik Tania</span>',
    'Ana Kvirikashvili and Besik Tania',
  ],
  [
    'under a comment',
    '<ul class="comments"><li class="comment"><span class="author">Some Reader</span></li></ul>',
    null,
  ],
  ['as a button', '<div class="author">Follow</div>', null],
])('the author is read where only people are told: %s', (_, printed, byline) => {
  expect(readPage(page(`${printed}${paragraphs(1, 8)}`)).byline).toBe(byline)
})

test('the longest text of a page may stand in its margin, and is not the article', () => {
  const { text } = readPage(
    `<html><body><div class="post"><h1>Count ends</h1><p>${sentence(1)}</p><p>${sentence(2)}</p></div>
    <div class="sidebar"><div class="widget"><p>${[3, 4, 5].map(sentence).join(' ')}</p></div></div></body></html>`,
  )
  expect(text).toBe([1, 2].map(sentence).join('\n\n'))
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
