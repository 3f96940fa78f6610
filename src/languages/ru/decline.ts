// Declines Russian nouns and adjectives by rule, and brings declined names back to the nominative.
import type { Case, Form, Gender } from '../people-lexicon.ts'

const hushing = /[жшчщц]$/
const velarOrHushing = /[гкхжшчщ]$/

/** Every singular and plural form of a noun of a regular declension, the dictionary form first. */
export function nounForms(lemma: string): string[] {
  const stem = lemma.slice(0, -1)
  const put = (base: string, endings: string) => endings.split(' ').map(ending => base + ending)
  if (/ия$/.test(lemma)) return [lemma, ...put(stem, 'и ю ей й ям ями ях')]
  if (/ие$/.test(lemma)) return [lemma, ...put(stem, 'я ю ем и й ям ями ях')]
  if (/мя$/.test(lemma)) return [lemma]
  if (/а$/.test(lemma)) {
    const soft = velarOrHushing.test(stem)
    return [
      lemma,
      ...put(stem, `${soft ? 'и' : 'ы'} е у ${hushing.test(stem) ? 'ей' : 'ой'} ам ами ах`),
      fleeting(stem),
    ]
  }
  if (/я$/.test(lemma)) return [lemma, ...put(stem, 'и е ю ей ям ями ях')]
  if (/о$/.test(lemma)) return [lemma, stem, ...put(stem, 'а у ом е ам ами ах')]
  if (/ь$/.test(lemma))
    return /(?:тель|арь|ель|князь|вождь|гость)$/.test(lemma)
      ? [lemma, ...put(stem, 'я ю ем е и ей ям ями ях')]
      : [lemma, ...put(stem, 'и ью ей ям ями ях')]
  if (/й$/.test(lemma)) return [lemma, ...put(stem, 'я ю ем е и ев ям ями ях')]
  if (/ец$/.test(lemma)) {
    const base = /[аеоиуыя]ец$/.test(lemma) ? `${lemma.slice(0, -2)}йц` : `${lemma.slice(0, -2)}ц`
    return [lemma, ...put(base, 'а у ем ом е ы ев ов ам ами ах')]
  }
  if (/ин$/.test(lemma) && /(?:анин|янин)$/.test(lemma))
    return [lemma, ...put(lemma, 'а у ом е'), ...put(lemma.slice(0, -2), 'е ам ами ах')]
  const plural = velarOrHushing.test(lemma) ? 'и' : 'ы'
  return [
    lemma,
    ...put(
      lemma,
      `а у ${hushing.test(lemma) ? 'ем' : 'ом'} е ${plural} ${hushing.test(lemma) ? 'ей' : 'ов'} ам ами ах`,
    ),
  ]
}

/** «сестра» → «сестёр» is left out; «журналистка» → «журналисток» is common among roles. */
const fleeting = (stem: string) => (/[^аеёиоуыэюя]к$/.test(stem) ? `${stem.slice(0, -1)}ок` : stem)

/** Every form of an adjective or participle in -ый, -ий, -ой. */
export function adjectiveForms(lemma: string): string[] {
  const reflexive = lemma.endsWith('ся') ? 'ся' : ''
  const own = reflexive ? lemma.slice(0, -2) : lemma
  const stem = own.slice(0, -2)
  const soft = own.endsWith('ий') && !velarOrHushing.test(stem)
  const hush = /[жшчщ]$/.test(stem)
  const i = soft || velarOrHushing.test(stem) ? 'и' : 'ы'
  const o = soft || hush ? 'е' : 'о'
  const endings = [
    `${o}го`,
    `${o}му`,
    `${i}м`,
    `${o}м`,
    soft ? 'яя' : 'ая',
    `${o}й`,
    soft ? 'юю' : 'ую',
    `${o}е`,
    `${i}е`,
    `${i}х`,
    `${i}ми`,
  ]
  return [lemma, ...endings.map(ending => stem + ending + reflexive)]
}

