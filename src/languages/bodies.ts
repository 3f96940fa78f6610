// Bodies that articles in every language speak of: known by the words of any language, named in the reader's.
import { bodies as en } from './en/bodies.ts'
import { bodies as ru } from './ru/bodies.ts'

const bodyIds = [
  'opposition',
  'authorities',
  'commission',
  'protesters',
  'supporters',
  'observers',
  'court',
  'constitutional-court',
  'international-community',
  'osce',
  'odihr',
  'council-of-europe',
  'pace',
  'cis',
  'european-union',
  'nato',
  'united-nations',
] as const
export type BodyId = (typeof bodyIds)[number]

/** What a language calls a body, and the whole names that it prints for it. */
export type BodyWords = { readonly said: string; readonly read: RegExp }

const languages = [en, ru]

/** The body that a printed name means; undefined where it means one of its own. */
export function bodyNamed(name: string): BodyId | undefined {
  const plain = name.trim().replace(/^the\s+/i, '')
  return bodyIds.find(id => languages.some(words => words[id].read.test(plain)))
}
