// Two spellings of one address are one article, and two articles are two.
import { expect, test } from 'vitest'
import { articleId, canonicalUrl } from '../../src/ingest/identity.ts'

test.each([
  ['https://e.example/news/1?utm_source=rss&utm_medium=feed', 'https://e.example/news/1'],
  ['https://e.example/news/1?id=7&fbclid=abc#comments', 'https://e.example/news/1?id=7'],
  ['https://e.example/news/1;jsessionid=0A1B2C?id=7', 'https://e.example/news/1?id=7'],
  ['https://e.example/news/1?PHPSESSID=0a1b2c', 'https://e.example/news/1'],
  ['https://e.example/news/1/amp/', 'https://e.example/news/1'],
  ['https://e.example/news/1.amp.html', 'https://e.example/news/1.html'],
  ['https://e.example/news/1?amp=1', 'https://e.example/news/1'],
  ['http://e.example:80/News/%D0%B0', 'http://e.example/News/%D0%B0'],
  ['https://e.example/?p=12', 'https://e.example/?p=12'],
])('%s is cited as %s', (address, url) => {
  expect(canonicalUrl(address)).toBe(url)
})

test.each(['javascript:alert(1)', 'mailto:a@e.example', 'tg://user?id=1', '/news/1', ''])(
  '%j is no address to cite',
  address => {
    expect(canonicalUrl(address)).toBeUndefined()
  },
)

const id = (url: string) => articleId({ url, publisher: 'p', title: 't' })

test('www, the scheme, a slash at the end and the order of a query make no other article', () => {
  const all = [
    'https://e.example/a?x=1&y=2',
    'http://www.e.example/a/?y=2&x=1',
    'https://e.example/a/?x=1&y=2',
  ].map(id)
  expect(new Set(all).size).toBe(1)
})

test('another path, query or host is another article', () => {
  const all = [
    'https://e.example/a',
    'https://e.example/b',
    'https://e.example/a?id=1',
    'https://f.example/a',
    'https://e.example/A',
  ].map(id)
  expect(new Set(all).size).toBe(5)
})

test('without an address it is the publisher and the title', () => {
  expect(articleId({ publisher: 'p', title: 'Count  ends' })).toBe(
    articleId({ publisher: 'p', title: 'count ends' }),
  )
  expect(articleId({ publisher: 'p', title: 'Count ends' })).not.toBe(
    articleId({ publisher: 'q', title: 'Count ends' }),
  )
})
