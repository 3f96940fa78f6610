// How alike two words of names are: by sound, by known given names, by initials and by the form a surname has for each sex.
import { isKin, kinNames } from '../../languages/given-kin.ts'
import type { Word } from './name-words.ts'
import { apart, loudness, sounds } from './sounds.ts'

/** In a short name one sound is much. */
const short = { loudness: 3, apart: 0.4 }

/** The share of sounds that differ, 0 to 1; 1 where two words cannot be one. */
export function difference(a: Word, b: Word): number {
  if (a.initial || b.initial) return opens(a, b) ? 0.05 : 1
  const cost = apart(a.sounds, b.sounds)
  const size = Math.max(loudness(a.sounds), loudness(b.sounds), 1)
  if (kin(a, b)) return Math.min(cost / size, 0.1)
  // Two given names that are both known and differ are two.
  if (cost > 0.7 && isGivenName(a) && isGivenName(b)) return 1
  if (size <= short.loudness && cost > short.apart) return 1
  return cost / size
}

export const likely = (a: Word, b: Word, share: number) => difference(a, b) <= share

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
export function oneOfEach(a: Word, b: Word): boolean {
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
export const isGivenName = (word: Word) => givenNamesOf(word).length > 0
const kin = (a: Word, b: Word) => givenNamesOf(a).some(x => givenNamesOf(b).some(y => isKin(x, y)))
