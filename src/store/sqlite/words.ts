// Words as the full-text index knows them: folded over case and marks, with their endings cut off.

/** Letters that Unicode does not take apart into a base and a mark. */
const plain: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  đ: 'd',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
}
const odd = new RegExp(`[${Object.keys(plain).join('')}]`, 'g')
const apostrophes = /(?<=\p{L})['’ʼʹ`](?=\p{L})/gu

/** Lower case without marks: Ё and Е, Й and И, É and E are one. Apostrophes inside words are dropped. */
export function fold(text: string): string {
  return text
    .replace(apostrophes, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(odd, letter => plain[letter] ?? letter)
}

/** Endings of Russian nouns and adjectives, longest first, in folded spelling. */
const russianEndings = [
  ...['иями', 'ыми', 'ими', 'ями', 'ами', 'ого', 'его', 'ому', 'ему', 'иях', 'иям', 'ием'],
  ...[
    'ыи',
    'ии',
    'ои',
    'еи',
    'ая',
    'яя',
    'ую',
    'юю',
    'ое',
    'ее',
    'ые',
    'ие',
    'ою',
    'ею',
    'ия',
    'ию',
    'ья',
    'ью',
  ],
  ...['ам', 'ям', 'ом', 'ем', 'ым', 'им', 'ах', 'ях', 'ых', 'их', 'ов', 'ев'],
  ...['а', 'я', 'о', 'е', 'у', 'ю', 'ы', 'и', 'ь'],
]
/** An ending is cut only where this much of the word stays. */
const shortestStem = 3

function russianStem(word: string): string {
  const ending = russianEndings.find(
    known => word.length - known.length >= shortestStem && word.endsWith(known),
  )
  return ending ? word.slice(0, -ending.length) : word
}

/** Plurals and possessives of English; words of other languages in Latin letters lose an -s on both sides alike. */
function latinStem(word: string): string {
  if (word.length <= shortestStem) return word
  if (word.endsWith('sses')) return word.slice(0, -2)
  if (word.endsWith('ies')) return `${word.slice(0, -3)}i`
  if (word.endsWith('s') && !/(ss|us|is)$/.test(word)) return word.slice(0, -1)
  return word.endsWith('y') ? `${word.slice(0, -1)}i` : word
}

/** Georgian case endings of the singular and plural, longest first. */
const georgianEndings = [
  'ების',
  'ებმა',
  'ებს',
  'ები',
  'ისა',
  'ის',
  'ით',
  'ად',
  'მა',
  'ში',
  'ზე',
  'ს',
  'ი',
  'ა',
  'ე',
  'ო',
]

function georgianStem(word: string): string {
  const ending = georgianEndings.find(
    known => word.length - known.length >= shortestStem && word.endsWith(known),
  )
  return ending ? word.slice(0, -ending.length) : word
}

/** A folded word without its ending, so that «Хаджимбы» meets «Хаджимба» and "elections" meets "election". */
export function stem(word: string): string {
  const first = word.codePointAt(0) ?? 0
  if (first >= 0x61 && first <= 0x7a) return latinStem(word)
  if (first >= 0x400 && first <= 0x4ff) return russianStem(word)
  if (first >= 0x10d0 && first <= 0x10ff) return georgianStem(word)
  return word
}

const wordPattern = /[\p{L}\p{N}]+/gu

/** The words of a text, folded and stemmed, in order. */
export function wordsOf(text: string): string[] {
  return (fold(text).match(wordPattern) ?? []).map(stem)
}
