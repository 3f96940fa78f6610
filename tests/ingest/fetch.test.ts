// The way out: what servers do to those who ask, and what comes of it here.
import { type AddressInfo, createServer as createTcpServer, type Socket } from 'node:net'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createFetcher, type Fetched, type Fetcher, maxFeedBytes } from '../../src/ingest/fetch.ts'
import { createGuard, type Guard } from '../../src/ingest/guard.ts'
import { createPolite } from '../../src/ingest/polite.ts'
import { openSite, redirect, type Site, text } from './site.ts'

const deadlineMs = 900
let site: Site
let canary: Site
let fetcher: Fetcher

/** Guards as ever, but lets this one port of loopback pass for the open web. */
function guardBut(port: number, resolve?: Parameters<typeof createGuard>[0]['resolve']): Guard {
  const strict = createGuard({ allowPrivate: false, ...(resolve === undefined ? {} : { resolve }) })
  return {
    ...strict,
    isOwn: () => true,
    refuses: url => (url.host === `127.0.0.1:${port}` ? undefined : strict.refuses(url)),
    refusesAddress: address => (address === '127.0.0.1' ? undefined : strict.refusesAddress(address)),
  }
}

const withGuard = (guard: Guard) =>
  createFetcher({ guard, polite: createPolite(), contact: 'https://operator.example/about', deadlineMs })

beforeEach(async () => {
  site = await openSite()
  canary = await openSite()
  fetcher = withGuard(guardBut(site.port))
})
afterEach(async () => {
  await fetcher.close()
  await site.close()
  await canary.close()
})

const get = (path: string, more: Parameters<Fetcher['fetch']>[1] | object = {}): Promise<Fetched> =>
  fetcher.fetch(`${site.origin}${path}`, { maxBytes: maxFeedBytes, ...more })

const bodyOf = (fetched: Fetched) =>
  fetched.kind === 'ok' ? new TextDecoder().decode(fetched.bytes) : JSON.stringify(fetched)

test('a feed is fetched by someone who says who asks and where to complain', async () => {
  site.answer('/feed', text('<rss/>', { etag: '"1"', 'last-modified': 'Mon, 02 Nov 2026 10:00:00 GMT' }))
  expect(await get('/feed')).toMatchObject({
    kind: 'ok',
    status: 200,
    etag: '"1"',
    lastModified: 'Mon, 02 Nov 2026 10:00:00 GMT',
    finalUrl: `${site.origin}/feed`,
    contentType: 'application/rss+xml; charset=utf-8',
  })
  expect(site.asked[0]?.headers['user-agent']).toMatch(/^Teller\/.*https:\/\/operator\.example\/about/)
})

test('F6: validators are sent back, and 304 is an answer without a body', async () => {
  site.answer('/feed', (request, response) => {
    const known =
      request.headers['if-none-match'] === '"7"' && request.headers['if-modified-since'] === 'yesterday'
    response.writeHead(known ? 304 : 200).end()
  })
  expect(await get('/feed', { etag: '"7"', lastModified: 'yesterday' })).toEqual({ kind: 'unchanged' })
})

test('a validator that would break out of its header is not sent', async () => {
  site.answer('/feed', text('<rss/>'))
  expect(await get('/feed', { etag: '"1"\r\nx-evil: 1' })).toMatchObject({ kind: 'ok' })
  expect(site.asked[0]?.headers['if-none-match']).toBeUndefined()
})

test('F8: 410 is gone', async () => {
  site.answer('/feed', text('', {}, 410))
  expect(await get('/feed')).toMatchObject({ kind: 'gone' })
})

test.each([
  ['120', 120],
  ['0', 0],
  ['315360000', 86_400],
  ['Fri, 31 Dec 9999 23:59:59 GMT', 86_400],
  ['Thu, 01 Jan 1970 00:00:00 GMT', undefined],
  ['-5', undefined],
  ['soon', undefined],
  ['', undefined],
])('F7: Retry-After "%s" means a wait of %s seconds', async (value, waitSeconds) => {
  site.answer('/feed', text('', { 'retry-after': value }, 429))
  const fetched = await get('/feed')
  expect(fetched.kind).toBe('later')
  expect(fetched.kind === 'later' && fetched.waitSeconds).toBe(waitSeconds)
})

test('F7: 503 is later, 500 and 404 are failures in words', async () => {
  site.answer('/busy', text('', { 'retry-after': '60' }, 503))
  site.answer('/broken', text('', {}, 500))
  expect(await get('/busy')).toMatchObject({ kind: 'later', waitSeconds: 60 })
  expect(await get('/broken')).toMatchObject({ kind: 'failed', status: 500 })
  expect(await get('/nowhere')).toMatchObject({
    kind: 'failed',
    status: 404,
    why: expect.stringContaining('nothing at this address'),
  })
})

