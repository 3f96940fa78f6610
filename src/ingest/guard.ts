// The guard says which addresses Teller may fetch from: the public web, and nothing that only this machine can reach.

import type { LookupAddress, LookupOptions } from 'node:dns'
import { lookup as lookupName } from 'node:dns/promises'
import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

/** Web ports; a feed on any other is more likely a service that was never meant for us. */
const webPorts = new Set(['', '80', '443', '8080', '8443'])
/** Azure's host agent answers here: by its range the address is an ordinary public one. */
const hostAgents = new Set(['168.63.129.16'])
/** IPv6 in use on the public internet (IANA: global unicast). Everything embedded or mapped lies outside, or in ranges named below. */
const publicV6 = ipaddr.IPv6.parseCIDR('2000::/3')
/** What `allowPrivate` opens. Link-local stays shut: cloud metadata lives there, and no feed does. */
const privateRanges = new Set(['loopback', 'private', 'uniqueLocal', 'carrierGradeNat'])

type Callback = (
  error: NodeJS.ErrnoException | null,
  address: string | LookupAddress[],
  family?: number,
) => void

export type Guard = {
  /** Why this address must not be asked, in words; undefined where it may. Looks at the text alone, so names still need `lookup`. */
  refuses(url: URL): string | undefined
  /** Is this a literal address of our own machine or network, which needs no rest between requests? */
  isOwn(url: URL): boolean
  /** Why no connection to this IP address may stand, in words. */
  refusesAddress(address: string): string | undefined
  /** A `dns.lookup` that gives an answer only where every address behind a name is allowed. */
  lookup(hostname: string, options: LookupOptions, callback: Callback): void
}

/** Thrown where a connection would lead, or has led, to where it must not. */
export class Refused extends Error {
  override name = 'Refused'
}

export type Resolve = (hostname: string) => Promise<readonly LookupAddress[]>

/** `allowPrivate` lets feeds come from this machine and its networks, on any port. `resolve` replaces DNS in tests. */
export function createGuard(options: { readonly allowPrivate: boolean; readonly resolve?: Resolve }): Guard {
  const { allowPrivate } = options
  const resolve = options.resolve ?? (hostname => lookupName(hostname, { all: true }))

  const refusesAddress = (address: string) =>
    isAllowed(address, allowPrivate)
      ? undefined
      : `${address} is not a public address${allowPrivate ? '' : '; TELLER_ALLOW_PRIVATE_FEEDS=1 allows private ones'}`

  return {
    refusesAddress,
    isOwn(url) {
      const host = hostOf(url)
      return host === 'localhost' || (isIP(host) !== 0 && !isAllowed(host, false))
    },
    refuses(url) {
      if (url.protocol !== 'http:' && url.protocol !== 'https:')
        return `${url.protocol} is not a web address; only http and https are fetched`
      if (url.username !== '' || url.password !== '')
        return 'the address carries a user name or password; leave it out'
      if (!allowPrivate && !webPorts.has(url.port))
        return `port ${url.port} is not a web port; 80, 443, 8080 and 8443 are`
      const host = hostOf(url)
      return isIP(host) === 0 ? undefined : refusesAddress(host)
    },
    lookup(hostname, lookupOptions, callback) {
      resolve(hostname).then(
        addresses => {
          const first = addresses[0]
          const bad = addresses.map(({ address }) => refusesAddress(address)).find(why => why !== undefined)
          if (bad !== undefined) callback(new Refused(`${hostname} leads to ${bad}`), '')
          else if (first === undefined) callback(notFound(hostname), '')
          else if (lookupOptions.all === true) callback(null, [...addresses])
          else callback(null, first.address, first.family)
        },
        (error: NodeJS.ErrnoException) => callback(error, ''),
      )
    },
  }
}

const hostOf = (url: URL) => url.hostname.replace(/^\[|\]$/g, '')

function isAllowed(address: string, allowPrivate: boolean): boolean {
  // A zone (`fe80::1%eth0`) means link-local.
  if (!ipaddr.isValid(address) || address.includes('%')) return false
  const ip = ipaddr.process(address) // turns ::ffff:127.0.0.1 into 127.0.0.1
  if (hostAgents.has(ip.toString())) return false
  const range = ip.range()
  if (allowPrivate && privateRanges.has(range)) return true
  if (range !== 'unicast') return false
  // ::127.0.0.1 and its like count as unicast there.
  return ip instanceof ipaddr.IPv4 || ip.match(publicV6)
}

function notFound(hostname: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`no address behind ${hostname}`), { code: 'ENOTFOUND' })
}
