// The stands that are read of one sentence about a vote, in short lines that a test can compare.
import { read } from '../../src/extract/extract.ts'

const opening = {
  en: 'Ivan Daltov won the presidential election in Abkhazia on March 1 with 55.1 percent, the Central Election Commission said. His rival Pavel Arstaa received 40.2 percent.',
  ru: 'Иван Далтов победил на выборах президента Абхазии 1 марта, набрав 55,1 процента голосов, сообщил Центризбирком. Его соперник Павел Арстаа получил 40,2 процента.',
} as const

/** Who takes which stand in a sentence that follows the news of a vote: `Pavel Arstaa: concedes`. */
export function stands(language: 'en' | 'ru', sentence: string): string[] {
  const { positions } = read({
    language,
    published: '2025-03-02',
    title: language === 'en' ? 'Daltov wins election' : 'Далтов победил на выборах',
    text: `${opening[language]}\n\n${sentence}`,
  })
  return positions.map(({ actor, stance }) => `${actor}: ${stance}`)
}
