// A command line in, a reply out: understood, answered, said. The only place that catches what a command throws.
import { randomBytes } from 'node:crypto'
import type { Question } from './adapters/adapter.ts'
import type { Answer, Command, Context, Saying } from './command.ts'
import { languageOf } from './languages/languages.ts'
import type { Log } from './log.ts'
import type { Chat } from './model/chat.ts'
import type { Heard } from './model/heard.ts'
import type { LanguageId } from './model/language.ts'
import type { Instant } from './model/time.ts'
import { type FindRegion, understand } from './question.ts'
import { capitalOf, nameOf, regionById } from './regions/gazetteer.ts'
import { info } from './reply/build.ts'
import type { Reply } from './reply/document.ts'
import { furtherIn, languageAsked, lineIn } from './spoken.ts'
import { errorReply, forbiddenReply, misunderstoodReply } from './trouble.ts'

export type Asked = {
  readonly question: string
  readonly answer: Answer
  readonly reply: Reply
  readonly chat: Chat
  /** How the same command says another answer: a part of this one. */
  readonly word: (answer: Answer) => Reply
}

export type Ask = (question: Question & { readonly heard?: Heard }) => Promise<Asked>

/** Answers remembered for `why`, one per chat; the longest unused is forgotten first. */
const mostRemembered = 1_000

/** What asking needs, handed in. `contextFor` gives a command everything it may touch. */
export function makeAsk(deps: {
  readonly commands: ReadonlyMap<string, Command<Answer>>
  readonly findRegion: FindRegion
  readonly chatOf: (question: Question) => Promise<Chat>
  readonly contextFor: (asked: {
    readonly chat: Chat
    readonly asker?: string
    readonly language: LanguageId
    readonly now: Instant
    readonly heard?: Heard
    readonly last: () => Promise<Answer | undefined>
  }) => Context
  readonly log: Log
  readonly clock: () => Instant
}): Ask {
  const lastOf = new Map<string, Answer>()
  const remember = (chat: string, answer: Answer) => {
    lastOf.delete(chat)
    lastOf.set(chat, answer)
    const oldest = lastOf.keys().next().value
    if (lastOf.size > mostRemembered && oldest !== undefined) lastOf.delete(oldest)
  }

  return async question => {
    const chat = await deps.chatOf(question)
    const now = deps.clock()
    const language = chat.settings.language
    const say = sayingIn(chat, now)
    const said = (answer: Answer, reply: Reply, word: Asked['word'] = () => reply): Asked => ({
      question: question.line,
      answer,
      reply: languageAsked(question.line) === reply.language ? furtherIn(reply, reply.language) : reply,
      chat,
      word,
    })

    const understood = understand(question.line, deps.commands, deps.findRegion)
    if (!('command' in understood)) return said(understood, misunderstoodReply(understood, say))
    const { command, given } = understood
    if (command.administers && !question.administers) {
      return said({ kind: 'forbidden' }, forbiddenReply(say))
    }
    try {
      const context = deps.contextFor({
        chat,
        language,
        now,
        last: async () => lastOf.get(chat.id),
        ...(question.asker !== undefined && { asker: question.asker }),
        ...(question.heard !== undefined && { heard: question.heard }),
      })
      const answer = await command.answer(context, given)
      if (command.name !== 'why' && !question.passing) remember(chat.id, answer)
      // A command may have changed the chat it was asked in; the reply speaks as the chat is now.
      const after = command.administers ? await deps.chatOf(question) : chat
      const word = (part: Answer) => command.reply(part, sayingIn(after, now))
      const reply = taken(word(answer), understood.takenAs, sayingIn(after, now))
      return { ...said(answer, reply, word), chat: after }
    } catch (error) {
      const reference = randomBytes(4).toString('hex')
      deps.log.error('A question could not be answered', { error, reference, command: command.name })
      return said({ kind: 'error', reference } as Answer, errorReply(reference, say))
    }
  }
}

/** A question in plain words is answered with the line that it was taken for. */
function taken(reply: Reply, line: string | undefined, { messages, language }: Saying): Reply {
  if (line === undefined) return reply
  const said = lineIn(line, language)
  return { ...reply, blocks: [info(messages.misunderstood.takenAs(said)), ...reply.blocks] }
}

function sayingIn(chat: Chat, now: Instant): Saying {
  const { language, naming } = chat.settings
  return {
    messages: languageOf(language).messages,
    language,
    chat,
    now,
    place: id => {
      const region = regionById(id)
      return region ? nameOf(region, naming, language) : id
    },
    capital: id => {
      const region = regionById(id)
      return region && capitalOf(region, naming, language)
    },
  }
}
