// The few words that renderers add themselves, by language; a language that is not listed gets the English ones.
import type { LanguageId } from '../model/language.ts'

export type RendererWords = {
  /** Before a command line that may be asked next. */
  readonly try: string
  /** Before a notice that warns. */
  readonly warning: string
  /** The marks of a quotation. */
  readonly quoted: readonly [string, string]
  /** Instead of an answer that a platform would not take. */
  readonly unshown: string
}

const english: RendererWords = {
  try: 'try',
  warning: 'Note',
  quoted: ['“', '”'],
  unshown: 'The answer could not be shown here. Whoever runs this bot finds the reason in its log.',
}

const words: Readonly<Record<LanguageId, RendererWords>> = {
  en: english,
  ru: {
    try: 'спросите',
    warning: 'Внимание',
    quoted: ['«', '»'],
    unshown: 'Не удалось показать ответ. Причина записана в журнале бота.',
  },
  uk: {
    try: 'спитайте',
    warning: 'Увага',
    quoted: ['«', '»'],
    unshown: 'Не вдалося показати відповідь. Причину записано в журналі бота.',
  },
}

export const rendererWords = (language: LanguageId): RendererWords => words[language] ?? english
