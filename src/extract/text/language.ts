// Settles an article's language: by script and letters first, by frequent words next, by letter statistics last.
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { LanguageId } from '../../model/language.ts'

/** So much of a text is looked at. */
const sample = 2_000
/** A letter of its own decides for a language from this share of the letters on: a quoted name is not enough. */
const enough = 0.004

/** Scripts of one language each. */
const scripts: readonly (readonly [LanguageId, RegExp])[] = [
  ['ka', /[\u10a0-\u10ff\u1c90-\u1cbf]/g],
  ['hy', /[\u0530-\u058f]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['el', /[\u0370-\u03ff]/g],
]

/** Letters of Russian that Ukrainian, Bulgarian, Macedonian and Serbian do without. */
const russianOnly = /[ыэё]/g
const cyrillicLetter = /\p{Script=Cyrillic}/gu
const latinLetter = /\p{Script=Latin}/gu
const english = /\b(?:the|of|and|to|in|that|for|was|on|said|is|with)\b/gi
const cyrillicLanguages = new Set([
  'ru',
  'uk',
  'be',
  'kk',
  'ky',
  'tg',
  'mk',
  'sr',
  'bg',
  'ab',
  'os',
  'uz',
  'mn',
  'tt',
  'ce',
])

/** Printed in Latin letters as well. */
const twoScripts = new Set(['sr', 'uz', 'kk', 'tt'])

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0

/**
 * The language of a text, `und` where nothing settles it. `hint` is what the feed or the page says; it stands
 * unless the letters contradict it.
 */
export function languageOf(text: string, hint?: LanguageId): LanguageId {
  const part = text.slice(0, sample)
  const latin = count(part, latinLetter)
  const cyril = count(part, cyrillicLetter)
  const own = scripts.map(([id, letters]) => [id, count(part, letters)] as const)
  const other = own.reduce((best, one) => (one[1] > best[1] ? one : best), ['und', 0] as const)
  const hinted = hint?.toLowerCase().split(/[-_]/)[0]
  if (other[1] > latin && other[1] > cyril) return other[0]
  if (cyril > latin) return byCyrillic(part, cyril, hinted)
  if (latin === 0) return hinted || 'und'
  if (hinted && hinted !== 'und' && !cyrillicLanguages.has(hinted) && !scripts.some(([id]) => id === hinted))
    return hinted
  if (hinted && twoScripts.has(hinted)) return hinted
  const words = part.split(/\s+/, 400).length
  if (words >= 8 && count(part, english) / words >= 0.12) return 'en'
  return statistics(part) ?? (words < 8 ? (hinted ?? 'und') : 'und')
}

function byCyrillic(part: string, letters: number, hint: LanguageId | undefined): LanguageId {
  const lower = part.toLowerCase()
  const russian = count(lower, russianOnly) / letters
  const share = (pattern: RegExp) => count(lower, pattern) / letters
  if (share(/[ҧҵҽҿӡҟҭԥҩ]/g) >= enough) return 'ab'
  if (share(/ӕ/g) >= enough) return 'os'
  const kazakh = share(/[әғқұһ]/g)
  if (kazakh >= enough && share(/[ұәі]/g) >= enough) return 'kk'
  if (share(/[ҷӣӯ]/g) >= enough) return 'tg'
  if (share(/[қғҳ]/g) >= enough) return 'uz'
  if (share(/[ңөү]/g) >= enough) return share(/[ы]/g) > 0 ? 'ky' : 'mn'
  if (share(/ў/g) >= enough && share(/і/g) >= enough) return 'be'
  if (share(/[іїєґ]/g) >= enough && russian < 0.02) return 'uk'
  if (share(/[ѓќѕ]/g) >= enough) return 'mk'
  if (share(/[ђћџјљњ]/g) >= enough) return 'sr'
  if (russian > 0) return 'ru'
  if (hint && cyrillicLanguages.has(hint)) return hint
  if (share(/ъ/g) > 0.01) return 'bg'
  return 'ru'
}

type Detector = { readonly detect: (text: string) => { readonly language: string } }
let detector: Detector | undefined

/** Loading the statistics takes a third of a second: only a text that nothing else settles pays for it. */
function statistics(text: string): LanguageId | undefined {
  if (!detector) {
    const loaded: { eld: Detector } = createRequire(import.meta.url)(
      fileURLToPath(import.meta.resolve('eld/extrasmall')),
    )
    detector = loaded.eld
  }
  return detector.detect(text).language || undefined
}
