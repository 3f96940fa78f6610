// Names of parties in Russian: how far they reach, and their nominative, which is what a row of a result is called by.
import type { PartyWords } from '../party-words.ts'
import { members } from './members.ts'

type Gender = 'm' | 'f' | 'n' | 'pl'

/** What a party or another body calls itself, each with its stem, its nominative and its gender. */
const heads: readonly (readonly [stem: RegExp, nominative: string, gender: Gender])[] = [
  [/^парти(?:я|и|ю|ей)$/, 'партия', 'f'],
  [/^компарти(?:я|и|ю|ей)$/, 'компартия', 'f'],
  [/^движени(?:е|я|ю|ем|и)$/, 'движение', 'n'],
  [/^объединени(?:е|я|ю|ем|и)$/, 'объединение', 'n'],
  [/^собрани(?:е|я|ю|ем|и)$/, 'собрание', 'n'],
  [/^блок(?:а|у|ом|е)?$/, 'блок', 'm'],
  [/^альянс(?:а|у|ом|е)?$/, 'альянс', 'm'],
  [/^союз(?:а|у|ом|е)?$/, 'союз', 'm'],
  [/^фронт(?:а|у|ом|е)?$/, 'фронт', 'm'],
  [/^спис(?:ок|ка|ку|ком|ке)$/, 'список', 'm'],
  [/^конгресс(?:а|у|ом|е)?$/, 'конгресс', 'm'],
  [/^коалици(?:я|и|ю|ей)$/, 'коалиция', 'f'],
  [/^лиг(?:а|и|у|ой|е)$/, 'лига', 'f'],
  [/^суд(?:а|у|ом|е)?$/, 'суд', 'm'],
  [/^совет(?:а|у|ом|е)?$/, 'совет', 'm'],
  [/^комитет(?:а|у|ом|е)?$/, 'комитет', 'm'],
  [/^комисси(?:я|и|ю|ей)$/, 'комиссия', 'f'],
  [/^скупщин(?:а|ы|у|ой|е)$/, 'скупщина', 'f'],
  [/^платформ(?:а|ы|у|ой|е)$/, 'платформа', 'f'],
  [/^инициатив(?:а|ы|у|ой|е)$/, 'инициатива', 'f'],
]

/** Words after which a name between quotation marks stays in the nominative: «у партии „Единство“». */
const kinds =
  /^(?:парти|движени|объединени|блок|альянс|союз|фронт|коалици|лиг|платформ|организаци|мейджлис|меджлис|фракци|тандем)\p{L}*$/u

const adjective =
  /^(\p{L}+?(?:-\p{L}+?)?)(ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ом|ем|ую|юю|ей|ых|их|ыми|ими)$/u
const verb = /(?:л|ла|ло|ли|лся|лась|лось|лись|ет|ёт|ит|ют|ут|ят|ат|ется|ится)$/u
const genitive = /(?:ого|его|ой|ей|ых|их|ов|ев|ёв|а|я|ы|и|ий|ств)$/u

const soft = /(?:средн|верхн|нижн|внутренн|внешн|последн|прежн|нынешн|древн|соседн|дальн|передн|летн)$/
const stressed = /^(?:больш|молод|друг|прост|свят|родн|стальн|золот)$/i
const hushing = /[жшчщ]$/
const velar = /[гкх]$/

/** The nominative of an adjective before a noun of this gender: «Просвещённую» → «Просвещённая». */
function agreeing(word: string, gender: Gender): string {
  const [, stem = word, ending] = adjective.exec(word) ?? []
  if (ending === undefined) return word
  // «Нашей партии»: a possessive is no adjective where it is short.
  if (/^[нв]аш$/i.test(stem)) return stem + { m: '', f: 'а', n: 'е', pl: 'и' }[gender]
  const isSoft = soft.test(stem)
  if (gender === 'pl') return stem + (isSoft || hushing.test(stem) || velar.test(stem) ? 'ие' : 'ые')
  if (gender === 'f') return stem + (isSoft ? 'яя' : 'ая')
  if (gender === 'n') return stem + (isSoft || hushing.test(stem) ? 'ее' : 'ое')
  if (stressed.test(stem)) return `${stem}ой`
  return stem + (isSoft || hushing.test(stem) || velar.test(stem) ? 'ий' : 'ый')
}

