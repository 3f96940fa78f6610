// The languages that Teller can read: one line each. Everything else a language needs is in its folder.

import { prose as en } from '../languages/en/prose.ts'
import type { ProseLexicon } from '../languages/prose-lexicon.ts'
import { prose as ru } from '../languages/ru/prose.ts'
import type { LanguageId } from '../model/language.ts'

const prose: Readonly<Record<LanguageId, ProseLexicon>> = { en, ru }

/** Print habits of a language; English ones where we have none of its own. */
export function proseLexicon(language: LanguageId): ProseLexicon {
  return prose[language] ?? en
}

/** A page may carry furniture in another language than its article. */
export const everyProseLexicon: readonly ProseLexicon[] = Object.values(prose)
