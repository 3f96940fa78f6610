// The encoding of bytes that nobody names one for, told by the letters that it would make of them.

/** Bytes that are looked at. */
const enough = 65_536
/** A text whose letters are so rare in all of these languages is in another one. */
const tooRare = 1

/** How often a language uses its letters, in percent: enough to tell code pages of one script apart, and scripts from each other. */
const frequent = (table: string): ReadonlyMap<string, number> =>
  new Map(table.split(' ').map(pair => [pair.charAt(0), Number(pair.slice(1))]))

const russian = frequent(
  'о11 е8.5 а8 и7.4 н6.7 т6.3 с5.5 р4.7 в4.5 л4.4 к3.5 м3.2 д3 п2.8 у2.6 я2 ы1.9 ь1.7 г1.7 з1.6 б1.6 ч1.4 й1.2 х1',
)
const greek = frequent(
  'α10 ο9 ι8 ε8 τ8 ν6.5 ς5 η4.5 υ4.3 ρ4.2 π4 κ4 μ3.3 λ3 σ3 ω2 ό2 ί2 δ1.8 γ1.7 έ1.6 ά1.6 θ1.2 χ1 φ0.9 ή0.9 ύ0.8 ώ0.6',
)
const hebrew = frequent(
  'י11 ה10.5 ו10.4 ל7.4 א6.3 ר5.6 ת5 ב4.8 מ4.7 ש4.5 נ3.5 ע3.2 ם3 ד2.6 ק2.2 ח2.2 פ1.7 ן1.5 ט1.3 כ2 ג1.3 צ1 ס1.2 ז1 ך0.8 ף0.3 ץ0.2',
)
const arabic = frequent(
  'ا13 ل11.5 ي7 م6 و6 ن5.5 ر4.6 ت4.5 ب3.6 ع3.5 د3 س2.6 ه3 ف2.7 أ2.4 ق2.3 ك2 ح2 ج1.4 ة3 ش1.1 ص1 ط1 خ0.9 ى1 ض0.8 ز0.7 إ1 ء0.6 ث0.6 ذ0.6 غ0.5 ئ0.4 ظ0.3',
)
const thai = frequent(
  'า7.5 น7 ร6.5 อ6 ก5.5 เ5 ง4.5 ม4 ย4 ล3.8 ว3.5 ด3.3 ท3.2 ส3 ต3 ะ2.8 ป2.3 บ2.3 ค2.3 ห2.2 แ2 จ1.8 พ1.8 ช1.5 ข1.4 ใ1.3 ไ1.2 ผ0.7 โ0.7 ซ0.6 ถ0.6 ธ0.6 ณ0.6 ศ0.5 ั4 ่4 ้4 ี3 ิ3 ์1.5 ุ1.3 ู1.3 ็1 ื1.2',
)
/** Several bytes a letter, first those that only their own language fits; each with the letters that show it. */
const wide: readonly (readonly [encoding: string, shown: RegExp, share: number])[] = [
  ['euc-jp', /[\u3040-\u30ff]/g, 0.25],
  ['shift_jis', /[\u3040-\u30ff]/g, 0.25],
  ['euc-kr', /[\uac00-\ud7a3]/g, 0.7],
  // The commonest characters, of which some stand in any sentence.
  [
    'gb18030',
    /[的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说]/g,
    0.05,
  ],
  [
    'big5',
    /[的一是在不了有和人這中大為上個國我以要他時來用們生到作地於出就分對成會可主發年動同工也能下過子說]/g,
    0.05,
  ],
]
const narrow: readonly (readonly [encoding: string, letters: ReadonlyMap<string, number>])[] = [
  ['windows-1251', russian],
  ['koi8-r', russian],
  ['ibm866', russian],
  ['windows-1253', greek],
  ['windows-1255', hebrew],
  ['windows-1256', arabic],
  ['windows-874', thai],
]

/** Most scripts write whole words in high bytes, Western languages a letter here and there. */
export function guessEncoding(bytes: Uint8Array): string {
  const piece = bytes.subarray(0, enough)
  let high = 0
  let inRuns = 0
  for (let i = 0; i < piece.length; i++) {
    if ((piece[i] ?? 0) < 0x80) continue
    high++
    if ((piece[i - 1] ?? 0) >= 0x80 || (piece[i + 1] ?? 0) >= 0x80) inRuns++
  }
  return (
    wide.find(([encoding, shown, share]) => isShown(piece, encoding, shown, share))?.[0] ??
    (inRuns < high / 2 ? 'windows-1252' : byLetters(piece))
  )
}

function isShown(piece: Uint8Array, encoding: string, shown: RegExp, share: number): boolean {
  const text = new TextDecoder(encoding).decode(piece)
  const letters = text.match(/[^\0-\x7f]/g)?.length ?? 0
  const lost = text.match(/\ufffd/g)?.length ?? 0
  // The last letter may be cut in half, and one in fifty may be damaged.
  return letters > 3 && lost <= 1 + letters / 50 && (text.match(shown)?.length ?? 0) >= letters * share
}

function byLetters(piece: Uint8Array): string {
  const [best] = narrow
    .map(([encoding, table]) => ({
      encoding,
      score: likeness(new TextDecoder(encoding).decode(piece), table),
    }))
    .sort((a, b) => b.score - a.score)
  return best === undefined || best.score < tooRare ? 'windows-1252' : best.encoding
}

/** The mean of its letters' frequencies: higher the more the text is made of a language's common letters. */
function likeness(text: string, table: ReadonlyMap<string, number>): number {
  let score = 0
  let letters = 0
  for (const letter of text) {
    if (letter < '\u0080') continue
    letters++
    score += table.get(letter) ?? 0
  }
  return letters === 0 ? 0 : score / letters
}
