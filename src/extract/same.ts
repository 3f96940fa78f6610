// Could two names, as printed or typed, name one person? Across scripts, spellings, order, initials and patronymics.
import { isKin, kinNames } from '../languages/given-kin.ts'
import { systemOf } from '../languages/romanisation.ts'
import { apart, loudness, type Script, type Sounds, scriptOf, sounds } from './sounds.ts'

export type Verdict = { readonly same: boolean; readonly why: string }

type Word = {
  readonly text: string
  readonly sounds: Sounds
  readonly initial: boolean
  readonly patronymic: boolean
}

/** Two words are one name where no more than this share of their sounds differs. */
const near = { surname: 0.2, given: 0.23 }
/** In a short name one sound is much. */
const short = { loudness: 3, apart: 0.4 }

const patronymic =
  /^(?:.{3,}(?:ovich|evich|yevich|ovych|yovych|avich|owitsch|ewitsch|ovitch|evitch|ovič|evič|ovna|evna|yevna|ivna|ovich|оглы|ович|евич|ёвич|ич|овна|евна|ёвна|ична|інович|йович|івна|ївна))$/iu
const fatherEnding = /(?:[oeaiоеёіы]?(?:vich|vych|witsch|vitch|vič|vna|вич|вна)|ivna|ична|ич|ївна|йович)$/iu
/** These follow a father's name: "Gejdar Alirza oglu Aliyev". */
const fatherMark =
  /^(?:oglu|oglou|ogly|oğlu|kyzy|kizi|qizi|qızı|gizi|uulu|uly|ulu|оглы|оглу|кызы|гызы|улы|уулу)$/iu
const particles =
  /^(?:bin|ibn|ben|bint|al|el|ul|von|van|de|der|den|da|do|dos|la|le|du|di|and|jr|sr|ii|iii)$/iu

/** The name's words; "Last, First" is turned round, what follows a father's mark is marked. */
function words(name: string): Word[] {
  const [last, first] = name.includes(',') ? name.split(',', 2) : [name, undefined]
  const printed = first === undefined ? name : `${first} ${last}`
  const parts = printed
    .replace(/(\p{L})\.(?=\p{L})/gu, '$1. ')
    .split(/[\s\u00a0]+/u)
    .map(part => part.replace(/^[^\p{L}]+|[^\p{L}\p{M}.]+$/gu, ''))
    .filter(part => /\p{L}/u.test(part))
  const found: Word[] = []
  for (const [i, part] of parts.entries()) {
    const text = part.replace(/\.$/, '')
    if (fatherMark.test(text) || (particles.test(text) && parts.length > 2)) continue
    const initial = /^\p{L}{1,2}$/u.test(text) && (part.endsWith('.') || text.length === 1)
    const said = sounds(text)
    if (said.length === 0) continue
    const father = i > 0 && fatherMark.test(parts[i + 1] ?? '')
    found.push({
      text,
      sounds: said,
      initial,
      patronymic: father || (i > 0 && parts.length > 2 && patronymic.test(text)),
    })
  }
  return found
}

/** Could `a` and `b` name one person? Relatives and namesakes by surname alone are two. */
export function same(a: string, b: string): Verdict {
  const left = words(a)
  const right = words(b)
  if (left.length === 0 || right.length === 0) return { same: false, why: 'one of them holds no name' }
  const fathers = [left.find(word => word.patronymic), right.find(word => word.patronymic)]
  const [fatherA, fatherB] = fathers
  if (fatherA && fatherB && !oneFather(fatherA, fatherB))
    return { same: false, why: 'the patronymics differ' }
  const own = left.filter(word => !word.patronymic)
  const other = right.filter(word => !word.patronymic)
  const [fewer, more] = own.length <= other.length ? [own, other] : [other, own]
  if (fewer.length === 1) return single(fewer[0], more)
  return paired(fewer, more, a, b)
}

/** Patronymics end alike: what stands before the ending decides. */
function oneFather(a: Word, b: Word): boolean {
  const stem = ({ text }: Word) => sounds(text.replace(fatherEnding, ''))
  const [x, y] = [stem(a), stem(b)]
  return apart(x, y) <= 0.25 * Math.max(loudness(x), loudness(y), 2)
}

