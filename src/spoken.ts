// In which language a question is asked, and how what may be asked next is put in it.
import { askedWords } from './languages/asked.ts'
import { languages } from './languages/languages.ts'
import type { LanguageId } from './model/language.ts'
import type { Reply } from './reply/document.ts'

/** Letters of Ukrainian, Belarusian, Kazakh, Kyrgyz, Tajik, Serbian and others that Russian does without. */
const notRussian = /[іїєґўқғңұәөһүӯҷҳӣђћјљњџ]/iu

/**
 * The language whose letters the question begins with. Latin ones tell nothing: commands have Latin names for everyone,
 * and "who Хаджимба" is English with a name as it was found.
 */
export function languageAsked(line: string): LanguageId | undefined {
  const [first = ''] = /\p{L}/u.exec(line) ?? []
  return /\p{Script=Cyrillic}/u.test(first) && !notRussian.test(line)
    ? languages.find(({ messages }) => messages.script === 'Cyrillic')?.id
    : undefined
}

/** Buttons that ask in the language of the question, so that their answers come in it too: «выборы abkhazia 2019». */
export function furtherIn(reply: Reply, language: LanguageId): Reply {
  return {
    ...reply,
    actions: reply.actions.map(action =>
      action.type === 'ask' ? { ...action, line: lineIn(action.line, language) } : action,
    ),
  }
}

/** A line with its command in the words of a language: «выборы abkhazia». */
export function lineIn(line: string, language: LanguageId): string {
  const commands = askedWords.find(words => words.language === language)?.commands ?? {}
  const [command = '', ...rest] = line.split(' ')
  return [commands[command]?.[0] ?? command, ...rest].join(' ')
}
