// A site on loopback that does as it is told, and remembers who asked for what.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Answer = (request: IncomingMessage, response: ServerResponse) => void

export type Site = {
  readonly origin: string
  readonly port: number
  /** Paths in the order they were asked for, with the headers that came along. */
  readonly asked: { readonly path: string; readonly headers: IncomingMessage['headers'] }[]
  answer(path: string, answer: Answer): void
  close(): Promise<void>
}

/** What is not told otherwise is not found. */
export async function openSite(): Promise<Site> {
  const answers = new Map<string, Answer>()
  const asked: Site['asked'] = []
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    asked.push({ path, headers: request.headers })
    const answer = answers.get(path)
    if (answer) answer(request, response)
    else response.writeHead(404).end()
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    asked,
    answer: (path, answer) => answers.set(path, answer),
    close: async () => {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}

export const text =
  (body: string | Buffer, headers: Record<string, string> = {}, status = 200): Answer =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/rss+xml; charset=utf-8', ...headers }).end(body)
  }

export const redirect =
  (to: string, status = 302): Answer =>
  (_, response) => {
    response.writeHead(status, { location: to }).end()
  }

export type Item = {
  readonly title: string
  readonly link?: string
  readonly guid?: string
  readonly text?: string
  readonly date?: string
}

export function rss(items: readonly Item[], title = 'Wire of the Lowlands'): string {
  const one = ({ title, link, guid, text, date }: Item) =>
    `<item><title>${title}</title>${link === undefined ? '' : `<link>${link}</link>`}${
      guid === undefined ? '' : `<guid isPermaLink="false">${guid}</guid>`
    }${date === undefined ? '' : `<pubDate>${date}</pubDate>`}<description><![CDATA[${text ?? ''}]]></description></item>`
  return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>${title}</title><link>https://lowlands.example/</link><description>News</description><language>en</language>${items.map(one).join('')}</channel></rss>`
}
