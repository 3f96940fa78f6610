// `forget yes`: everything that is kept of this chat is deleted.
import { command } from '../src/command.ts'
import { ask, paragraph, reply, warning } from '../src/reply/build.ts'

type Answer =
  | { readonly kind: 'sure' }
  | { readonly kind: 'forgotten' /** Rows deleted. */; readonly rows: number }

export default command<Answer>({
  name: 'forget',
  options: [{ name: 'confirm', kind: 'choice', required: false, choices: ['yes'] }],
  administers: true,

  async answer({ chats }, { words }) {
    return words.confirm === 'yes' ? { kind: 'forgotten', rows: await chats.forget() } : { kind: 'sure' }
  },

  reply(answer, say) {
    const { forget } = say.messages
    if (answer.kind === 'sure')
      return reply(say.language, forget.asking, [warning(forget.ask)], [ask(forget.confirm, 'forget yes')])
    return reply(say.language, forget.title, [paragraph(answer.rows > 0 ? forget.done : forget.nothing)])
  },
})
