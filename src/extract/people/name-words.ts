// A name taken apart for comparison: its words with their sounds, initials and patronymics.
import { type Sounds, sounds } from './sounds.ts'

export type Word = {
  readonly text: string
  readonly sounds: Sounds
  readonly initial: boolean
  readonly patronymic: boolean
}

const patronymic =
  /^(?:.{3,}(?:ovich|evich|yevich|ovych|yovych|avich|owitsch|ewitsch|ovitch|evitch|ovič|evič|ovna|evna|yevna|ivna|ovich|оглы|ович|евич|ёвич|ич|овна|евна|ёвна|ична|інович|йович|івна|ївна))$/iu
/** These follow a father's name: "Gejdar Alirza oglu Aliyev". */
const fatherMark =
  /^(?:oglu|oglou|ogly|oğlu|kyzy|kizi|qizi|qızı|gizi|uulu|uly|ulu|оглы|оглу|кызы|гызы|улы|уулу)$/iu
const particles =
  /^(?:bin|ibn|ben|bint|al|el|ul|von|van|de|der|den|da|do|dos|la|le|du|di|and|jr|sr|ii|iii)$/iu

/** The name's words; "Last, First" is turned round, what follows a father's mark is marked. */
export function words(name: string): Word[] {
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
