// Words of every language that say nothing of what a text is about: articles, pronouns, weekdays, "said".
import { common as en } from './en/common.ts'
import { common as ru } from './ru/common.ts'

/** Lower case, as printed. */
export const commonWords: ReadonlySet<string> = new Set([en, ru].flatMap(words => words.split(/\s+/)))
