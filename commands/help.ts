// `help`, `help election`: what can be asked, with lines that work as they stand.
import { command, type Option, type Saying } from '../src/command.ts'
import { ask, fields, heading, info, list, paragraph, reply, strong } from '../src/reply/build.ts'
import type { Reply, Text } from '../src/reply/document.ts'

type About = { readonly name: string; readonly options: readonly Option[]; readonly administers: boolean }
type Answer =
  | { readonly kind: 'help'; readonly commands: readonly string[] }
  | ({ readonly kind: 'command' } & About)
  | { readonly kind: 'unknown'; readonly asked: string; readonly nearest: readonly string[] }

/** Buttons under the list of commands: Discord and Telegram show eight in two rows. */
const TRIES = 8

export default command<Answer>({
  name: 'help',
  options: [{ name: 'command', kind: 'command', required: false }],
  administers: false,

  async answer({ commands }, { words }) {
    const names = commands.map(({ name }) => name)
    const asked = words.command?.trim().toLowerCase().replace(/^\//, '')
    if (!asked) return { kind: 'help', commands: names }
    const found = commands.find(({ name }) => name === asked)
    if (!found) return { kind: 'unknown', asked, nearest: names }
    const { name, options, administers } = found
    return { kind: 'command', name, options, administers }
  },

  reply(answer, say) {
    const { help } = say.messages
    if (answer.kind === 'command') return one(answer, say)
    const names = inOrder(
      answer.kind === 'help' ? answer.commands : answer.nearest,
      Object.keys(say.messages.commands),
    )
    const examples = names.flatMap(name => say.messages.commands[name]?.examples.slice(0, 1) ?? [])
    return reply(
      say.language,
      help.title,
      [
        answer.kind === 'help' ? paragraph(help.intro) : info(help.unknown(answer.asked)),
        heading(help.commands),
        list(names.map(name => [strong(name), ` — ${say.messages.commands[name]?.summary ?? name}`])),
        paragraph(help.promise),
      ],
      examples.slice(0, TRIES).map(line => ask(line, line)),
    )
  },
})

/** What is asked most comes first, as the messages have it; a command that they do not know comes last. */
function inOrder(names: readonly string[], order: readonly string[]): readonly string[] {
  const place = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length)
  return [...names].sort((a, b) => place(a) - place(b))
}

function one({ name, options, administers }: About, say: Saying): Reply {
  const { help, commands } = say.messages
  const words = commands[name]
  const described = options.map(({ name: option, required }): readonly [string, Text] => [
    option,
    [`${words?.options[option] ?? option}${required ? '' : ` (${help.optional})`}`],
  ])
  const examples = words?.examples ?? [name]
  return reply(
    say.language,
    name,
    [
      paragraph(words?.summary ?? name),
      ...(described.length > 0 ? [heading(help.options), fields(described)] : []),
      ...(administers ? [info(help.administers)] : []),
      heading(help.examples),
      list(examples),
    ],
    examples.map(line => ask(line, line)),
  )
}
