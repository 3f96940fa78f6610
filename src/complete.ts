// What completes an option while somebody types: places, people, votes, publishers.
import type { Option } from './command.ts'
import type { Facts } from './facts/facts.ts'
import { languageOf } from './languages/languages.ts'
import type { LanguageId } from './model/language.ts'
import type { Publisher } from './model/publisher.ts'
import type { Instant } from './model/time.ts'
import { beginningWith, publishersIn } from './publishers.ts'
import { completeRegion } from './regions/gazetteer.ts'
import type { Store } from './store/store.ts'

type Completion = { readonly label: string; readonly value: string }
export type Complete = (
  kind: Option['kind'],
  typed: string,
  language: LanguageId,
) => Promise<readonly Completion[]>

/** Completions offered at most. Discord: choices of an autocomplete. */
const MOST = 25

export function makeComplete({
  store,
  facts,
  publishers,
  clock,
}: {
  readonly store: Pick<Store, 'entities' | 'feeds'>
  readonly facts: Pick<Facts, 'votes'>
  readonly publishers: readonly Publisher[]
  readonly clock: () => Instant
}): Complete {
  const placesFor = (typed: string, language: LanguageId) =>
    completeRegion(typed, language, MOST).map(({ region, name }) => ({ label: name, value: region.id }))
  return async (kind, typed, language) => {
    switch (kind) {
      case 'region':
        return placesFor(typed, language)
      case 'person': {
        const hits = await store.entities.complete(typed, { kind: 'person', limit: MOST })
        return hits.flatMap(({ names: [first] }) => (first ? [{ label: first.name, value: first.name }] : []))
      }
      case 'election': {
        const places = placesFor(typed, language)
        const [first] = places
        if (!first || typed.trim() === '') return places
        // The votes of the likeliest place; then the places themselves.
        const { vote } = languageOf(language).messages
        const votes = await facts.votes({ region: first.value, now: clock() })
        const named = votes.map(({ office, date, line }) => ({
          label: vote({ place: first.label, office, date }),
          value: line.replace(/^election /, ''),
        }))
        return [first, ...named, ...places.slice(1)].slice(0, MOST)
      }
      case 'publisher':
        return beginningWith(typed, await publishersIn(store, publishers))
          .slice(0, MOST)
          .map(({ id, name }) => ({ label: name, value: id }))
      default:
        return []
    }
  }
}
