// An HTTP proxy on loopback: hands plain http over, makes tunnels, wants a password where told, and knows its own names.
import { createServer, request } from 'node:http'
import { type AddressInfo, connect } from 'node:net'

export type TestProxy = {
  readonly url: URL
  /** What it was asked for: `GET http://…` or `CONNECT host:port`. */
  readonly asked: string[]
  close(): Promise<void>
}

/** Every name leads to 127.0.0.1 at `port`, as a proxy's own DNS might. `credentials` are `user:password`. */
export async function openProxy(port: number, credentials?: string): Promise<TestProxy> {
  const asked: string[] = []
  const wanted = credentials && `Basic ${Buffer.from(credentials).toString('base64')}`
  const server = createServer((incoming, outgoing) => {
    asked.push(`${incoming.method} ${incoming.url}`)
    if (wanted && incoming.headers['proxy-authorization'] !== wanted)
      return void outgoing.writeHead(407).end()
    const { 'proxy-authorization': _, ...headers } = incoming.headers
    const { pathname, search } = new URL(incoming.url ?? '')
    request({ host: '127.0.0.1', port, path: pathname + search, headers }, answer => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(outgoing)
    })
      .on('error', () => outgoing.writeHead(502).end())
      .end()
  })
  server.on('connect', (incoming, client) => {
    asked.push(`CONNECT ${incoming.url}`)
    client.on('error', () => {})
    if (wanted && incoming.headers['proxy-authorization'] !== wanted)
      return void client.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n')
    const site = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n')
      site.pipe(client).pipe(site)
    })
    site.on('error', () => client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n'))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const at = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url: new URL(credentials ? `http://${credentials}@${at}` : `http://${at}`),
    asked,
    close: async () => {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}
