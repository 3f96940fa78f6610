// Secure connections stay secure, or there are none.
import { createServer, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import tls from 'node:tls'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createFetcher, type Fetcher } from '../../src/ingest/fetch.ts'
import { createGuard } from '../../src/ingest/guard.ts'
import { createPolite } from '../../src/ingest/polite.ts'
import { cert, key } from '../support/certificate.ts'

let server: Server
let port: number
let fetcher: Fetcher
beforeEach(async () => {
  server = createServer({ key, cert }, (request, response) => {
    if (request.url === '/down') response.writeHead(302, { location: `http://127.0.0.1:${port}/plain` }).end()
    else response.end('<rss/>')
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
  fetcher = createFetcher({
    guard: createGuard({ allowPrivate: true }),
    polite: createPolite(),
    contact: 'https://o.example/',
  })
})
afterEach(async () => {
  await fetcher.close()
  server.closeAllConnections()
  server.close()
})

test('F2: a certificate that nobody vouches for is refused in words, and plain http is not tried instead', async () => {
  expect(await fetcher.fetch(`https://127.0.0.1:${port}/`, { maxBytes: 100 })).toEqual({
    kind: 'failed',
    why: `127.0.0.1:${port}'s certificate is signed by nobody but itself (TLS)`,
    ailment: 'certificate',
  })
})

test('F2, S2: a certificate for another name is refused, and a redirect from https to http too', async () => {
  tls.setDefaultCACertificates([cert])
  expect(await fetcher.fetch(`https://127.0.0.1:${port}/`, { maxBytes: 100 })).toMatchObject({ kind: 'ok' })
  expect(await fetcher.fetch(`https://127.0.0.1:${port}/down`, { maxBytes: 100 })).toMatchObject({
    kind: 'refused',
    why: expect.stringContaining('from https to plain http'),
  })
  const other = createFetcher({
    guard: createGuard({ allowPrivate: true, resolve: async () => [{ address: '127.0.0.1', family: 4 }] }),
    polite: createPolite(),
    contact: 'https://o.example/',
  })
  expect(await other.fetch(`https://other.example:${port}/`, { maxBytes: 100 })).toMatchObject({
    kind: 'failed',
    why: expect.stringContaining('for another name'),
  })
  await other.close()
})