test('F3: a permanent redirect is told apart from a temporary one', async () => {
  site.answer('/old', redirect('/new', 301))
  site.answer('/older', redirect('/old', 308))
  site.answer('/detour', redirect('/old', 302))
  site.answer('/new', text('<rss/>'))
  expect(await get('/old')).toMatchObject({
    finalUrl: `${site.origin}/new`,
    permanentUrl: `${site.origin}/new`,
  })
  expect(await get('/older')).toMatchObject({ permanentUrl: `${site.origin}/new` })
  const detour = await get('/detour')
  expect(detour).toMatchObject({ kind: 'ok', finalUrl: `${site.origin}/new` })
  expect(detour).not.toHaveProperty('permanentUrl')
})

test('F4: redirects end after five', async () => {
  site.answer('/loop', redirect('/loop'))
  expect(await get('/loop')).toMatchObject({
    kind: 'failed',
    why: expect.stringContaining('more than 5 redirects'),
  })
  expect(site.asked).toHaveLength(6)
})

test('F4, S2: a redirect leads nowhere that the guard would not let us go, and the canary sings for nobody', async () => {
  canary.answer('/', text('secret'))
  const hidden = `127.0.0.1:${canary.port}`
  const targets = [
    `http://${hidden}/`,
    `http://2130706433:${canary.port}/`,
    `http://[::ffff:127.0.0.1]:${canary.port}/`,
    `//${hidden}/`,
    '//169.254.169.254/latest/',
    'file:///etc/passwd',
    'ftp://news.example/',
    'http://user:pass@news.example/',
  ]
  for (const [index, target] of targets.entries()) {
    site.answer(`/${index}`, redirect(target, index % 2 === 0 ? 302 : 307))
    expect(await get(`/${index}`)).toMatchObject({
      kind: 'refused',
      why: expect.stringContaining('redirects to'),
    })
  }
  site.answer('/chain', redirect('/second', 301))
  site.answer('/second', redirect(`http://${hidden}/`, 307))
  expect(await get('/chain')).toMatchObject({ kind: 'refused' })
  expect(canary.asked).toEqual([])
})

test('S3: a name that leads to this machine is refused when it is looked up', async () => {
  const closed = withGuard(
    createGuard({ allowPrivate: false, resolve: async () => [{ address: '127.0.0.1', family: 4 }] }),
  )
  canary.answer('/', text('secret'))
  expect(await closed.fetch('http://news.example:8080/', { maxBytes: 100 })).toMatchObject({
    kind: 'refused',
    why: expect.stringContaining('127.0.0.1 is not a public address'),
  })
  await closed.close()
})

test('S3: who really answered is looked at once more, whatever the lookup said', async () => {
  const strict = createGuard({ allowPrivate: false })
  const fooled = withGuard({ ...strict, isOwn: () => true, refuses: () => undefined })
  canary.answer('/', text('secret'))
  expect(await fooled.fetch(`${canary.origin}/`, { maxBytes: 100 })).toMatchObject({ kind: 'refused' })
  expect(canary.asked).toEqual([])
  await fooled.close()
})

test.each([
  ['gzip', gzipSync('<rss/>')],
  ['deflate', deflateSync('<rss/>')],
  ['deflate', deflateRawSync('<rss/>')],
  ['br', brotliCompressSync('<rss/>')],
  ['gzip, br', brotliCompressSync(gzipSync('<rss/>'))],
  ['gzip', Buffer.from('<rss/>')],
])('F10: %s comes unpacked', async (coding, body) => {
  site.answer('/feed', text(body, { 'content-encoding': coding }))
  expect(bodyOf(await get('/feed'))).toBe('<rss/>')
})

test('F10: a gzip that was cut short gives what there is of it', async () => {
  const whole = Buffer.from(Array.from({ length: 5000 }, (_, i) => `line ${i * 7919}\n`).join(''))
  site.answer('/feed', text(gzipSync(whole).subarray(0, 9000), { 'content-encoding': 'gzip' }))
  const body = bodyOf(await get('/feed'))
  expect(whole.toString().startsWith(body)).toBe(true)
  expect(body.length).toBeGreaterThan(1000)
})

test('F10, S7: bombs and towers of codings are refused within a few megabytes', async () => {
  const zeros = Buffer.alloc(300 * 1024 * 1024)
  site.answer('/gzip', text(gzipSync(zeros, { level: 9 }), { 'content-encoding': 'gzip' }))
  site.answer('/br', text(brotliCompressSync(Buffer.alloc(100 * 1024 * 1024)), { 'content-encoding': 'br' }))
  site.answer('/tower', text('x', { 'content-encoding': Array(50).fill('gzip').join(', ') }))
  const before = process.memoryUsage().rss
  expect(await get('/gzip')).toMatchObject({
    kind: 'failed',
    why: expect.stringContaining('larger than 5 MB'),
  })
  expect(await get('/br')).toMatchObject({ kind: 'failed', why: expect.stringContaining('larger than 5 MB') })
  expect(await get('/tower')).toMatchObject({ kind: 'failed' })
  expect(process.memoryUsage().rss - before).toBeLessThan(64 * 1024 * 1024)
})

