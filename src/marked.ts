// Words of a line that stand behind a mark: `person khajimba`, `search «customs post»`, `sources:3`.
import type { Option } from './command.ts'
import { askedWords } from './languages/asked.ts'

/** Tells an option by the form of one word. */
export type FormOf = (option: Option) => ((word: string) => boolean) | undefined

export type Marked = {
  readonly option: Option
  readonly value: string
  /** The words around it, which belong to the other options. */
  readonly rest: readonly string[]
}

const marks = new Map(
  askedWords.flatMap(({ marks }) =>
    Object.entries(marks).flatMap(([name, others]) => others.map(other => [other, name] as const)),
  ),
)

/** Options whose words run on behind their name. */
export const isOpen = ({ marked, kind }: Option) =>
  marked === true && (kind === 'person' || kind === 'election' || kind === 'publisher' || kind === 'text')

/**
 * The first option that is named in the line, with what stands behind it: up to the closing »; else all the words but
 * those at the end that other options take: `search customs post daily 09:00`.
 */
export function takeMarked(
  words: readonly string[],
  options: readonly Option[],
  formOf: FormOf,
): Marked | undefined {
  const open = new Map(options.filter(isOpen).map(option => [option.name, option]))
  const optionAt = (word: string) =>
    open.get(word.toLowerCase()) ?? open.get(marks.get(word.toLowerCase()) ?? '')
  const at = words.findIndex(word => optionAt(word) !== undefined)
  const option = optionAt(words[at] ?? '')
  const behind = words.slice(at + 1)
  if (!option || behind.length === 0) return undefined
  const before = words.slice(0, at)
  const closing = behind[0]?.startsWith('«') ? behind.findIndex(word => word.endsWith('»')) : -1
  const end = closing >= 0 ? closing + 1 : endOf(behind, options, formOf)
  const value = behind.slice(0, end).join(' ')
  return {
    option,
    value: closing >= 0 ? value.slice(1, -1).trim() : value,
    rest: [...before, ...behind.slice(end)],
  }
}

/** Where the value ends: each other option takes one word from the end, and none of a "phrase". */
function endOf(words: readonly string[], options: readonly Option[], formOf: FormOf): number {
  const phrase = words.findLastIndex(word => word.includes('"')) + 1
  const taken = new Set<string>()
  let end = words.length
  while (end > Math.max(1, phrase)) {
    const word = words[end - 1] ?? ''
    const option = options.find(one => !taken.has(one.name) && takes(one, word, formOf))
    if (!option) break
    taken.add(option.name)
    end -= 1
  }
  return end
}

/** By its form, or by its name: `09:00`, `at:09:00`. What is marked and is no time is known by its name alone: `sources:3`. */
export function takes(option: Option, word: string, formOf: FormOf): boolean {
  const form = formOf(option)
  const labelled = labelledWord(option, word)
  if (!form) return false
  if (labelled !== undefined) return form(labelled)
  return (!option.marked || option.kind === 'time') && form(word)
}

/** `at:09:00` → `09:00`. */
export const labelledWord = ({ name }: Option, word: string): string | undefined =>
  word.toLowerCase().startsWith(`${name}:`) ? word.slice(name.length + 1) : undefined
