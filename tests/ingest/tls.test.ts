// Secure connections stay secure, or there are none.
import { createServer, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import tls from 'node:tls'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createFetcher, type Fetcher } from '../../src/ingest/fetch.ts'
import { createGuard } from '../../src/ingest/guard.ts'
import { createPolite } from '../../src/ingest/polite.ts'

// Made for this test, for localhost and 127.0.0.1, and signed by nobody else.
const key = `-----BEGIN EC PRIVATE KEY-----
MHcCAQEEIO7cst3gXifFzdYufsbCB6nJLRY47EgejngxQK/zc/WNoAoGCCqGSM49
AwEHoUQDQgAEunvfX9yn0B8AC+DSs5QM9lIkXZAYrjJBAt8O9155Eg5m8+B4fFxR
qlLSRHmKIMD0ZNyxUq4KkwGFQ5HKqDo6qQ==
-----END EC PRIVATE KEY-----`
const cert = `-----BEGIN CERTIFICATE-----
MIIBmzCCAUGgAwIBAgIUMzn5XcxZ32SJCV8BJmXqjbm/WiAwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyNDA0MTgzNloYDzIxMjYxMDMx
MDQxODM2WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAAS6e99f3KfQHwAL4NKzlAz2UiRdkBiuMkEC3w73XnkSDmbz4Hh8XFGq
UtJEeYogwPRk3LFSrgqTAYVDkcqoOjqpo28wbTAdBgNVHQ4EFgQUzrGeauSCZ4wT
64QaD9bAflGVCxcwHwYDVR0jBBgwFoAUzrGeauSCZ4wT64QaD9bAflGVCxcwDwYD
VR0TAQH/BAUwAwEB/zAaBgNVHREEEzARgglsb2NhbGhvc3SHBH8AAAEwCgYIKoZI
zj0EAwIDSAAwRQIgPD7S3R+0yPr6dLZqlM25FbKBAzUWMb76cNd19Pnev84CIQCF
5ENbQTByPcw0o0JWcRinJ5VyQ3gU2HocMyXahEHMVQ==
-----END CERTIFICATE-----`

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
