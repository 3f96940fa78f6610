// Puts the mentions of one person together: the fullest form names them, shorter ones follow; namesakes and relatives stay apart.
import type { Form, Gender, PeopleLexicon } from '../../languages/people-lexicon.ts'
import type { Candidate } from './names.ts'

/** One consistent reading of a printed name: its dictionary form, word by word. */
type Reading = { readonly words: readonly string[]; readonly gender?: Gender; readonly weight: number }

export type Person = {
  /** Readings that all mentions so far allow, best first. */
  readings: Reading[]
  readonly mentions: Candidate[]
  gender?: Gender
}

/** So many readings of one name are kept. */
const mostReadings = 24
/** Names longer than these are read as printed. */
const mostWords = 5

const fold = (word: string) =>
  word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/['’ʼ.]/g, '')

/** The readings of a name in which its words agree in case and sex. */
function readings(candidate: Candidate, lexicon: PeopleLexicon): Reading[] {
  const printed = candidate.words.map(word => word.text)
  if (printed.length > mostWords) return [{ words: printed, weight: 1 }]
  const single = printed.length === 1
  type Partial = { words: string[]; gender?: Gender; case: Form['case']; weight: number }
  let partial: Partial[] = [
    { words: [], case: 'x', weight: 1, ...(candidate.gender ? { gender: candidate.gender } : {}) },
  ]
  for (const [i, word] of printed.entries()) {
    const isParticle = lexicon.particles.has(word.toLowerCase()) && /^\p{Ll}/u.test(word)
    const forms: readonly Form[] = isParticle
      ? [{ lemma: word, case: 'x', weight: 1 }]
      : lexicon.forms(word, i === 0 && !single ? 'given' : 'surname')
    const next: Partial[] = []
    for (const one of partial)
      for (const form of forms) {
        if (one.case !== 'x' && form.case !== 'x' && one.case !== form.case && !pair(one.case, form.case))
          continue
        if (one.gender && form.gender && one.gender !== form.gender) continue
        const gender = one.gender ?? form.gender
        next.push({
          words: [...one.words, form.lemma],
          case: one.case === 'x' ? form.case : one.case,
          weight: one.weight * form.weight,
          ...(gender ? { gender } : {}),
        })
      }
    partial = next.sort((a, b) => b.weight - a.weight).slice(0, mostReadings)
  }
  if (candidate.stands) for (const one of partial) one.weight *= suits(one.case, candidate.stands)
  // «крикнула Гуцул»: the verb tells the sex.
  if (candidate.agrees)
    for (const one of partial) if (one.gender && one.gender !== candidate.agrees) one.weight *= disagrees
  if (partial.length === 0) return [{ words: printed, weight: 0.1 }]
  const best = new Map<string, Reading>()
  for (const { words, gender, weight } of partial) {
    const key = `${words.join(' ')}${gender ?? ''}`
    if ((best.get(key)?.weight ?? 0) < weight) best.set(key, { words, weight, ...(gender ? { gender } : {}) })
  }
  return [...best.values()].sort((a, b) => b.weight - a.weight)
}

/** A reading of the other sex than its verb's is as good as none. */
const disagrees = 0.05

/** How well a case suits what the words around say. A form that does not tell its case suits either. */
function suits(form: Form['case'], stands: NonNullable<Candidate['stands']>): number {
  if (form === 'x') return 1
  return (form === 'n') === (stands === 'nominative') ? 1.5 : 0.3
}

/** Genitive and accusative of a man's name are one form. */
const pair = (a: string, b: string) => (a === 'g' && b === 'a') || (a === 'a' && b === 'g')

/** Is `short` the same name with words left out or cut to an initial? */
function within(short: readonly string[], long: readonly string[]): boolean {
  let at = 0
  for (const [i, word] of short.entries()) {
    const key = fold(word)
    let found = -1
    for (let k = at; k < long.length; k++) {
      const other = fold(long[k] ?? '')
      if (
        other === key ||
        (i < short.length - 1 && isShort(word, other)) ||
        (k < long.length - 1 && isShort(long[k] ?? '', key))
      ) {
        found = k
        break
      }
    }
    if (found < 0) return false
    at = found + 1
  }
  return true
}
/** Two or more words in a row of the longer name: "Teresa Flores" in "María Teresa Flores Jáquez". */
const inside = (short: readonly string[], long: readonly string[]) =>
  ` ${long.map(fold).join(' ')} `.includes(` ${short.map(fold).join(' ')} `)
const isShort = (initial: string, word: string) =>
  /^\p{Lu}\.?$/u.test(initial) && word.startsWith(fold(initial))

/** The readings of two mentions that can be one name, or nothing where they cannot. */
function common(person: Person, own: readonly Reading[]): Reading[] {
  const found: Reading[] = []
  for (const a of person.readings)
    for (const b of own) {
      if (a.gender && b.gender && a.gender !== b.gender) continue
      const longer = b.words.length > a.words.length ? b : a
      const shorter = longer === a ? b : a
      // Two full names are one only where the shorter one keeps the surname: "George Bush" in "George W. Bush".
      if (!within(shorter.words, longer.words)) continue
      if (
        shorter.words.length > 1 &&
        fold(shorter.words.at(-1) ?? '') !== fold(longer.words.at(-1) ?? '') &&
        fold(shorter.words[0] ?? '') !== fold(longer.words[0] ?? '') &&
        !inside(shorter.words, longer.words)
      )
        continue
      const gender = a.gender ?? b.gender
      const fuller =
        longer.words.length === shorter.words.length && initials(longer) > initials(shorter)
          ? shorter
          : longer
      // A surname alone says little of how it is declined, however often it comes.
      const heard = b.words.length === 1 ? Math.sqrt(b.weight) : b.weight
      found.push({ words: fuller.words, weight: a.weight * heard, ...(gender ? { gender } : {}) })
    }
  return found.sort((a, b) => b.weight - a.weight).slice(0, mostReadings)
}
const initials = (reading: Reading) => reading.words.filter(word => /^\p{Lu}\.?$/u.test(word)).length

const scaled = (list: Reading[]) => {
  const top = list[0]?.weight ?? 1
  return top > 0 && top < 1e-6 ? list.map(one => ({ ...one, weight: one.weight / top })) : list
}

/**
 * The persons of an article. `sure` is the score from which a full name stands by itself; a single word needs a person
 * to belong to, or `alone`: by itself, or all its mentions together.
 */
export function merge(
  all: readonly Candidate[],
  lexicon: PeopleLexicon,
  sure: number,
  alone: number,
): Person[] {
  const people = register(lexicon)
  const isFull = (one: Candidate) => hasSeveral(one, lexicon)
  const full = all.filter(one => isFull(one) && one.score >= sure)
  // Whoever is called by the second word alone bears it as a surname: "Roman Abramovich", "Abramovich".
  const surnames = new Set(all.filter(one => !isFull(one)).map(keyOf))
  const isPolite = (one: Candidate) =>
    one.words.length === 2 && lexicon.patronymic(one.words[1]?.lower ?? '') && !surnames.has(keyOf(one))
  for (const one of full) if (!one.doubtful && !isPolite(one)) people.add(one)
  for (const one of full) if (!one.doubtful && isPolite(one) && !people.greet(one)) people.add(one)
  for (const one of full)
    if (one.doubtful && !(people.join(one) || people.join(withoutFirst(one)))) people.add(one)
  // "Mr. Akunov" beside "Nina Akunova" is another, before "President Akunov" has to choose between them.
  for (const one of all) if (!isFull(one) && one.gender && one.score >= alone) people.add(one)
  const left = all.filter(
    one =>
      !(isFull(one) && one.score >= sure) &&
      !(!isFull(one) && one.gender && one.score >= alone) &&
      !(one.score > weakest.known && people.join(one)),
  )
  const heard = weights(left.filter(one => !isFull(one)))
  const stands = (one: Candidate) =>
    !isFull(one) && (one.score >= alone || (one.score >= alone / 2 && (heard.get(keyOf(one)) ?? 0) >= alone))
  for (const one of left) if (stands(one)) people.add(one)
  for (const one of left) if (!stands(one) && one.score > weakest.alone) people.join(one)
  const found = people.list()
  for (const person of found) person.mentions.sort((a, b) => a.sentence - b.sentence || a.from - b.from)
  return found.sort((a, b) => first(a) - first(b))
}

/** A mention this unlike a person's is none, even where the words agree: "the Kadyrov district". */
const weakest = { known: -2.5, alone: -1, fuller: 0 }

const first = (person: Person) =>
  (person.mentions[0]?.sentence ?? 0) * 10_000 + (person.mentions[0]?.from ?? 0)
const hasSeveral = (one: Candidate, lexicon: PeopleLexicon) =>
  one.words.filter(word => !lexicon.particles.has(word.lower)).length > 1

/** A mention that nothing speaks for adds no words to a name: "Gelava Sees Insult". */
const isFuller = (own: readonly Reading[], person: Person) =>
  (own[0]?.words.length ?? 0) > (person.readings[0]?.words.length ?? 0)

/** The same mention without the word that only opened its sentence. */
function withoutFirst(one: Candidate): Candidate {
  return { ...one, from: one.from + 1, words: one.words.slice(1), doubtful: false }
}

/** What all mentions of a single word speak for a person together. */
function weights(singles: readonly Candidate[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const one of singles) found.set(keyOf(one), (found.get(keyOf(one)) ?? 0) + one.score)
  return found
}
const keyOf = (one: Candidate) => fold(one.words.at(-1)?.text ?? '')

/** The persons found so far, by every word of their readings, so that a mention meets only those it could mean. */
function register(lexicon: PeopleLexicon) {
  const people: Person[] = []
  const byWord = new Map<string, Person[]>()
  const note = (person: Person) => {
    for (const word of new Set(person.readings.flatMap(reading => reading.words.map(fold)))) {
      const standing = byWord.get(word)
      if (!standing) byWord.set(word, [person])
      else if (!standing.includes(person)) standing.push(person)
    }
  }
  const find = (one: Candidate, own: readonly Reading[]) => {
    const near = new Set<Person>()
    for (const reading of own)
      for (const word of reading.words) for (const person of byWord.get(fold(word)) ?? []) near.add(person)
    return choose(one, own, [...near])
  }
  const join = (one: Candidate, own = readings(one, lexicon)): boolean => {
    const person = find(one, own)
    if (!person || (one.score < weakest.fuller && isFuller(own, person))) return false
    const shared = common(person, own)
    if (shared.length > 0) person.readings = scaled(shared)
    person.mentions.push(one)
    if (one.gender && !person.gender) person.gender = one.gender
    note(person)
    return true
  }
  const add = (one: Candidate): void => {
    const own = readings(one, lexicon)
    if (join(one, own)) return
    const given = hasSeveral(one, lexicon) ? lexicon.given.get(fold(own[0]?.words[0] ?? '')) : undefined
    const gender = one.gender ?? given
    const person: Person = { readings: own, mentions: [one], ...(gender ? { gender } : {}) }
    people.push(person)
    note(person)
  }
  /** «Вера Петровна» is the one Vera of the article whose patronymic nobody has told. */
  const greet = (one: Candidate): boolean => {
    const given = new Set(readings(one, lexicon).map(({ words }) => fold(words[0] ?? '')))
    const named = people.filter(({ readings: [best] }) => {
      const [first, ...rest] = best?.words ?? []
      return (
        given.has(fold(first ?? '')) &&
        rest.length > 0 &&
        !rest.some(word => lexicon.patronymic(word.toLowerCase()))
      )
    })
    const [only, other] = named
    if (!only || other) return false
    only.mentions.push(one)
    return true
  }
  return { add, join, greet, list: () => people }
}

/** Among several who could be meant, the one named last before; else the first of the article. */
function choose(one: Candidate, own: readonly Reading[], people: readonly Person[]): Person | undefined {
  let best: Person | undefined
  let bestRank = -1
  for (const [index, person] of people.entries()) {
    if (one.gender && person.gender && one.gender !== person.gender) continue
    if (common(person, own).length === 0) continue
    const surname = own.some(a =>
      person.readings.some(b => fold(a.words.at(-1) ?? '') === fold(b.words.at(-1) ?? '')),
    )
    const rank =
      (surname ? 1e7 : 0) +
      (lastBefore(person, one) + 1) * 1_000 +
      Math.min(person.mentions.length, 900) +
      (people.length - index) / people.length
    if (rank > bestRank) {
      best = person
      bestRank = rank
    }
  }
  return best
}

/** The latest sentence up to a mention that names the person, -1 where none does. Mentions come nearly in order: the search is from the end. */
function lastBefore(person: Person, one: Candidate): number {
  for (let i = person.mentions.length - 1; i >= 0; i--) {
    const mention = person.mentions[i]
    if (
      mention &&
      (mention.sentence < one.sentence || (mention.sentence === one.sentence && mention.from < one.from))
    )
      return mention.sentence
  }
  return -1
}

/** The name that the article settles: the fullest form, in the reading that suits every mention best. */
export function nameOf(person: Person): string {
  return (person.readings[0]?.words ?? []).map(word => (/^\p{Lu}$/u.test(word) ? `${word}.` : word)).join(' ')
}

export function genderOf(person: Person, lexicon: PeopleLexicon): Gender | undefined {
  const reading = person.readings[0]
  if (person.gender) return person.gender
  if (reading?.gender) return reading.gender
  const given = reading && reading.words.length > 1 ? reading.words[0] : undefined
  return given === undefined ? undefined : lexicon.given.get(fold(given))
}
