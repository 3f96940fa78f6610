// What the Tab key offers: commands first, then what the desk knows for the option that is being typed.
import type { Desk } from '../adapter.ts'

/** Readline's answer: whole replacements, and the part of the line that they replace. */
export type Completed = [replacements: string[], replaced: string]

/** The last option takes the rest of the line, since names are of several words; so does one that is named: `person kha`. */
export async function completeLine(desk: Desk, line: string): Promise<Completed> {
  const [, name = '', rest] = /^\s*(\S*)(?:\s+(.*))?$/s.exec(line) ?? []
  if (rest === undefined) {
    const names = [...desk.commands.map(command => command.name), 'exit']
    return [names.filter(known => known.startsWith(name.toLowerCase())).map(known => `${known} `), name]
  }
  const options = desk.commands.find(command => command.name === name.toLowerCase())?.options ?? []
  const words = rest.split(/\s+/)
  const marked = new Map(options.filter(option => option.marked).map(option => [option.name, option]))
  const mark = words.slice(0, -1).findLastIndex(word => marked.has(word))
  const at = mark >= 0 ? mark + 1 : Math.min(words.length, options.length) - 1
  const option = marked.get(words[mark] ?? '') ?? options[at]
  if (option === undefined) return [[], rest]
  const typed = words.slice(at).join(' ')
  const offered = await desk.complete({ command: name.toLowerCase(), option: option.name, typed })
  return [offered.map(({ value }) => value), typed]
}