/** A surname alone may name anyone who bears it. */
function single(word: Word | undefined, more: readonly Word[]): Verdict {
  const surname = more.at(-1)
  if (!word || !surname || word.initial || (more.length === 1 && surname.initial))
    return { same: false, why: 'an initial alone names nobody' }
  if (more.length === 1)
    return likely(word, surname, near.surname) && !oneOfEach(word, surname)
      ? { same: true, why: reason([word], [surname], 'the same surname') }
      : { same: false, why: 'the surnames differ' }
  if (likely(word, surname, near.surname) && !oneOfEach(word, surname))
    return { same: true, why: 'one is the surname of the other' }
  const first = more[0]
  // "Bakiev Kurmanbek": the surname may stand first, where it looks like one and the last word is a given name.
  if (first && likely(word, first, near.surname) && isGivenName(surname) && !isGivenName(first))
    return { same: true, why: 'one is the surname of the other' }
  return { same: false, why: 'the surnames differ' }
}

/** Every word of the shorter name needs one of its own in the longer. */
function paired(fewer: readonly Word[], more: readonly Word[], a: string, b: string): Verdict {
  const pairs = assignment(fewer, more)
  if (pairs) {
    const surname = pairs.find(([x]) => x === fewer.at(-1))
    if (surname && pairs.some(([x, y]) => oneOfEach(x, y)))
      return { same: false, why: "one bears a man's form of the surname and one a woman's" }
    const order = pairs.some(
      ([x, y], i) => i > 0 && more.indexOf(y) < more.indexOf(pairs[i - 1]?.[1] ?? y) && x !== undefined,
    )
    const what = pairs.some(([x, y]) => x.initial || y.initial)
      ? 'the surname is one and the initial agrees'
      : order
        ? 'one name, surname first in one of them'
        : undefined
    return {
      same: true,
      why:
        what ??
        reason(
          pairs.map(([x]) => x),
          pairs.map(([, y]) => y),
          plainReason(a, b),
        ),
    }
  }
  const shared = fewer.filter(word =>
    more.some(one => !one.initial && !word.initial && likely(word, one, near.surname)),
  )
  const last = fewer.at(-1)
  if (shared.length > 0 && last && shared.includes(last))
    return { same: false, why: 'the surname is one, the given names differ' }
  return {
    same: false,
    why: shared.length > 0 ? 'the given name is one, the surnames differ' : 'the surnames differ',
  }
}

/** The cheapest way to pair all of `fewer` with words of `more`; names have few words. */
function assignment(fewer: readonly Word[], more: readonly Word[]): [Word, Word][] | undefined {
  let best: { cost: number; pairs: [Word, Word][] } | undefined
  const used = new Set<Word>()
  const walk = (at: number, cost: number, pairs: [Word, Word][]) => {
    if (best && cost >= best.cost) return
    const word = fewer[at]
    if (!word) {
      // Initials alone prove nothing.
      if (pairs.some(([x, y]) => !x.initial && !y.initial)) best = { cost, pairs: [...pairs] }
      return
    }
    for (const [i, other] of more.entries()) {
      if (used.has(other)) continue
      const share = difference(word, other)
      const given = i === 0 || at === 0
      if (share > (given ? near.given : near.surname)) continue
      used.add(other)
      walk(at + 1, cost + share + Math.abs(i - at) * 0.01, [...pairs, [word, other]])
      used.delete(other)
    }
  }
  if (fewer.length <= 6 && more.length <= 8) walk(0, 0, [])
  return best?.pairs
}

/** The share of sounds that differ, 0 to 1; 1 where two words cannot be one. */
function difference(a: Word, b: Word): number {
  if (a.initial || b.initial) return opens(a, b) ? 0.05 : 1
  const cost = apart(a.sounds, b.sounds)
  const size = Math.max(loudness(a.sounds), loudness(b.sounds), 1)
  if (kin(a, b)) return Math.min(cost / size, 0.1)
  // Two given names that are both known and differ are two.
  if (cost > 0.7 && isGivenName(a) && isGivenName(b)) return 1
  if (size <= short.loudness && cost > short.apart) return 1
  return cost / size
}

const likely = (a: Word, b: Word, share: number) => difference(a, b) <= share

