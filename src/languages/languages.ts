// The languages that Teller speaks; English where another is asked for.
import type { LanguageId } from '../model/language.ts'
import { en } from './en/messages.ts'
import type { Language } from './language.ts'
import { ru } from './ru/messages.ts'

const english: Language = { id: 'en', name: 'English', messages: en }

export const languages: readonly Language[] = [english, { id: 'ru', name: 'русский', messages: ru }]

/** `ru`, and `ru-RU` as platforms write it; English for a language that Teller does not speak. */
export function languageOf(id: LanguageId | undefined): Language {
  const [primary] = (id ?? '').toLowerCase().split(/[-_]/)
  return languages.find(language => language.id === primary) ?? english
}