/** The nominative feminine of an adjective's dictionary form: «бывший» → «бывшая». */
export function feminine(lemma: string): string {
  const reflexive = lemma.endsWith('ся') ? 'ся' : ''
  const own = reflexive ? lemma.slice(0, -2) : lemma
  const stem = own.slice(0, -2)
  if (!/[ыио]й$/.test(own)) return lemma
  return stem + (own.endsWith('ий') && !velarOrHushing.test(stem) ? 'яя' : 'ая') + reflexive
}

/** How usual an ending is in a surname's nominative, 0 to 1. */
function plausible(lemma: string, gender: Gender | undefined): number {
  // «Боуэном», «Ребеккой» are rather declined than named so.
  if (/(?:[^аеёиоуыэюя]ом|[^цк]ой|ами)$/.test(lemma) && !/(?:ской|цкой)$/.test(lemma)) return 0.1
  if (/(?:ов|ев|ёв|ин|ын)$/.test(lemma)) return gender === 'f' ? 0.02 : 1
  if (/(?:ова|ева|ёва|ина|ына|ская|цкая)$/.test(lemma)) return gender === 'm' ? 0.15 : 1
  if (/(?:ский|цкий|ской|цкой)$/.test(lemma)) return 1
  if (/(?:енко|швили|дзе|ия|уа|ая|ян|янц|ук|юк|чук|ич|ец|ко|оглу|лы|заде|ели|ури|али)$/.test(lemma))
    return 0.9
  if (/ав$/.test(lemma)) return 0.2
  if (/ава$/.test(lemma) || /[^аеёиоуыэюя]ба$/.test(lemma) || /(?:[иуо]ба|[гдзр]ва|иа)$/.test(lemma))
    return 0.9
  if (/[нмрл][бпгд]$|[бвгджзй][бвгдкз]$|[бвгзй]ж$/.test(lemma)) return 0.15
  if (/[аяеёиоуыэю]$/.test(lemma)) return 0.45
  return 0.6
}

const all = (lemma: string, gender: Gender | undefined, cases: string, weight: number): Form[] =>
  [...cases].map(one => ({ lemma, case: one as Case, weight, ...(gender ? { gender } : {}) }))

