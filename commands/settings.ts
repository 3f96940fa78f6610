// `settings language ru`: how this chat is spoken to.
import { isZone } from '../src/cards/schedule.ts'
import { command, languages } from '../src/command.ts'
import type { ChatSettings } from '../src/model/chat.ts'
import { ask, fields, paragraph, reply, warning } from '../src/reply/build.ts'

type Name = keyof ChatSettings
type Answer = {
  readonly kind: 'settings' | 'set' | 'bad-value'
  readonly settings: ChatSettings
  readonly setting: Name | null
  readonly value: string | null
}

const names: readonly Name[] = ['language', 'naming', 'zone', 'answers', 'uncertain']
const namings: readonly ChatSettings['naming'][] = ['both', 'de-facto', 'de-jure', 'as-printed']
const doubts: readonly ChatSettings['uncertain'][] = ['leave', 'resend']
const audiences: readonly ChatSettings['answers'][] = ['private', 'public', 'auto']

export default command<Answer>({
  name: 'settings',
  options: [
    { name: 'setting', kind: 'choice', required: false, choices: names },
    { name: 'value', kind: 'text', required: false },
  ],
  administers: true,

  async answer({ chat, chats }, { words }) {
    const setting = names.find(name => name === words.setting) ?? null
    const value = words.value?.trim() ?? null
    const now = { settings: chat.settings, setting, value }
    if (value === null) return { kind: 'settings', ...now }
    const change = setting === null ? undefined : changeFrom(setting, value)
    if (!change) return { kind: 'bad-value', ...now }
    return { kind: 'set', ...now, settings: (await chats.set(change)).settings }
  },

  reply({ kind, settings, setting, value }, say) {
    const { messages } = say
    const words = messages.settings
    const worded = (name: Name) => words.values[settings[name]] ?? settings[name]
    const said =
      kind === 'set' && setting !== null
        ? [paragraph(words.done(setting))]
        : kind === 'bad-value'
          ? [warning(setting === null ? words.hint : words.badValue(setting, value ?? ''))]
          : []
    return reply(
      say.language,
      words.title,
      [...said, fields(names.map(name => [words.names[name], worded(name)])), paragraph(words.hint)],
      [
        ...languages
          .filter(({ id }) => id !== settings.language)
          .map(({ id, name }) => ask(name, `settings language ${id}`)),
        ...namings
          .filter(naming => naming !== settings.naming)
          .map(naming => ask(words.buttons[naming] ?? naming, `settings naming ${naming}`)),
        ...audiences
          .filter(one => one !== settings.answers)
          .map(one => ask(words.buttons[one] ?? one, `settings answers ${one}`)),
        ...doubts
          .filter(one => one !== settings.uncertain)
          .map(one => ask(words.buttons[one] ?? one, `settings uncertain ${one}`)),
      ],
    )
  },
})

/** What is typed, as a setting; undefined where it is none. */
function changeFrom(setting: Name, typed: string): Partial<ChatSettings> | undefined {
  const value = typed.toLowerCase()
  if (setting === 'language') {
    const spoken = languages.find(({ id, name }) => id === value || name.toLowerCase() === value)
    return spoken && { language: spoken.id }
  }
  if (setting === 'zone') return isZone(typed) ? { zone: typed } : undefined
  const naming = namings.find(one => one === value)
  const answers = audiences.find(one => one === value)
  const uncertain = doubts.find(one => one === value)
  if (setting === 'naming') return naming && { naming }
  if (setting === 'uncertain') return uncertain && { uncertain }
  return answers && { answers }
}
