// Entities to characters, where nobody else does it: numbers as browsers read them, and the names of HTML, which feeds use and XML does not know.
import { Parser } from 'htmlparser2'

/** Names are short; the longest of HTML has 31 letters. */
const reference = /&(?:#(\d{1,8})|#x([\da-f]{1,7})|([a-z][a-z\d]{1,31}));/gi
/** Names that were asked for; a feed uses a handful. Bounded, for names can be made up. */
const known = new Map<string, string>([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])
const mostKnown = 3_000
/** Numbers from 128 to 159 name no characters; who writes them means these of Windows. */
const windows = new TextDecoder('windows-1252')

export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(reference, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return named(name) ?? whole
    return numbered(decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal))
  })
}

export const escapeEntities = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

function numbered(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return windows.decode(Uint8Array.of(code))
  return code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? '\ufffd' : String.fromCodePoint(code)
}

function named(name: string): string | undefined {
  const found = known.get(name)
  if (found !== undefined) return found
  let text = ''
  const parser = new Parser({ ontext: piece => (text += piece) })
  parser.write(`&${name};`)
  parser.end()
  if (text === `&${name};`) return undefined
  if (known.size < mostKnown) known.set(name, text)
  return text
}