const headOf = (word: string) => heads.find(([stem]) => stem.test(word.toLowerCase()))
const isAdjective = (word: string) => adjective.test(word) && word.length > 4 && !headOf(word)

const keepCase = (like: string, word: string) =>
  /^\p{Lu}{2,}$/u.test(like) ? word.toUpperCase() : /^\p{Lu}/u.test(like) ? capital(word) : word
const capital = (word: string) => (word[0] ?? '').toUpperCase() + word.slice(1)

/** A noun of a title in an oblique case, as the ending of its adjective or the word before it tells: its nominative and gender. */
function noun(word: string, ending: string): readonly [word: string, gender: Gender] | undefined {
  const cut = (n: number) => word.slice(0, -n)
  if (/^(?:ую|юю)$/.test(ending))
    return /у$/.test(word) ? [`${cut(1)}а`, 'f'] : /ю$/.test(word) ? [`${cut(1)}я`, 'f'] : [word, 'f']
  if (/^(?:ой|ей)$/.test(ending)) return feminineNoun(word)
  if (/^(?:ых|их)$/.test(ending) && /(?:ов|ев|ей)$/.test(word))
    return [`${cut(2)}${/(?:ов|цев)$/.test(word) && !velar.test(cut(2)) ? 'ы' : 'и'}`, 'pl']
  if (/^(?:ого|его)$/.test(ending) && /[ая]$/.test(word)) return otherNoun(word, cut(1))
  if (/^(?:ому|ему)$/.test(ending) && /[ую]$/.test(word)) return otherNoun(word, cut(1))
  if (/^(?:ым|им)$/.test(ending) && /[оеё]м$/.test(word)) return otherNoun(word, cut(2))
  if (/^(?:ом|ем)$/.test(ending) && /[еи]$/.test(word)) return otherNoun(word, cut(1))
  return undefined
}

function feminineNoun(word: string): readonly [word: string, gender: Gender] | undefined {
  const cut = (n: number) => word.slice(0, -n)
  if (/ии$/.test(word) || /ией$/.test(word)) return [word.replace(/ии$|ией$/, 'ия'), 'f']
  if (/сти$|стью$/.test(word)) return [word.replace(/сти$|стью$/, 'сть'), 'f']
  if (/(?:ой|ою)$/.test(word)) return [`${cut(2)}а`, 'f']
  if (/ей$/.test(word)) return [`${cut(2)}${hushing.test(cut(2)) ? 'а' : 'я'}`, 'f']
  if (/ы$|е$/.test(word)) return [`${cut(1)}а`, 'f']
  if (/и$/.test(word)) return [`${cut(1)}${velar.test(cut(1)) || hushing.test(cut(1)) ? 'а' : 'я'}`, 'f']
  return undefined
}

function otherNoun(word: string, stem: string): readonly [word: string, gender: Gender] {
  if (/(?:ств|дел|слов|сл|агентств)$/.test(stem)) return [`${stem}о`, 'n']
  if (/(?:ни|ти|ви|ли|ри)$/.test(stem)) return [`${stem}е`, 'n']
  if (/[яюе]$/.test(word) && /(?:[аеоу])$/.test(stem)) return [`${stem}й`, 'm']
  if (/[яю]$/.test(word)) return [`${stem}ь`, 'm']
  return [stem, 'm']
}

