// Could two names, as printed or typed, name one person? Across scripts, spellings, order, initials and patronymics.
import { systemOf } from '../../languages/romanisation.ts'
import { difference, isGivenName, likely, oneOfEach } from './likeness.ts'
import { type Word, words } from './name-words.ts'
import { apart, loudness, type Script, scriptOf, sounds } from './sounds.ts'

export type Verdict = { readonly same: boolean; readonly why: string }

/** Two words are one name where no more than this share of their sounds differs. */
const near = { surname: 0.2, given: 0.23 }
const fatherEnding = /(?:[oeaiоеёіы]?(?:vich|vych|witsch|vitch|vič|vna|вич|вна)|ivna|ична|ич|ївна|йович)$/iu

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