test('F9: a body of 20 MB is refused, announced or not', async () => {
  const big = Buffer.alloc(20 * 1024 * 1024, 'x')
  site.answer('/announced', text(big, { 'content-length': String(big.length) }))
  site.answer('/chunked', text(big))
  for (const path of ['/announced', '/chunked'])
    expect(await get(path)).toMatchObject({ kind: 'failed', why: expect.stringContaining('larger than') })
})

test('F9, S8: a body without end is cut off at the cap', async () => {
  let sent = 0
  site.answer('/endless', (_, response) => {
    response.writeHead(200)
    const more = () => {
      while (!response.destroyed && response.write(Buffer.alloc(65_536, 'x'))) sent += 65_536
      response.once('drain', more)
    }
    more()
  })
  expect(await get('/endless')).toMatchObject({ kind: 'failed', why: expect.stringContaining('larger than') })
  expect(sent).toBeLessThan(60 * 1024 * 1024)
})

test('F9, S8: a byte now and then does not hold us beyond the deadline', async () => {
  site.answer('/drip', (_, response) => {
    response.writeHead(200)
    const drip = setInterval(() => response.write('x'), 50)
    response.on('close', () => clearInterval(drip))
  })
  const start = performance.now()
  expect(await get('/drip')).toMatchObject({ kind: 'failed', why: expect.stringContaining('too long') })
  expect(performance.now() - start).toBeLessThan(deadlineMs * 2)
})

test('S8: a server that takes the request and says nothing is left at the deadline', async () => {
  site.answer('/silent', () => {})
  expect(await get('/silent')).toMatchObject({ kind: 'failed', why: expect.stringContaining('too long') })
})

test('S8: a flood of headers is cut off', async () => {
  site.answer('/headers', text('<rss/>', { 'x-much': 'a'.repeat(30_000) }))
  expect(await get('/headers')).toMatchObject({
    kind: 'failed',
    why: expect.stringContaining('too many headers'),
  })
})

test('F1: refused connections and unknown names are said in words', async () => {
  const port = canary.port
  await canary.close()
  const open = withGuard(createGuard({ allowPrivate: true }))
  expect(await open.fetch(`http://127.0.0.1:${port}/`, { maxBytes: 10 })).toEqual({
    kind: 'failed',
    why: `127.0.0.1:${port} refuses connections`,
    ailment: 'unreachable',
  })
  await open.close()
  const nameless = withGuard(
    createGuard({
      allowPrivate: false,
      resolve: async () => {
        throw Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' })
      },
    }),
  )
  expect(await nameless.fetch('http://nowhere.example/', { maxBytes: 10 })).toMatchObject({
    kind: 'failed',
    why: expect.stringContaining('not known (DNS)'),
  })
  await nameless.close()
})

test('a server that hangs up in the middle, or speaks no HTTP, is a failure in words', async () => {
  const rude = createTcpServer((socket: Socket) => {
    socket.once('data', request => {
      if (request.includes('/half')) socket.end('HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n<rss>')
      else socket.end('220 mail.example ESMTP\r\n')
    })
  })
  await new Promise<void>(resolve => rude.listen(0, '127.0.0.1', resolve))
  const { port } = rude.address() as AddressInfo
  const open = withGuard(createGuard({ allowPrivate: true }))
  expect(await open.fetch(`http://127.0.0.1:${port}/half`, { maxBytes: 9999 })).toMatchObject({
    kind: 'failed',
  })
  expect(await open.fetch(`http://127.0.0.1:${port}/mail`, { maxBytes: 9999 })).toMatchObject({
    kind: 'failed',
    why: expect.stringContaining('does not speak proper HTTP'),
  })
  await open.close()
  rude.close()
})

test('a host is asked twice at once at most, and the rest wait their turn', async () => {
  let now = 0
  let most = 0
  site.answer('/slow', (_, response) => {
    most = Math.max(most, ++now)
    setTimeout(() => {
      now--
      response.end('<rss/>')
    }, 700)
  })
  const asAbroad = withGuard({ ...guardBut(site.port), isOwn: () => false })
  const start = performance.now()
  const all = await Promise.all(
    Array.from({ length: 4 }, () => asAbroad.fetch(`${site.origin}/slow`, { maxBytes: 100 })),
  )
  await asAbroad.close()
  expect(all.every(({ kind }) => kind === 'ok')).toBe(true)
  expect(most).toBe(2)
  expect(performance.now() - start).toBeGreaterThan(1_500)
})
