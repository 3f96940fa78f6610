// Folds a name to what two spellings of it share: case, accents, apostrophes and hyphens are gone.

/** Letters that Unicode does not take apart, as people without that keyboard type them. */
const plainLetters: Readonly<Record<string, string>> = {
  ə: 'a',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
}

const titles =
  /^(?:the )?(?:(?:autonomous |federal |people s )?republic of (?:the )?|state of |kingdom of |республика |автономная республика |королевство )|^the /

/** `Côte d’Ivoire` → `cote d ivoire`, `Кыргызстан` → `кыргызстан`, `Sokhumi ` → `sokhumi`. */
export function fold(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[əıłøđðæœßþ]/g, letter => plainLetters[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Folded, without "the" or "the republic of" before it. */
export function foldBare(name: string): string {
  return fold(name).replace(titles, '')
}
