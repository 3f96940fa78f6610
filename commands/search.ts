// `search recount`: articles with these words, newest first, with the place where they stand.
import { searchFrom } from '../src/cards/topic.ts'
import { command } from '../src/command.ts'
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
    const { words, ...narrowed } = await searchFrom({ facts, regions, now }, asked)
    const query = { limit: HITS, ...narrowed }
    const hits = await (words === '' ? articles.latest(query) : articles.search(words, query))
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
