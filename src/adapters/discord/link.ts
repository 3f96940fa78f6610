// A link in Discord's markdown: built by us, to http(s) only, with the host shown beside it.
import type { Address } from '../../reply/address.ts'
import { escapedLine } from './escape.ts'
import { BUTTON_URL } from './limits.ts'

/** `[label](https://…) (host)`, without the host where it is shown elsewhere. Without an address, or with one too long to be honest, the label alone. */
export function masked(label: string, target: Address | undefined, hostIsShown = false): string {
  const text = escapedLine(label)
  if (target === undefined) return text
  const host = escapedLine(target.host)
  if (target.href.length > BUTTON_URL) return text === '' ? host : `${text} (${host})`
  // A bracket would end the address early.
  const href = target.href.replaceAll('(', '%28').replaceAll(')', '%29')
  if (text === '' || text === host) return `[${host}](${href})`
  return hostIsShown ? `[${text}](${href})` : `[${text}](${href}) (${host})`
}
