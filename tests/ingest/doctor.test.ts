// The feed doctor: what is wrong with a feed is known in kinds, each language has words for it, and the operator hears once.
import { expect, test } from 'vitest'
import { healthOf } from '../../src/ingest/health.ts'
import { poll } from '../../src/ingest/poll.ts'
import { languages } from '../../src/languages/languages.ts'
import { type Ailment, ailments } from '../../src/model/ailment.ts'
import { addFeed, again, day, deps, isoNow, items, log, long, rowOf, site, wait } from './polling.ts'
import { type Answer, redirect, rss, text } from './site.ts'

const html = text('<!doctype html><html><head><title>Sign in</title></head><body>Sign in</body></html>')
const ahead = () => rss(items(1).map(item => ({ ...item, date: 'Mon, 02 Nov 2026 14:00:00 GMT' })))

test.each<[string, () => Answer, readonly Ailment[]]>([
  ['answers 410', () => text('', {}, 410), ['gone']],
  ['answers 404', () => text('', {}, 404), ['not-found']],
  ['answers 403', () => text('', {}, 403), ['blocked']],
  ['answers 451', () => text('', {}, 451), ['blocked']],
  ['answers 429', () => text('', {}, 429), ['busy']],
  ['answers 500', () => text('', {}, 500), ['server']],
  ['hangs up', () => request => void request.socket.destroy(), ['unreachable']],
  ['leads to a file', () => redirect('file:///etc/passwd'), ['refused']],
  ['asks for a login', () => html, ['page']],
  ['is other XML', () => text('<?xml version="1.0"?><opml><body/></opml>'), ['no-feed']],
  ['is other JSON', () => text('{"status":"ok"}'), ['no-feed']],
  ['is too large', () => text(Buffer.alloc(6 * 1024 * 1024, 'x')), ['too-large']],
  ['breaks off', () => text(rss(items(3)).slice(0, -300)), ['broken']],
  ['is dated ahead', () => text(ahead()), ['clock']],
  ['moves for good', () => redirect('/new', 301), ['moved']],
  [
    'does not say its encoding',
    () =>
      text(
        Buffer.from(
          '<rss><channel><item><title>\xcf\xf0\xe8\xe2\xe5\xf2 \xec\xe8\xf0</title></item></channel></rss>',
          'latin1',
        ),
        {
          'content-type': 'application/rss+xml',
        },
      ),
    ['encoding'],
  ],
  ['is well', () => text(rss(items(1))), []],
])('a feed that %s is known for it, until it is well again', async (_, answer, expected) => {
  const feed = await addFeed()
  site.answer('/new', text(rss(items(1))))
  site.answer('/feed', answer())
  await poll(feed, deps())
  expect(healthOf(await rowOf(feed), isoNow()).ailments).toEqual(expected)
  site.answer('/feed', text(rss(items(2))))
  if (expected[0] === 'gone') return
  await again(feed)
  expect(healthOf(await rowOf(feed), isoNow()).ailments).toEqual([])
})

test('what lies in a body stays wrong while the body stays the same', async () => {
  const feed = await addFeed()
  site.answer('/feed', (request, response) => {
    const isKnown = request.headers['if-none-match'] === '"1"'
    response.writeHead(isKnown ? 304 : 200, { etag: '"1"' }).end(isKnown ? '' : ahead())
  })
  await poll(feed, deps())
  expect(await again(feed)).toMatchObject({ kind: 'unchanged' })
  expect(healthOf(await rowOf(feed), isoNow()).ailments).toEqual(['clock'])
})

test('a feed whose pages robots.txt keeps from us says so, also at polls that need no page', async () => {
  const feed = await addFeed()
  const teaser = { title: 'Bridge reopened', link: `${site.origin}/bridge`, text: 'It is open.' }
  site.answer('/robots.txt', text('User-agent: *\nDisallow: /', { 'content-type': 'text/plain' }))
  site.answer('/feed', text(rss([teaser])))
  await poll(feed, deps())
  expect(healthOf(await rowOf(feed), isoNow()).ailments).toEqual(['robots'])
  site.answer('/feed', text(rss([teaser, { ...teaser, link: `${site.origin}/long`, text: long('bridge') }])))
  await again(feed)
  expect(healthOf(await rowOf(feed), isoNow()).ailments).toEqual(['robots'])
})

test('a feed without news for a month is silent, one that fails is not', async () => {
  const feed = await addFeed()
  site.answer('/feed', text(rss(items(1))))
  await poll(feed, deps())
  await again(feed, 29 * day)
  expect(healthOf(await rowOf(feed), isoNow()).ailments).toEqual([])
  await again(feed, 2 * day)
  expect(healthOf(await rowOf(feed), isoNow()).ailments).toEqual(['silent'])
})

test('of two feeds with the same articles the lesser is named, and a feed that shares a few is not', async () => {
  const { store } = deps()
  const [whole, part, other] = [await addFeed('/whole'), await addFeed('/part'), await addFeed('/other')]
  site.answer('/whole', text(rss(items(20))))
  site.answer('/part', text(rss(items(10))))
  site.answer('/other', text(rss(items(20, 17))))
  for (const feed of [whole, part, other]) await poll(feed, deps())
  expect([...(await store.feeds.twins())]).toEqual([[part.id, whole.id]])
})

test('F8: whoever runs Teller is told a week before a feed is given up, and when it is, each time once', async () => {
  const feed = await addFeed()
  site.answer('/feed', text('', {}, 500))
  const verdicts: string[] = []
  for (let polls = 0; polls < 200 && (await rowOf(feed)).state !== 'gone'; polls++) {
    wait(Math.max(0, Date.parse((await rowOf(feed)).nextPollAt) - Date.parse(isoNow())))
    const { verdict } = await poll(await rowOf(feed), deps())
    if (verdict) verdicts.push(`${verdict} ${isoNow().slice(0, 10)}`)
  }
  expect(verdicts).toEqual(['last-call 2026-11-22', 'given-up 2026-11-29'])
  expect(await rowOf(feed)).toMatchObject({ ailments: ['given-up', 'server'], state: 'gone' })
  expect(log().match(/given up in a week/g)).toHaveLength(1)
  expect(log().match(/is given up"/g)).toHaveLength(1)
})

test('every ailment has words in every language, and says no address', () => {
  for (const { messages } of languages)
    for (const ailment of ailments) expect(messages.feeds.ailments[ailment]).toMatch(/^[^<>@]{20,}$/)
})
