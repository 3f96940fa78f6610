// Bytes to text: what the bytes themselves prove comes before what anybody says about them.

export type Decoded = {
  readonly text: string
  /** The encoding as the WHATWG names it: `windows-1251`. */
  readonly encoding: string
  /** In words, where bytes and labels disagree or something was lost. */
  readonly problem?: string
}

/** XML declarations and meta tags stand at the beginning: browsers look through the first 1024 bytes, careless pages need more. */
const labelBytes = 4096
/** Bytes that are looked at to tell one Cyrillic code page from another. */
const guessBytes = 65_536
/** One bad byte in twenty letters is damage; more is another encoding. */
const maxDamage = 0.05

/** How often Russian uses its letters, in percent: enough to tell its code pages apart. */
const russian: ReadonlyMap<string, number> = new Map(
  'о11 е8.5 а8 и7.4 н6.7 т6.3 с5.5 р4.7 в4.5 л4.4 к3.5 м3.2 д3 п2.8 у2.6 я2 ы1.9 ь1.7 г1.7 з1.6 б1.6 ч1.4 й1.2 х1'
    .split(' ')
    .map(pair => [pair.charAt(0), Number(pair.slice(1))]),
)

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
  if (a === 0xff && b === 0xfe) return as('utf-16le', bytes)
  if (a === 0xfe && b === 0xff) return as('utf-16be', bytes)
  if (a === 0x3c && b === 0 && c !== 0 && d === 0) return as('utf-16le', bytes)
  if (a === 0 && b === 0x3c && c === 0 && d !== 0) return as('utf-16be', bytes)
  return undefined
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
  const guessed = guess(bytes)
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
  try {
    return label === undefined ? undefined : new TextDecoder(label).encoding
  } catch {
    return undefined
  }
}

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

/** Cyrillic writes whole words in high bytes, Western languages a letter here and there. */
function guess(bytes: Uint8Array): string {
  const piece = bytes.subarray(0, guessBytes)
  let high = 0
  let inRuns = 0
  for (let i = 0; i < piece.length; i++) {
    if ((piece[i] ?? 0) < 0x80) continue
    high++
    if ((piece[i - 1] ?? 0) >= 0x80 || (piece[i + 1] ?? 0) >= 0x80) inRuns++
  }
  if (inRuns < high / 2) return 'windows-1252'
  const best = ['windows-1251', 'koi8-r', 'ibm866']
    .map(encoding => ({ encoding, score: likeness(as(encoding, piece).text) }))
    .sort((a, b) => b.score - a.score)[0]
  return best === undefined || best.score === 0 ? 'windows-1252' : best.encoding
}

function likeness(text: string): number {
  let score = 0
  for (const letter of text) score += russian.get(letter) ?? 0
  return score
}