/** A title of one noun, or one that begins with a noun: the word before it tells the case. */
function alone(word: string, governing: string): string {
  // «В Евросоюзе», «в посольстве».
  if (governing === 'в' && /[бвгдзкмнпрстфх]е$/.test(word))
    return /стве$/.test(word) ? `${word.slice(0, -1)}о` : word.slice(0, -1)
  // «За „Волей“ 12 мест»: who has them, and not whom they voted for.
  if (governing === 'за' && /[лнр]ей$/.test(word)) return `${word.slice(0, -2)}я`
  if (governing === 'за' && /[бвгдзкмнпрстфх]ой$/.test(word)) return `${word.slice(0, -2)}а`
  if (governing === 'за' && /ством$/.test(word)) return word.slice(0, -1)
  if (/^(?:за|про|через|на|в)$/.test(governing))
    return /[^ую]у$/.test(word) ? `${word.slice(0, -1)}а` : /ию$/.test(word) ? `${word.slice(0, -1)}я` : word
  if (!/^(?:у|от|из|против|для|без|с|со|к|по|о|об|над|перед)$/.test(governing)) return word
  if (/ств[ауео]м?$/.test(word)) return word.replace(/ств[ауео]м?$/, 'ство')
  if (/(?:ени|ани)[яюие]м?$/.test(word)) return word.replace(/[яюие]м?$/, 'е')
  if (/(?:ии|ией)$/.test(word)) return word.replace(/ии$|ией$/, 'ия')
  if (/ости$/.test(word)) return word.replace(/и$/, 'ь')
  if (/[^аеёиоуыэюя][ы]$/.test(word)) return `${word.slice(0, -1)}а`
  if (/[гкх]и$/.test(word)) return `${word.slice(0, -1)}а`
  if (/[аеёиоуыэюя][лнр]и$/.test(word)) return `${word.slice(0, -1)}я`
  return word
}

export const parties: PartyWords = {
  isKind: lower => kinds.test(lower),
  members,
  reach(words) {
    let head = 0
    while (head < words.length && head < MOST_ADJECTIVES && isAdjective(words[head] ?? '')) head++
    if (!headOf(words[head] ?? '')) return 0
    // «Крупнейшие оппозиционные партии» are several.
    if (head > 0 && /(?:ые|ие|ых|их|ыми|ими)$/.test(words[0] ?? '')) return 0
    // «Партия справедливости и развития», «Альянс за будущее»: what stands behind a noun at the head of the name.
    let end = head + 1
    if (head > 0) return end
    for (let at = end; at < words.length && at < MOST_WORDS; at++) {
      const word = words[at] ?? ''
      const joins = /^(?:и|за|в|на|против|без)$/.test(word)
      if (joins) continue
      const before = words[at - 1] ?? ''
      const fits = /^(?:за|в|на|против|без)$/.test(before)
        ? /^\p{L}{3,}$/u.test(word)
        : // «Партия экономических реформ»: behind an adjective in the plural its noun, whatever its ending.
          (genitive.test(word) || /(?:ых|их)$/.test(before)) && word.length > 3
      if (!fits || verb.test(word)) break
      end = at + 1
    }
    return end
  },
  nominative(words, governing) {
    const found = words.findIndex(word => !isAdjective(word))
    // «Новых людей»: a noun may end as adjectives do.
    const at = found < 0 && words.length > 1 ? words.length - 1 : found
    const first = words[0] ?? ''
    if (at < 0) return alone(first, governing)
    const subject = words[at] ?? ''
    const head = headOf(subject)
    if (head) {
      const [, nominative, gender] = head
      return [
        ...words.slice(0, at).map(word => agreeing(word, gender)),
        keepCase(subject, nominative),
        ...words.slice(at + 1),
      ].join(' ')
    }
    if (at === 0) return [alone(first, governing), ...words.slice(1)].join(' ')
    const ending = adjective.exec(words[at - 1] ?? '')?.[2] ?? ''
    const told = noun(subject, ending)
    if (!told) return words.join(' ')
    const [nominative, gender] = told
    return [
      ...words.slice(0, at).map(word => agreeing(word, gender)),
      nominative,
      ...words.slice(at + 1),
    ].join(' ')
  },
}

/** «Народно-демократическая республиканская партия»: no party's name begins with more. */
const MOST_ADJECTIVES = 4
/** Words of a party's name at most. */
const MOST_WORDS = 8
