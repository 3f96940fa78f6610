// `same one Khajimba / Хаджимба`, `same two …`: a reader says who is one person and who is not. The operator decides.
import {
  choiceActions,
  command,
  type Proposed,
  type Saying,
  type Several,
  type Unknown,
} from '../src/command.ts'
import { never } from '../src/model/never.ts'
import { ask, info, list, paragraph, reply } from '../src/reply/build.ts'
import type { Reply } from '../src/reply/document.ts'

type Answer = Proposed | Several | Unknown

export default command<Answer>({
  name: 'same',
  options: [
    { name: 'verdict', kind: 'choice', required: true, choices: ['one', 'two'] },
    { name: 'names', kind: 'text', required: true },
  ],
  administers: false,

  answer: ({ facts, now }, { words }) =>
    facts.propose({
      names: (words.names ?? '')
        .split(/\s*[/=;]\s*/)
        .map(name => name.trim())
        .filter(name => name !== ''),
      verdict: words.verdict === 'two' ? 'different' : 'same',
      now,
    }),

  reply(answer, say) {
    const { same, who } = say.messages
    switch (answer.kind) {
      case 'waiting':
        return said(same.waiting(answer.names, answer.verdict), answer.names, say)
      case 'known':
        return said(same.known(answer.names, answer.verdict), answer.names, say)
      case 'full':
        return said(same.full, answer.names, say)
      case 'one':
        return said(same.two, [], say)
      case 'several': {
        const choices = choiceActions(answer.choices, say)
        return reply(
          say.language,
          same.title,
          [paragraph(who.several(answer.asked)), list(choices.map(({ label }) => label))],
          choices,
        )
      }
      case 'unknown':
        return said(who.unknown(answer.asked), [], say)
      default:
        return never(answer)
    }
  },
})

const said = (words: string, names: readonly string[], say: Saying): Reply =>
  reply(
    say.language,
    say.messages.same.title,
    [info(words)],
    names.map(name => ask(name, `who ${name}`)),
  )
