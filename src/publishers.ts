// A publisher by what people call it: its id, its name, its site; those of the catalogue and those of the operator's feeds.

import type { PublisherId } from './model/article.ts'
import { foldName } from './model/fold.ts'
import { type Publisher, publisherIdOf } from './model/publisher.ts'
import type { Store } from './store/store.ts'

export type PublisherName = Pick<Publisher, 'id' | 'name'> & { readonly hosts: readonly string[] }

/** Offered where none is meant for sure. */
const NEAREST = 8

export async function publishersIn(
  store: Pick<Store, 'feeds'>,
  catalogue: readonly Publisher[],
): Promise<readonly PublisherName[]> {
  const known = new Map<string, PublisherName>(
    catalogue.map(({ id, name, home }) => [id, { id, name, hosts: [hostOf(home)] }]),
  )
  for (const { publisher, source, url } of await store.feeds.all()) {
    const { name = source, hosts = [] } = known.get(publisher) ?? {}
    known.set(publisher, { id: publisher, name, hosts: [...hosts, hostOf(url)] })
  }
  return [...known.values()]
}

/** Whoever printed something is known, although no feed is theirs any more. */
export async function publisherNamed(
  typed: string,
  all: readonly PublisherName[],
  articles: Pick<Store['articles'], 'latest'>,
): Promise<{ readonly found?: PublisherName; readonly nearest: readonly PublisherName[] }> {
  const asked = foldName(typed)
  const host = hostOf(typed)
  const found =
    all.find(({ id }) => id === typed.toLowerCase()) ??
    all.find(({ name }) => foldName(name) === asked) ??
    all.find(({ hosts }) => hosts.includes(host)) ??
    (await inPrint(publisherIdOf(typed), articles))
  return found ? { found, nearest: [found] } : { nearest: beginningWith(typed, all).slice(0, NEAREST) }
}

async function inPrint(
  publisher: PublisherId,
  articles: Pick<Store['articles'], 'latest'>,
): Promise<PublisherName | undefined> {
  const [article] = await articles.latest({ publisher, limit: 1 })
  return article && { id: publisher, name: article.source, hosts: [] }
}

/** Names in which a word begins like this. */
export function beginningWith(typed: string, all: readonly PublisherName[]): readonly PublisherName[] {
  const asked = foldName(typed)
  return all.filter(({ name, hosts }) =>
    [` ${foldName(name)}`, ...hosts.map(host => ` ${host}`)].some(words => words.includes(` ${asked}`)),
  )
}

/** `https://www.civil.ge/feed` → `civil.ge`. */
function hostOf(address: string): string {
  const url = URL.parse(address.includes('://') ? address : `https://${address}`)
  return (url?.hostname ?? '').replace(/^www\./, '')
}
