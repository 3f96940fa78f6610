// With TELLER_PROXY all that is fetched goes through it, and the guard still stands before it.
import type { LookupAddress } from 'node:dns'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import tls from 'node:tls'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { gateway } from '../../src/adapters/telegram/gateway.ts'
import { createFetcher, type Fetcher } from '../../src/ingest/fetch.ts'
import { createGuard } from '../../src/ingest/guard.ts'
import { createPolite } from '../../src/ingest/polite.ts'
import { cert, key } from '../support/certificate.ts'
import { openProxy, type TestProxy } from '../support/proxy.ts'
import { openSite, redirect, type Site, text } from './site.ts'

let site: Site
let proxy: TestProxy
const opened: Fetcher[] = []
beforeEach(async () => {
  site = await openSite()
  proxy = await openProxy(site.port, 'reader:p%40ss')
})
afterEach(async () => {
  await Promise.all(opened.splice(0).map(fetcher => fetcher.close()))
  await proxy.close()
  await site.close()
})

const notFound = () => Promise.reject(Object.assign(new Error('no DNS here'), { code: 'ENOTFOUND' }))
const leadsTo = (address: string) => async (): Promise<LookupAddress[]> => [{ address, family: 4 }]

function through(
  url: URL,
  options: { readonly resolve?: () => Promise<LookupAddress[]>; readonly allowPrivate?: boolean } = {},
): Fetcher {
  const { resolve = notFound, allowPrivate = false } = options
  const fetcher = createFetcher({
    guard: createGuard({ allowPrivate, resolve }),
    polite: createPolite(),
    contact: 'https://o.example/',
    proxy: url,
    deadlineMs: 3_000,
  })
  opened.push(fetcher)
  return fetcher
}
const get = (fetcher: Fetcher, address: string) => fetcher.fetch(address, { maxBytes: 1_000 })

test('plain http is handed to the proxy with its whole address, and a name that only the proxy knows is found', async () => {
  site.answer('/feed?page=1', text('<rss/>', { etag: '"1"' }))
  proxy = await openProxy(site.port)
  const fetcher = through(proxy.url)
  expect(await get(fetcher, 'http://news.example/feed?page=1')).toMatchObject({
    kind: 'ok',
    etag: '"1"',
    finalUrl: 'http://news.example/feed?page=1',
  })
  expect(proxy.asked).toEqual(['GET http://news.example/feed?page=1'])
  expect(site.asked[0]?.headers.host).toBe('news.example')
})

test('https goes through a tunnel, and what stands at its other end must be the site', async () => {
  tls.setDefaultCACertificates([cert])
  const secure = createServer({ key, cert }, (_, response) => response.end('{"ok":true,"result":7}'))
  await new Promise<void>(resolve => secure.listen(0, '127.0.0.1', resolve))
  const tunnel = await openProxy((secure.address() as AddressInfo).port)
  const fetcher = through(tunnel.url)
  expect(await get(fetcher, 'https://news.example/feed')).toMatchObject({ kind: 'ok' })
  expect(await get(fetcher, 'https://other.example/feed')).toMatchObject({
    kind: 'failed',
    why: expect.stringContaining('for another name'),
  })
  const telegram = gateway('1:a', 'https://localhost', tunnel.url)
  expect(await telegram.call('getMe', {}, { deadlineMs: 2_000 })).toBe(7)
  expect(tunnel.asked).toEqual(
    ['news.example', 'other.example', 'localhost'].map(name => `CONNECT ${name}:443`),
  )
  secure.closeAllConnections()
  await tunnel.close()
  secure.close()
})

test('a user name and a password are told to the proxy and to nobody else', async () => {
  site.answer('/feed', text('<rss/>'))
  proxy = await openProxy(site.port, 'reader:p@ss')
  const url = new URL(proxy.url.href)
  url.password = encodeURIComponent('p@ss')
  expect(await get(through(url), 'http://news.example/feed')).toMatchObject({ kind: 'ok' })
  expect(JSON.stringify(site.asked)).not.toMatch(/proxy-authorization|p@ss|Basic/i)
})

test.each(['http://news.example/feed', 'https://news.example/feed'])(
  'a proxy that wants another password says so, in words without the password (%s)',
  async address => {
    const url = new URL(proxy.url.href)
    url.password = 'wrong-secret'
    const fetched = await get(through(url), address)
    expect(fetched).toMatchObject({ kind: 'failed', why: expect.stringContaining('(407)') })
    expect(JSON.stringify(fetched)).not.toContain('wrong-secret')
    expect(site.asked).toEqual([])
  },
)

test.each(['http://news.example/feed', 'https://news.example/feed'])(
  'a proxy that is away is what failed, and not the site (%s)',
  async address => {
    const away = new URL(proxy.url.href)
    await proxy.close()
    expect(await get(through(away), address)).toEqual({
      kind: 'failed',
      why: 'the proxy cannot be reached; see TELLER_PROXY',
    })
    proxy = await openProxy(site.port)
  },
)

test.each([
  ['http://127.0.0.1/', undefined],
  ['http://2130706433/', undefined],
  ['http://[::ffff:7f00:1]/', undefined],
  ['http://169.254.169.254/latest/meta-data/', undefined],
  ['http://news.example:6379/', undefined],
  ['file:///etc/passwd', undefined],
  ['http://news.example/', leadsTo('10.0.0.7')],
  ['https://news.example/', leadsTo('169.254.169.254')],
  ['http://intranet/', undefined],
  ['http://metadata.google.internal/', undefined],
  ['http://printer.local/', undefined],
  ['http://localhost/', leadsTo('127.0.0.1')],
])('S1, S3: %s is not asked of the proxy either', async (address, resolve) => {
  expect(await get(through(proxy.url, resolve && { resolve }), address)).toMatchObject({ kind: 'refused' })
  expect(proxy.asked).toEqual([])
})

test('S2: a redirect through the proxy leads nowhere that the guard would not go', async () => {
  proxy = await openProxy(site.port)
  const fetcher = through(proxy.url)
  for (const [index, target] of [
    'http://127.0.0.1/',
    'http://printer.local/',
    'file:///etc/passwd',
  ].entries()) {
    site.answer(`/${index}`, redirect(target))
    expect(await get(fetcher, `http://news.example/${index}`)).toMatchObject({
      kind: 'refused',
      why: expect.stringContaining('redirects to'),
    })
  }
  expect(proxy.asked).toHaveLength(3)
})

test('feeds of the operator’s own machine, where they are allowed, need no proxy', async () => {
  site.answer('/feed', text('<rss/>'))
  const fetcher = through(proxy.url, { allowPrivate: true })
  expect(await get(fetcher, `${site.origin}/feed`)).toMatchObject({ kind: 'ok' })
  expect(proxy.asked).toEqual([])
})
