// The languages that Teller can read: one line each. Everything else a language needs is in its folder.

import { people as enPeople } from '../languages/en/people.ts'
import { prose as en } from '../languages/en/prose.ts'
import type { PeopleLexicon } from '../languages/people-lexicon.ts'
import type { ProseLexicon } from '../languages/prose-lexicon.ts'
import { people as ruPeople } from '../languages/ru/people.ts'
import { prose as ru } from '../languages/ru/prose.ts'
import type { LanguageId } from '../model/language.ts'

const prose: Readonly<Record<LanguageId, ProseLexicon>> = { en, ru }

/** Print habits of a language; English ones where we have none of its own. */
export function proseLexicon(language: LanguageId): ProseLexicon {
  return prose[language] ?? en
}

/** A page may carry furniture in another language than its article. */
export const everyProseLexicon: readonly ProseLexicon[] = Object.values(prose)

const people: Readonly<Record<LanguageId, PeopleLexicon>> = { en: enPeople, ru: ruPeople }

/** How a language names people; nothing where we cannot read it. */
export function peopleLexicon(language: LanguageId): PeopleLexicon | undefined {
  return people[language]
}
