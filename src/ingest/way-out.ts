// The connections that requests leave by: straight to each site, or all of them through the operator's proxy.
import { Agent, buildConnector, type Dispatcher, Pool, ProxyAgent, request } from 'undici'
import { type Guard, Refused } from './guard.ts'

/** Room for all headers of an answer, as undici counts it. */
const maxHeaderBytes = 16 * 1024
/** Connections to one site, and to the proxy for all sites. */
const connections = { site: 16, proxy: 128 }
/** Until a connection stands. */
const connectMs = 10_000
/** A name that DNS is slow about is left to the proxy, which has to look it up anyway. */
const lookupMs = 2_000
/** Names that no public site has: what stands behind them only the proxy could tell. */
const innerNames = /^[^.]+$|\.(?:localhost|local|internal|intranet|lan|home\.arpa)$/i

type Sent = { readonly headers: Record<string, string>; readonly signal: AbortSignal }

export type WayOut = {
  /** Why a name must not be asked, in words, where that shows only once it is looked up. */
  refuses(url: URL): Promise<string | undefined>
  /** One request, no redirects followed. */
  request(url: URL, sent: Sent): Promise<Dispatcher.ResponseData>
  close(): Promise<unknown>
}

/** The proxy is what failed, and not the site behind it. */
export class ProxyFailed extends Error {
  override name = 'ProxyFailed'
}

const timing = {
  pipelining: 1,
  keepAliveTimeout: 4_000,
  maxHeaderSize: maxHeaderBytes,
  // The deadline of the whole fetch rules; a body timeout would start anew with every byte that drips in.
  headersTimeout: 0,
  bodyTimeout: 0,
}

/** Straight to the site. The guard sees every address that a name has, and who answered in the end. */
export function directWay(guard: Guard): WayOut {
  const connect = buildConnector({ lookup: guard.lookup, timeout: connectMs })
  const agent = new Agent({
    ...timing,
    connections: connections.site,
    connect: (to, callback) =>
      connect(to, (...[error, socket]) => {
        if (error !== null) return callback(error, null)
        const why = guard.refusesAddress(socket.remoteAddress ?? 'an unknown peer')
        if (why === undefined) return callback(null, socket)
        socket.destroy()
        callback(new Refused(`${to.hostname} led to ${why}`), null)
      }),
  })
  return {
    refuses: async () => undefined,
    request: (url, sent) => request(url, { dispatcher: agent, ...sent }),
    close: () => agent.destroy(),
  }
}

/**
 * Through an HTTP proxy, as every one of them understands it: plain http is handed over with its whole address, https goes
 * through a tunnel (CONNECT) that the proxy cannot look into. Addresses of the operator's own networks are asked directly.
 * The proxy looks names up for itself, so that what the guard finds behind one here is a hint; see `refuses`.
 */
export function proxiedWay(guard: Guard, proxy: URL): WayOut {
  const direct = directWay(guard)
  const token = credentials(proxy)
  const open = buildConnector({ timeout: connectMs })
  const connect: buildConnector.connector = (to, callback) =>
    open(to, (...[error, socket]) => {
      if (error === null) return callback(null, socket)
      callback(new ProxyFailed('the proxy cannot be reached; see TELLER_PROXY', { cause: error }), null)
    })
  const plain = new Pool(proxy.origin, { ...timing, connections: connections.proxy, connect })
  const tunnels = new ProxyAgent({
    uri: proxy.origin,
    ...(token === undefined ? {} : { token }),
    ...timing,
    connections: connections.site,
    clientFactory: origin => new Pool(origin, { ...timing, connections: connections.proxy, connect }),
  })
  return {
    async refuses(url) {
      if (guard.isOwn(url)) return undefined
      return await nameRefused(url.hostname, guard)
    },
    async request(url, { headers, signal }) {
      if (guard.isOwn(url)) return await direct.request(url, { headers, signal })
      if (url.protocol === 'https:')
        return await request(url, { dispatcher: tunnels, headers, signal }).catch(tunnelRefused)
      const answer = await plain.request({
        method: 'GET',
        path: url.href,
        headers: { ...headers, host: url.host, ...(token && { 'proxy-authorization': token }) },
        signal,
      })
      if (answer.statusCode !== 407) return answer
      answer.body.on('error', () => {}).destroy()
      throw new ProxyFailed(proxyWords(407))
    },
    close: () => Promise.all([direct.close(), plain.destroy(), tunnels.destroy()]),
  }
}

/** A name is refused where it is seen to lead inside, or can lead nowhere else; where DNS is the proxy's alone, the proxy decides. */
function nameRefused(hostname: string, guard: Guard): Promise<string | undefined> {
  return new Promise(resolve => {
    const unknown = () =>
      resolve(
        innerNames.test(hostname) && guard.refusesAddress('127.0.0.1') !== undefined
          ? `${hostname} is no public name`
          : undefined,
      )
    const timer = setTimeout(unknown, lookupMs)
    guard.lookup(hostname, { all: true }, error => {
      clearTimeout(timer)
      if (error instanceof Refused) resolve(error.message)
      else if (error) unknown()
      else resolve(undefined)
    })
  })
}

/** What TELLER_PROXY says of who we are, as the proxy wants to hear it. */
function credentials({ username, password }: URL): string | undefined {
  if (username === '' && password === '') return undefined
  const plain = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`
  return `Basic ${Buffer.from(plain).toString('base64')}`
}

/** undici tells the proxy's status in its words alone. */
function tunnelRefused(error: unknown): never {
  const status = error instanceof Error ? /^Proxy response \((\d+)\)/.exec(error.message)?.[1] : undefined
  if (status === undefined) throw error
  throw new ProxyFailed(proxyWords(Number(status)))
}

const proxyWords = (status: number) =>
  status === 407
    ? 'the proxy wants a user name and a password (407); TELLER_PROXY takes http://user:password@host:port'
    : `the proxy makes no connection (${status})`
