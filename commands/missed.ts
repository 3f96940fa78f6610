// `missed`: what was sent here and may not have arrived, and the way to have it sent again.
import { command, type Missed } from '../src/command.ts'
import { ask, info, list, paragraph, reply, time } from '../src/reply/build.ts'

type Answer = {
  readonly kind: 'missed' | 'resent'
  readonly messages: readonly Missed[]
}

/** As many as are shown; the newest matter. */
const SHOWN = 10

export default command<Answer>({
  name: 'missed',
  options: [{ name: 'action', kind: 'choice', required: false, choices: ['resend'] }],
  administers: true,

  async answer({ missed }, { words }) {
    const messages = await missed.list()
    if (words.action !== 'resend') return { kind: 'missed', messages }
    const resent: Missed[] = []
    for (const message of messages) if (await missed.resend(message.id)) resent.push(message)
    return { kind: 'resent', messages: resent }
  },

  reply({ kind, messages }, say) {
    const { missed } = say.messages
    const policy = info(missed.policy[say.chat.settings.uncertain])
    if (messages.length === 0) return reply(say.language, missed.title, [info(missed.none), policy])
    const newest = messages.slice(-SHOWN)
    const said = kind === 'resent' ? missed.resent(messages.length) : missed.uncertain(messages.length)
    return reply(
      say.language,
      missed.title,
      [paragraph(said), list(newest.map(({ text, at }) => [`${text} `, time(at, 'moment')])), policy],
      kind === 'resent' ? [] : [ask(missed.resend, 'missed resend')],
    )
  },
})
