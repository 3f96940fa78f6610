// Where a link leads: http and https only, and the host as a reader should see it.
import { domainToUnicode } from 'node:url'
import type { Instant } from '../model/time.ts'

/** Scripts that one host name may be written in; a name in two of them, or in none of these, is shown as punycode. */
const scripts = [
  /^[\p{Script=Latin}\d.-]+$/u,
  /^[\p{Script=Cyrillic}\d.-]+$/u,
  /^[\p{Script=Georgian}\d.-]+$/u,
  /^[\p{Script=Armenian}\d.-]+$/u,
  /^[\p{Script=Arabic}\d.-]+$/u,
]

export type Address = { readonly href: string; readonly host: string }

/**
 * Reads an address that a feed gave. Undefined for what must not become a link: `javascript:`, `tg:`, relative
 * addresses, addresses with a user name (`https://bank.com@evil.example`).
 */
export function address(given: string): Address | undefined {
  const url = URL.parse(given.trim())
  if (url === null || !/^https?:$/.test(url.protocol)) return undefined
  if (url.username !== '' || url.password !== '' || url.hostname === '') return undefined
  return { href: url.href, host: shown(url.hostname) + (url.port === '' ? '' : `:${url.port}`) }
}

/**
 * Where the Wayback Machine keeps a page as it was about a day: for readers whose country blocks its site. Built and never
 * fetched, so it may lead to a page that nobody kept.
 */
export function archived(given: string, at: Instant): string | undefined {
  const page = address(given)
  return page && `https://web.archive.org/web/${at.slice(0, 10).replaceAll('-', '')}/${page.href}`
}

function shown(hostname: string): string {
  const unicode = domainToUnicode(hostname)
  const readable = scripts.some(script => script.test(unicode)) ? unicode : hostname
  return readable.replace(/^www\./, '')
}
