// `export`: all that is kept of this chat, as a file for whoever asked.
import { command, type Kept } from '../src/command.ts'
import { ask, fields, info, paragraph, reply } from '../src/reply/build.ts'

type Answer = { readonly kind: 'export'; readonly at: string; readonly kept: Kept }

export default command<Answer>({
  name: 'export',
  options: [],
  administers: true,

  answer: async ({ chats, now }) => ({ kind: 'export', at: now, kept: await chats.kept() }),

  reply({ kept, at }, say) {
    const { messages } = say
    const { title, nothing, done, tables } = messages.export
    const forget = [ask(messages.forget.asking, 'forget')]
    if (Object.keys(kept).length === 0) return reply(say.language, title, [info(nothing)])
    const counts = Object.entries(kept).map(
      ([table, rows]) => [tables[table] ?? table, messages.number(rows.length)] as const,
    )
    return {
      ...reply(say.language, title, [paragraph(done), fields(counts)], forget),
      file: { name: `teller-${at.slice(0, 10)}.json`, text: `${JSON.stringify({ at, kept }, null, 2)}\n` },
    }
  },
})