/** Readings of a word of the first, second or adjectival declension, or of one that is not declined. */
function declined(word: string): Form[] {
  const cut = (n: number) => word.slice(0, -n)
  const found: Form[] = []
  const add = (lemma: string, gender: Gender | undefined, cases: string, weight = 1) => {
    if (lemma.length >= 2) found.push(...all(lemma, gender, cases, weight))
  }
  const base = cut(1)
  if (/[бвгджзклмнпрстфхцчшщ]$/.test(word)) {
    add(word, 'm', 'n')
    add(word, 'f', 'x', 0.4)
  } else if (/ь$/.test(word)) {
    add(word, 'm', 'n')
    add(word, 'f', 'x', 0.5)
  } else if (/й$/.test(word)) {
    add(word, 'm', 'n')
    if (/[ое]й$/.test(word) && cut(2).length >= 2) {
      add(`${cut(2)}а`, undefined, 'i', 0.5)
      if (/ей$/.test(word)) add(`${cut(2)}я`, undefined, 'i', 0.6)
    }
  }
  if (/[ое]й$/.test(word)) {
    if (/(?:ов|ев|ёв|ин|ын)ой$/.test(word)) add(`${cut(2)}а`, 'f', 'gdip')
    if (/(?:ск|цк)ой$/.test(word)) add(`${cut(2)}ая`, 'f', 'gdip')
    else if (/[нтлрдв]ой$/.test(word)) add(`${cut(2)}ая`, 'f', 'gdip', 0.15)
  }
  if (/ая$/.test(word)) add(word, 'f', 'n')
  if (/ую$/.test(word)) add(`${cut(2)}ая`, 'f', 'a')
  if (/[ое]го$/.test(word))
    for (const end of ['ий', 'ый', 'ой']) if (fits(cut(3), end)) add(cut(3) + end, 'm', 'ga')
  if (/[ое]му$/.test(word))
    for (const end of ['ий', 'ый', 'ой']) if (fits(cut(3), end)) add(cut(3) + end, 'm', 'd')
  if (/(?:ов|ев|ёв|ин|ын)ым$/.test(word)) add(cut(2), 'm', 'i')
  else if (/[ыи]м$/.test(word)) {
    for (const end of ['ий', 'ый', 'ой']) if (fits(cut(2), end)) add(cut(2) + end, 'm', 'i', 0.7)
  }
  if (/(?:ск|цк)ом$/.test(word)) add(`${cut(2)}ий`, 'm', 'p')
  if (/ом$/.test(word)) add(cut(2), 'm', 'i')
  if (/ем$/.test(word)) {
    if (hushing.test(cut(2))) add(cut(2), 'm', 'i')
    else
      for (const end of ['й', 'ь'])
        add(cut(2) + end, 'm', 'i', end === 'й' && /[аеиоуыяю]$/.test(cut(2)) ? 1 : 0.5)
  }
  if (/а$/.test(word)) {
    add(word, undefined, 'n', 0.9)
    if (!/[аеёиоуыэюя]$/.test(base)) add(base, 'm', 'ga', 0.9)
    if (/[^аеёиоуыэюя]ца$/.test(word)) add(`${cut(2)}ец`, 'm', 'ga', 0.5)
  }
  if (/я$/.test(word)) {
    add(word, undefined, 'n', 0.9)
    for (const end of softEnds(base)) add(base + end, 'm', 'ga', 0.8)
  }
  if (/у$/.test(word)) {
    add(`${base}а`, undefined, 'a', 0.9)
    if (!/[аеёиоуыэюя]$/.test(base)) add(base, 'm', 'd', 0.9)
    add(word, undefined, 'x', 0.15)
  }
  if (/ю$/.test(word)) {
    add(`${base}я`, undefined, 'a', 0.9)
    for (const end of softEnds(base)) add(base + end, 'm', 'd', 0.8)
    add(word, undefined, 'x', 0.15)
  }
  if (/ы$/.test(word)) {
    add(`${base}а`, undefined, 'g', 0.8)
    add(word, undefined, 'x', 0.5)
  }
  if (/и$/.test(word)) {
    if (/ии$/.test(word)) add(`${base}я`, undefined, 'gdp', 1)
    else {
      if (velarOrHushing.test(base)) add(`${base}а`, undefined, 'g', 0.7)
      add(`${base}я`, undefined, 'gdp', 0.4)
      add(`${base}ь`, 'f', 'gdp', 0.2)
    }
    add(word, undefined, 'x', 0.8)
  }
  if (/е$/.test(word)) {
    add(`${base}а`, undefined, 'dp', 0.8)
    if (/[лнрсть]е$/.test(word)) add(`${base}я`, undefined, 'dp', 0.3)
    if (!/[аеёиоуыэюя]$/.test(base)) add(base, 'm', 'p', 0.8)
    for (const end of softEnds(base)) add(base + end, 'm', 'p', 0.5)
    add(word, undefined, 'x', 0.6)
  }
  if (/[оэё]$|[ыи]х$/.test(word)) add(word, undefined, 'x', 1)
  if (found.length === 0) add(word, undefined, 'x')
  return found
}

/** After these a soft stem ends in -й or -ь. */
const softEnds = (base: string) =>
  /[аеёиоуыэюя]$/.test(base) ? ['й'] : /[лнртвсдбмпз]$/.test(base) ? ['ь'] : []
/** Can an adjective's stem take this nominative ending? */
const fits = (stem: string, end: string) =>
  end === 'ий'
    ? /[гкхжшчщн]$/.test(stem)
    : end === 'ый'
      ? !/[гкхжшчщ]$/.test(stem)
      : /[тснлгкхрвд]$/.test(stem)

