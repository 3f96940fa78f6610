// What is said when a question cannot be answered: what the asker can mend, what they may not do, and what went wrong with us.
import type { Misunderstood, Saying } from './command.ts'
import { languageOf } from './languages/languages.ts'
import type { LanguageId } from './model/language.ts'
import { never } from './model/never.ts'
import { ask, info, paragraph, reply, warning } from './reply/build.ts'
import type { Reply } from './reply/document.ts'

export function misunderstoodReply(
  { problem, option, typed, asked, nearest }: Misunderstood,
  say: Saying,
): Reply {
  const words = say.messages.misunderstood
  const actions = nearest.map(({ label, line }) => ask(label, line))
  const hint = nearest.length > 0 ? [paragraph(words.nearest)] : []
  return reply(say.language, words.title, [info(problemIn()), ...hint], actions)

  function problemIn(): string {
    switch (problem) {
      case 'nothing-asked':
        return words.nothingAsked
      case 'unknown-command':
        return words.unknownCommand(asked)
      case 'unknown-region':
        return words.unknownRegion(typed ?? asked)
      case 'several-regions':
        return words.severalRegions(typed ?? asked)
      case 'missing-option':
        return words.missingOption(option ?? '')
      case 'bad-option':
        return option === undefined
          ? words.leftOver(typed ?? '', asked.split(' ')[0] ?? '')
          : words.badOption(option, typed ?? '')
      case 'too-long':
        return words.tooLong
      default:
        return never(problem)
    }
  }
}

export function forbiddenReply(say: Saying): Reply {
  return reply(say.language, say.messages.misunderstood.notAllowed, [])
}

/** The reference leads the operator to the log; the asker sees nothing else of it. */
export function errorReply(reference: string, say: Saying): Reply {
  return reply(say.language, say.messages.failure.title, [warning(say.messages.failure.reference(reference))])
}

/** Too much was asked; said in few words, since it is said instead of many answers. */
export function busyReply(language: LanguageId): Reply {
  return reply(language, languageOf(language).messages.failure.busy, [])
}
