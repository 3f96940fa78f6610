// What is needed to read votes in one language, built from its lexicon at the first article and kept.
import { votes as en } from '../../languages/en/votes.ts'
import { votes as ru } from '../../languages/ru/votes.ts'
import type { VotesLexicon } from '../../languages/votes-lexicon.ts'
import type { LanguageId } from '../../model/language.ts'
import { proseLexicon } from '../lexicons.ts'
import { type PlaceFinder, placeFinderOf } from '../places/place-names.ts'
import { type Tagger, taggerOf } from '../text/cues.ts'
import { type DateReader, dateReaderOf } from '../text/dates.ts'

/** One line for each language that we can read votes in. */
const lexicons: Readonly<Record<LanguageId, VotesLexicon>> = { en, ru }

export type VotesReader = {
  readonly language: LanguageId
  readonly lexicon: VotesLexicon
  readonly tagger: Tagger
  readonly dates: DateReader
  readonly places: PlaceFinder
  /** Words that begin a sentence and no name. */
  readonly openers: ReadonlySet<string>
}

const readers = new Map<LanguageId, VotesReader>()

export function votesReader(language: LanguageId): VotesReader | undefined {
  const lexicon = lexicons[language]
  if (!lexicon) return undefined
  let reader = readers.get(language)
  if (!reader) {
    reader = {
      language,
      lexicon,
      tagger: taggerOf(lexicon),
      dates: dateReaderOf(lexicon),
      places: placeFinderOf(language, lexicon),
      openers: new Set([...proseLexicon(language).openers, ...Object.keys(lexicon.numbers)]),
    }
    readers.set(language, reader)
  }
  return reader
}
