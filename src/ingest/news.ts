// What is new in a feed: entries never seen before, and known ones whose words have changed.
import type { ArticleId } from '../model/article.ts'
import type { EntryKey, Feed, Store } from '../store/store.ts'
import type { Headline } from './entry.ts'
import { type Identity, identities } from './identity.ts'
import type { ReadFeed } from './job.ts'

/** An entry that there is something to do about. */
export type Piece = {
  readonly entry: Headline
  /** Its own text. */
  readonly text: string
  /** Is there more behind its link? */
  readonly isTeaser: boolean
  readonly article: ArticleId
  /** To cite the article by. */
  readonly url?: string
  readonly isNew: boolean
  /** How often its page was tried in vain. */
  readonly tries: number
  /** To be remembered with the article. */
  readonly keys: readonly EntryKey[]
}

export type News = {
  readonly pieces: readonly Piece[]
  /** Nothing to do but to remember: known entries under further keys. */
  readonly keys: readonly EntryKey[]
}

/** Parts the fingerprint of an entry from the number of vain tries to get its page. */
const triesMark = '~'
/** A page that failed so often stays as the feed has it. */
const mostTries = 3

/** The keys of a piece whose page was not to be had this time: it counts as changed for a few polls more. */
export function keysToTryAgain({ keys, tries }: Piece): readonly EntryKey[] {
  if (tries + 1 >= mostTries) return keys
  return keys.map(key => ({ ...key, fingerprint: `${key.fingerprint}${triesMark}${tries + 1}` }))
}

/** Compares a parsed feed with what the store knows of it. Two entries of one article make one piece. */
export async function news(
  feed: Feed,
  parsed: ReadFeed,
  store: Pick<Store, 'feeds' | 'articles'>,
): Promise<News> {
  const ids = identities(parsed, feed.publisher)
  const known = await store.feeds.known(
    feed.id,
    ids.flatMap(({ keys }) => keys),
  )
  const pieces = new Map<ArticleId, Piece>()
  const keys: EntryKey[] = []
  for (const [index, identity] of ids.entries()) {
    const entry = parsed.entries[index]
    if (entry === undefined) continue
    const before = await earlier(identity, entry, known, store)
    const article = before?.article ?? identity.article
    const own = identity.keys.map(key => ({ key, fingerprint: identity.fingerprint, article }))
    const [words, tries] = (before?.fingerprint ?? '').split(triesMark)
    const isUnchanged = words === identity.fingerprint
    if ((isUnchanged && tries === undefined) || pieces.has(article)) {
      keys.push(...own.filter(({ key }) => known.get(key)?.fingerprint !== identity.fingerprint))
      continue
    }
    pieces.set(article, {
      entry,
      text: parsed.texts[index] ?? '',
      isTeaser: parsed.teasers[index] ?? true,
      article,
      isNew: before === undefined,
      tries: isUnchanged ? Number(tries) : 0,
      keys: own,
      ...(identity.url === undefined ? {} : { url: identity.url }),
    })
  }
  return { pieces: [...pieces.values()], keys }
}

/** What the store knows of an entry: by its address or words, or by the feed's own id where that can be believed. */
async function earlier(
  identity: Identity,
  entry: Headline,
  known: ReadonlyMap<string, EntryKey>,
  store: Pick<Store, 'articles'>,
): Promise<EntryKey | undefined> {
  // A site that rewrote its history gives new addresses, ids and dates to the same words.
  const sure = known.get(identity.keys[0]) ?? known.get(identity.wordsKey ?? '')
  if (sure || identity.guidKey === undefined) return sure
  const byGuid = known.get(identity.guidKey)
  if (byGuid?.article === undefined) return undefined
  if (byGuid.fingerprint === identity.fingerprint) return byGuid
  // An id that comes back with another address, another title and another date names another thing: feeds that count
  // their items from one do that.
  const stored = await store.articles.get(byGuid.article)
  const isSame =
    stored !== undefined && (stored.title === entry.title || (stored.published ?? null) === entry.published)
  return isSame ? byGuid : undefined
}