/** Can an initial stand for the other word? */
function opens(a: Word, b: Word): boolean {
  const first = (word: Word) => {
    const head = word.sounds[0] ?? ''
    return head.includes('0') ? head + (word.sounds[1] ?? '') : head
  }
  const x = first(a)
  const y = first(b)
  return [...x].some(one => one !== '0' && y.includes(one))
}

/** -ов and -ова, -ский and -ская: a man's and a woman's form of one surname. */
function oneOfEach(a: Word, b: Word): boolean {
  const tail = (word: Word) => {
    const sound = word.sounds.slice(-3).map(one => one.replace('0', ''))
    return sound.join('.')
  }
  const isMan = (word: Word) =>
    /(?:[oeui]\w*\.v\w*|iy\.n)$/.test(tail(word)) || /s\w*\.k\w*\.iy$|k\w*\.iy$/.test(tail(word))
  const isWoman = (word: Word) =>
    /(?:v\w*|n)\.a$/.test(tail(word)) ||
    /k\w*\.a\.y\.a$/.test(
      word.sounds
        .slice(-4)
        .map(one => one.replace('0', ''))
        .join('.'),
    )
  const form = (word: Word): 'm' | 'f' | undefined => {
    const lower = word.text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')
    if (
      /(?:[oeёоеэ][vwвў]a|[oeёоеэ][vwвў]а|ina|ина|ына|sk[ai]y?a|ская|ckaia|skaja|skaya|ousk(?:aya|aja|aia))$/u.test(
        lower,
      )
    )
      return 'f'
    if (/(?:[oeёоеэ][vwвў]|[oeё]ff|in|ин|ын|sk(?:y|i|iy|ij|yj|yy)|ський|ский|скі|sky)$/u.test(lower))
      return 'm'
    return undefined
  }
  const x = form(a) ?? (isWoman(a) && isMan(b) ? 'f' : undefined)
  const y = form(b) ?? (isWoman(b) && isMan(a) ? 'f' : undefined)
  return x !== undefined && y !== undefined && x !== y
}

const kinSounds = kinNames.map(name => [name, sounds(name)] as const)
const remembered = new Map<string, readonly string[]>()
/** So many words are remembered with the given names they sound like. */
const memory = 2_000

/** Do two words begin near enough to compare the rest? */
const isNear = (a = '', b = '') =>
  a.includes('0') ||
  b.includes('0') ||
  (/[aeiouy]/.test(a) === /[aeiouy]/.test(b) &&
    ([...a].some(one => b.includes(one)) || /[sSzZcCJDdtgh]/.test(a)))

/** The known given names that a word spells. */
function givenNamesOf(word: Word): readonly string[] {
  const standing = remembered.get(word.text)
  if (standing) return standing
  const found = kinSounds
    .filter(
      ([, own]) =>
        isNear(own[0], word.sounds[0]) &&
        Math.abs(own.length - word.sounds.length) <= 2 &&
        apart(own, word.sounds) <= 0.25,
    )
    .map(([name]) => name)
  if (remembered.size >= memory) remembered.clear()
  remembered.set(word.text, found)
  return found
}
const isGivenName = (word: Word) => givenNamesOf(word).length > 0
const kin = (a: Word, b: Word) => givenNamesOf(a).some(x => givenNamesOf(b).some(y => isKin(x, y)))

const plainReason = (a: string, b: string) =>
  a.localeCompare(b, undefined, { sensitivity: 'base' }) === 0
    ? 'the same name, accents aside'
    : 'one name in two spellings'

function reason(a: readonly Word[], b: readonly Word[], otherwise: string): string {
  const own: [string, string][] = []
  const scripts = new Set<Script>()
  for (const [i, left] of a.entries()) {
    const right = b[i]
    if (!right) continue
    const [x, y] = [scriptOf(left.text), scriptOf(right.text)]
    scripts.add(x).add(y)
    if (x !== 'latin' && y === 'latin') own.push([left.text, right.text])
    if (y !== 'latin' && x === 'latin') own.push([right.text, left.text])
  }
  if (scripts.size < 2) return otherwise
  const system = own.length > 0 ? systemOf(own) : undefined
  return system ? `one name in two scripts (${system})` : 'one name in two scripts'
}
