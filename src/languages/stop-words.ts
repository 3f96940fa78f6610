// Stop words of every language: they say nothing of what a text is about: articles, pronouns, weekdays, "said".
import { stopWords as en } from './en/stop-words.ts'
import { stopWords as ru } from './ru/stop-words.ts'

/** Lower case, as printed. */
export const stopWords: ReadonlySet<string> = new Set([en, ru].flatMap(words => words.split(/\s+/)))
