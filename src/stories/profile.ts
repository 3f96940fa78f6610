// The profile of an article: worked out once, when it is read, and stored with it.
import type { EntityId } from '../model/entity.ts'
import { type Profile, type Term, termOf, termOfEntity } from '../model/profile.ts'
import type { RegionId } from '../model/region.ts'
import { bridgeOf, scriptOf } from './bridge.ts'
import { termsOf } from './terms.ts'

/** @param known what was read of the article; its places and people meet in any language */
export function profileOf(
  { title, text }: { readonly title: string; readonly text: string },
  known: { readonly regions?: readonly RegionId[]; readonly entities?: readonly EntityId[] } = {},
): Profile {
  const bridge = new Map<Term, number>()
  for (const [name, times] of bridgeOf(text)) bridge.set(termOf(`~${name}`), times)
  for (const region of known.regions ?? []) bridge.set(termOf(`place ${region}`), 1)
  for (const entity of known.entities ?? []) bridge.set(termOfEntity(entity), 1)
  return { words: termsOf(title, text), bridge, script: scriptOf(`${title} ${text}`) }
}