/** Given names whose stem changes. */
const changing: readonly (readonly [RegExp, string])[] = [
  [/^Павл(?:а|у|ом|е)$/, 'Павел'],
  [/^Льв(?:а|у|ом|е)$/, 'Лев'],
  [/^П[её]тр(?:а|у|ом|е)$/, 'Пётр'],
]

/** Readings of a patronymic: «Ивановны» is nobody's surname. */
function patronymicForms(printed: string): Form[] {
  const woman = /^(.+(?:ов|ев|ич|инич)н)(а|ы|е|у|ой)$/.exec(printed)
  if (woman?.[1] && woman[2]) {
    const cases: Readonly<Record<string, string>> = { а: 'n', ы: 'g', е: 'dp', у: 'a', ой: 'i' }
    return all(`${woman[1]}а`, 'f', cases[woman[2]] ?? 'x', 1)
  }
  const man = /^(.+(?:ов|ев)ич)(|а|у|ем|е)$/.exec(printed)
  if (!man?.[1]) return []
  const cases: Readonly<Record<string, string>> = { '': 'n', а: 'ga', у: 'd', ем: 'i', е: 'p' }
  return all(man[1], 'm', cases[man[2] ?? ''] ?? 'x', 1)
}

/** Readings of a surname as printed; what its lemma looks like decides their weight. */
export function surnameForms(printed: string): Form[] {
  const woman = /(?:ов|ев)н(?:а|ы|е|у|ой)$/.test(printed)
  const own = woman ? patronymicForms(printed) : []
  if (own.length > 0) return own
  const dash = printed.lastIndexOf('-')
  if (dash > 0 && dash < printed.length - 2) {
    // «Салтыкова-Щедрина»: the last part decides, and the first follows where it can.
    const head = printed.slice(0, dash)
    return surnameForms(printed.slice(dash + 1)).map(form => {
      const lead = surnameForms(head).find(
        one => one.case === form.case && one.gender === form.gender && one.case !== 'x',
      )
      return { ...form, lemma: `${lead?.lemma ?? head}-${form.lemma}` }
    })
  }
  return declined(printed).map(form => ({
    ...form,
    weight: form.weight * plausible(form.lemma, form.gender),
  }))
}

/** No guess weighs as much as the weakest reading of a known name. */
const surelyKnown = 0.2

/** Readings of a given name as printed; one that is known outweighs every guess. */
export function givenForms(printed: string, known: ReadonlyMap<string, Gender | undefined>): Form[] {
  for (const [pattern, lemma] of changing) if (pattern.test(printed)) return all(lemma, 'm', 'gdaip', 1)
  const dash = printed.lastIndexOf('-')
  const part = dash > 0 ? printed.slice(dash + 1) : printed
  const head = dash > 0 ? printed.slice(0, dash + 1) : ''
  const found = declined(part).map(form => {
    const lower = (head + form.lemma).toLowerCase()
    const standing = known.has(lower) ? lower : form.lemma.toLowerCase()
    const gender = known.get(standing)
    const agrees =
      known.has(standing) && (gender === undefined || form.gender === undefined || gender === form.gender)
    const { gender: guessed, ...rest } = form
    const own = agrees ? (gender ?? guessed) : guessed
    return {
      ...rest,
      lemma: head + form.lemma,
      weight:
        form.weight *
        (agrees ? 1 : known.has(standing) ? 0.02 : /(?:[^аеёиоуыэюя]ом|ой)$/.test(form.lemma) ? 0.02 : 0.15),
      ...(own ? { gender: own } : {}),
    }
  })
  // Where one reading is a known name, the guesses beside it are worth little.
  const isKnown = found.some(({ weight }) => weight >= surelyKnown)
  return isKnown
    ? found.map(form => (form.weight >= surelyKnown ? form : { ...form, weight: form.weight / 10 }))
    : found
}
