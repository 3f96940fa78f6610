// Bytes to text: what the bytes themselves prove comes before what anybody says about them.

import { guessEncoding } from './guess-encoding.ts'

export type Decoded = {
  readonly text: string
  /** The encoding as the WHATWG names it: `windows-1251`. */
  readonly encoding: string
  /** In words, where bytes and labels disagree or something was lost. */
  readonly problem?: string
}

/** XML declarations and meta tags stand at the beginning: browsers look through the first 1024 bytes, careless pages need more. */
const labelBytes = 4096
/** One bad byte in twenty letters is damage; more is another encoding. */
const maxDamage = 0.05

/** Decodes a feed or page. `contentType` is the HTTP header. Control characters that no text needs are gone afterwards. */
export function decode(bytes: Uint8Array, contentType?: string): Decoded {
  const decoded = byMark(bytes) ?? byProof(bytes, labelsOf(bytes, contentType))
  return { ...decoded, text: cleaned(decoded.text) }
}

/** Without control characters (but tab and line breaks), non-characters and halves of surrogate pairs. */
export function cleaned(text: string): string {
  return text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufeff\ufffe\uffff]/g, '').toWellFormed()
}

/** A byte order mark, or UTF-16 that forgot it: every other byte of its first tag is zero. */
function byMark(bytes: Uint8Array): Decoded | undefined {
  const [a, b, c, d] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return byUtf8(bytes) ?? as('utf-8', bytes)
  const wide = byUtf32(bytes)
  if (wide) return wide
  if (a === 0xff && b === 0xfe) return as('utf-16le', bytes)
  if (a === 0xfe && b === 0xff) return as('utf-16be', bytes)
  if (a === 0x3c && b === 0 && c !== 0 && d === 0) return as('utf-16le', bytes)
  if (a === 0 && b === 0x3c && c === 0 && d !== 0) return as('utf-16be', bytes)
  return undefined
}

/** UTF-32 has no decoder of its own: four bytes a character, known by its mark or by the zeros around its first tag. */
function byUtf32(bytes: Uint8Array): Decoded | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 8) return undefined
  const isLittle = [0xfeff, 0x3c].includes(view.getUint32(0, true))
  if (!isLittle && ![0xfeff, 0x3c].includes(view.getUint32(0, false))) return undefined
  let text = ''
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, isLittle)
    text += code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code)
  }
  return { text, encoding: 'utf-32' }
}

function byProof(bytes: Uint8Array, labels: readonly string[]): Decoded {
  // Text in another encoding is practically never valid UTF-8 by chance, unless that encoding builds letters from several bytes too.
  const said = labels[0]
  const utf8 = strict('utf-8', bytes)
  if (utf8 !== undefined && !labels.some(isMultiByte)) {
    const lies = said !== undefined && said !== 'utf-8' && /[^\0-\x7f]/.test(utf8)
    return { text: utf8, encoding: 'utf-8', ...(lies ? { problem: `says ${said} and is utf-8` } : {}) }
  }
  for (const label of labels) {
    if (label.startsWith('utf-16')) continue
    const text = strict(label, bytes)
    if (text !== undefined) return { text, encoding: label }
  }
  const damaged = byUtf8(bytes)
  if (damaged) return damaged
  const guessed = guessEncoding(bytes)
  return { ...as(guessed, bytes), problem: `does not say its encoding; taken for ${guessed}` }
}

/** UTF-8 with a little damage, such as a letter that was cut in half at the end. */
function byUtf8(bytes: Uint8Array): Decoded | undefined {
  const { text } = as('utf-8', bytes)
  const lost = text.match(/\ufffd/g)?.length ?? 0
  const letters = text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0
  if (lost > Math.max(1, letters * maxDamage)) return undefined
  return { text, encoding: 'utf-8', ...(lost > 0 ? { problem: `${lost} characters are damaged` } : {}) }
}

/** What is said about the encoding, the most trustworthy first, as names that we can decode. */
function labelsOf(bytes: Uint8Array, contentType: string | undefined): string[] {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, labelBytes)).toString(
    'latin1',
  )
  const said = [
    contentType?.match(/charset\s*=\s*["']?([\w.:-]+)/i)?.[1],
    head.match(/^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)/i)?.[1],
    head.match(/<meta[^>]*?charset\s*=\s*["']?([\w.:-]+)/i)?.[1],
  ]
  return said.flatMap(label => nameOf(label) ?? [])
}

function nameOf(label: string | undefined): string | undefined {
  if (label === undefined) return undefined
  for (const spelt of [
    label,
    label.replace(/_/g, '-'),
    aliases.get(label.toLowerCase().replace(/[_-]/g, '')),
  ])
    try {
      if (spelt !== undefined) return new TextDecoder(spelt).encoding
    } catch {
      // Not this spelling.
    }
  return undefined
}

/** Names that stand in feeds and that no browser knows. */
const aliases: ReadonlyMap<string, string> = new Map(
  'latin1=latin1 win1251=windows-1251 windows1251=windows-1251 windows1252=windows-1252 cp932=shift_jis cp936=gbk cp949=euc-kr cp950=big5 eucjp=euc-jp euckr=euc-kr koi8=koi8-r macroman=macintosh u8=utf-8'
    .split(' ')
    .map((pair): [string, string] => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
)

const isMultiByte = (label: string) => /^(gb|big5|shift|euc|iso-2022)/.test(label)

function strict(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const as = (encoding: string, bytes: Uint8Array): Decoded => ({
  text: new TextDecoder(encoding).decode(bytes),
  encoding,
})
