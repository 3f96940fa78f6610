// `search recount`: articles with these words, newest first, with the place where they stand.
import { endOf, narrowedFrom, startOf } from '../src/cards/narrowed.ts'
import { command } from '../src/command.ts'
import type { Region } from '../src/model/region.ts'
import { cite, info, link, list, reply, time } from '../src/reply/build.ts'

type Hit = {
  readonly id: string
  readonly title: string
  readonly publisher: string
  readonly url?: string
  readonly published?: string
  readonly isStub?: true
  readonly excerpt: string | null
}
type Answer = { readonly kind: 'search'; readonly words: string; readonly hits: readonly Hit[] }

/** Hits shown; whoever needs more needs other words. */
const HITS = 8

export default command<Answer>({
  name: 'search',
  options: [{ name: 'words', kind: 'text', required: true }],
  administers: false,

  async answer({ articles, facts, regions, now }, { words: { words: asked = '' } }) {
    const { words, place, person, since, until } = narrowedFrom(asked)
    const region = place === undefined ? undefined : regionNamed(regions.all, place)
    const named = person === undefined ? undefined : await facts.person({ name: person, now })
    // A place or a person that nobody knows would narrow to nothing, and is looked for as words instead.
    const lookedFor = [
      words,
      ...(place !== undefined && !region ? [place] : []),
      ...(person !== undefined && named?.kind !== 'person' ? [person] : []),
    ]
      .filter(word => word !== '')
      .join(' ')
    const query = {
      limit: HITS,
      ...(region && { region: region.id }),
      ...(named?.kind === 'person' && { entity: named.entity }),
      ...(since !== undefined && { since: startOf(since) }),
      ...(until !== undefined && { until: endOf(until) }),
    }
    const hits = await (lookedFor === '' ? articles.latest(query) : articles.search(lookedFor, query))
    return {
      kind: 'search',
      words: asked,
      hits: hits.map(({ id, title, source, url, published, isStub, excerpt }) => ({
        id,
        title,
        publisher: source,
        ...(url !== undefined && { url }),
        ...(published !== undefined && { published }),
        ...(isStub && { isStub }),
        excerpt: excerpt ?? null,
      })),
    }
  },

  reply({ words, hits }, say) {
    const { search, quoted } = say.messages
    if (hits.length === 0) return reply(say.language, search.title(words), [info(search.nothing(words))])
    return reply(say.language, search.title(words), [
      list(
        hits.map(({ title, publisher, url, published, isStub, excerpt }) => [
          url === undefined ? title : link(title, url),
          ` — ${publisher}`,
          ...(published === undefined ? [] : [', ', time(published, 'date')]),
          ...(excerpt === null ? [] : [`: ${quoted(excerpt)}`]),
          cite({
            publisher,
            title,
            ...(url !== undefined && { url }),
            ...(published !== undefined && { published }),
            ...(isStub && { isStub }),
          }),
        ]),
      ),
    ])
  },
})

/** By its id or by any of its names. */
function regionNamed(all: readonly Region[], typed: string): Region | undefined {
  const name = typed.toLowerCase()
  return (
    all.find(({ id }) => id === name.replaceAll(' ', '-')) ??
    all.find(({ names }) => names.some(one => one.name.toLowerCase() === name))
  )
}
