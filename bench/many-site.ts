// A process of its own that stands in for thousands of sites: `well-N`, `hangs-N` and `lies-N`, told apart by their host names.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'

/** What a liar answers with: each has its own way of being no feed. */
const lies: readonly ((response: ServerResponse) => void)[] = [
  response => response.writeHead(200, { 'content-type': 'application/rss+xml' }).end('<html><body>Sign in'),
  response => response.writeHead(200, { 'content-type': 'application/rss+xml' }).end('<rss>'.repeat(40_000)),
  response => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
  response => response.writeHead(302, { location: '/feed' }).end(),
  response => response.socket?.destroy(),
  response => response.writeHead(200, { 'content-length': '1000' }).write('<rss>'),
  response => response.writeHead(500).end(),
]
const bomb = gzipSync(Buffer.alloc(50 * 1024 * 1024))

function well(name: string, request: IncomingMessage, response: ServerResponse): void {
  const etag = `"${name}"`
  if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end()
  const text = `${name} reports that the council met and talked of the bridge. `.repeat(40)
  const item = `<item><title>News of ${name}</title><link>http://${request.headers.host}/1</link><guid>1</guid><description>${text}</description></item>`
  response
    .writeHead(200, { 'content-type': 'application/rss+xml', etag })
    .end(`<?xml version="1.0"?><rss version="2.0"><channel><title>${name}</title>${item}</channel></rss>`)
}

const server = createServer((request, response) => {
  const [name = ''] = (request.headers.host ?? '').split('.')
  const [kind, number] = name.split('-')
  if (kind === 'well') well(name, request, response)
  else if (kind === 'lies') lies[Number(number) % lies.length]?.(response)
  // Whoever hangs says nothing, for ever.
})
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
process.once('disconnect', () => process.exit())
