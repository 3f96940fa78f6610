// Does a sentence print a number? What a reply shows must stand in the words that it leads to.

/** Words after a number that multiply it. */
const multipliers: readonly (readonly [RegExp, number])[] = [
  [/^\s*(?:million|mln|m\b|миллион\p{L}*|млн)/iu, 1_000_000],
  [/^\s*(?:thousand|тысяч\p{L}*|тыс)/iu, 1_000],
  [/^\s*(?:billion|bn|миллиард\p{L}*|млрд)/iu, 1_000_000_000],
]
/** Small whole numbers are often written in words: "nine seats", «три мандата». */
const IN_WORDS = 100
const words =
  /\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twent\w+|thirt\w+|fort\w+|fift\w+|sixt\w+|sevent\w+|eight\w+|ninet\w+|hundred|dozen|half|thirds?|quarters?|all|every|single|none|no)\b|(?<!\p{L})(?:нол|один|одн|два|две|двух|двум|три|тр[её]х|тр[её]м|четыр|пят|шест|сем|восем|восьм|девят|десят|\p{L}+надцат|двадцат|тридцат|сорок|девяност|ста?(?!\p{L})|половин|трет|четверт|все|всех|ни)/iu
const numbers = /\d{1,3}(?:[\s\u00a0\u202f.,'’]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?/gu

export function prints(quote: string, value: number): boolean {
  if (standsIn(quote, String(value))) return true
  for (const found of quote.matchAll(numbers)) {
    const [printed] = found
    const rest = quote.slice(found.index + printed.length)
    const times = multipliers.find(([words]) => words.test(rest))?.[1]
    for (const read of readings(printed))
      if (read === value || (times !== undefined && Math.abs(read * times - value) < 1)) return true
  }
  const isSmall = Number.isInteger(value) && Math.abs(value) <= IN_WORDS
  return (isSmall && words.test(quote)) || isRoundInWords(quote, value)
}

/** As a number of its own, and not within another: what most sentences do, and quick to see. */
function standsIn(quote: string, digits: string): boolean {
  const at = quote.indexOf(digits)
  if (at < 0) return false
  const [before = '', after = '', next = ''] = [
    quote[at - 1],
    quote[at + digits.length],
    quote[at + digits.length + 1],
  ]
  return !/[\d.,]/.test(before) && !/\d/.test(after) && !(/[.,]/.test(after) && /\d/.test(next))
}

/** "41,708" is forty thousand in English and forty-one point seven in Russian: either may be meant. */
function readings(printed: string): readonly number[] {
  const decimal = Number(printed.replace(/[\s\u00a0\u202f'’]/g, '').replace(',', '.'))
  const grouped = Number(printed.replace(/[\s\u00a0\u202f.,'’]/g, ''))
  const both = Number(printed.replace(/[\s\u00a0\u202f,'’](?=\d{3})/g, '').replace(',', '.'))
  return [decimal, grouped, both].filter(Number.isFinite)
}

/** "half a million", «миллион»: round numbers without a digit. */
function isRoundInWords(quote: string, value: number): boolean {
  return value % 100_000 === 0 && /million|миллион|млн|thousand|тысяч|hundred|сот|сто(?!\p{L})/iu.test(quote)
}
