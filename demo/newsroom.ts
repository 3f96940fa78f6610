// The newsroom: a web server on this machine that prints the sample publishers' feeds and pages.
import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import { encode } from './charset.ts'
import { feedOf } from './feeds.ts'
import { aboutPage, articlePage, homePage } from './pages.ts'
import { paths, type SamplePublisher } from './sample.ts'

export type Request = { readonly path: string; readonly status: number }

export type Newsroom = {
  /** `http://127.0.0.1:PORT`, without a slash at its end. */
  readonly address: string
  /** Every request so far, oldest first. */
  readonly requests: readonly Request[]
  close(): Promise<void>
}

type Page = { readonly type: string; readonly body: Buffer; readonly modified: Date }

/** Listens on a free port of 127.0.0.1, or on the one that is asked for. */
export async function openNewsroom(world: readonly SamplePublisher[], port = 0): Promise<Newsroom> {
  const requests: Request[] = []
  let pages: ReadonlyMap<string, Page> = new Map()

  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/'
    const page = pages.get(path)
    const status = !page ? 404 : isFresh(request, page) ? 304 : 200
    requests.push({ path, status })
    if (!page) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end(`The newsroom has no page ${path}\n`)
      return
    }
    response.writeHead(status, {
      'content-type': page.type,
      etag: etag(page),
      'last-modified': page.modified.toUTCString(),
    })
    response.end(status === 304 || request.method === 'HEAD' ? undefined : page.body)
  })

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const bound = server.address()
  const address = `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : port}`
  pages = pagesOf(world, address)

  return {
    address,
    requests,
    close: () =>
      new Promise((resolve, reject) => {
        server.close(error => (error ? reject(error) : resolve()))
        server.closeAllConnections()
      }),
  }
}

function pagesOf(world: readonly SamplePublisher[], address: string): ReadonlyMap<string, Page> {
  const pages = new Map<string, Page>()
  for (const publisher of world) {
    const { charset } = publisher.feed
    const newest =
      publisher.articles
        .map(({ published }) => published)
        .toSorted()
        .at(-1) ?? '2000-01-01'
    const put = (path: string, type: string, text: string, modified = newest) => {
      const body = encode(text, charset)
      pages.set(path, { type: `${type}; charset=${charset}`, body, modified: new Date(modified) })
    }
    const feed = feedOf(publisher, address)
    put(paths.feed(publisher), feed.type, feed.body)
    put(paths.home(publisher), 'text/html', homePage(publisher))
    put(paths.about(publisher), 'text/html', aboutPage(publisher))
    for (const article of publisher.articles)
      put(paths.article(publisher, article), 'text/html', articlePage(publisher, article), article.published)
  }
  const robots = Buffer.from('User-agent: *\nAllow: /\n')
  pages.set('/robots.txt', { type: 'text/plain', body: robots, modified: new Date('2000-01-01') })
  return pages
}

const etag = ({ body }: Page) => `"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`

/** RFC 9110: `If-None-Match` decides where it is given, `If-Modified-Since` only where it is not. */
function isFresh({ headers }: IncomingMessage, page: Page): boolean {
  const tags = headers['if-none-match']
  if (tags !== undefined) {
    const own = etag(page)
    return tags.split(',').some(tag => tag.trim().replace(/^W\//, '') === own || tag.trim() === '*')
  }
  const since = Date.parse(headers['if-modified-since'] ?? '')
  return Math.floor(page.modified.getTime() / 1000) * 1000 <= since
}
