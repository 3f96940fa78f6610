// Fills a store with made-up news, and asks of it what people would ask.
import type { Store } from '../src/store/store.ts'
import { placeWaiting } from '../src/stories/place.ts'
import { dice, madeUpArticle, mildly, people, personOf, pick, regions, wordOf, zipf } from './news.ts'

const batch = 1_000
/** More at once than a running bot places, which takes less time for each. */
const placedAtOnce = 100

/** Fills the store with so many articles; `told` hears how many are in. Some 200 a second. */
export async function fillStore(
  store: Store,
  articles: number,
  told: (done: number) => void = () => {},
): Promise<void> {
  for (let from = 0; from < articles; from += batch) {
    const size = Math.min(batch, articles - from)
    await store.articles.save(Array.from({ length: size }, (_, i) => madeUpArticle(from + i, articles)))
    await placeWaiting({ store }, placedAtOnce)
    told(from + size)
  }
}

/** Command lines that people would ask of such a store, of places and people that are often in the news and rarely. */
export function questions(count: number): readonly string[] {
  const random = dice(count)
  return Array.from({ length: count }, (_, i) => {
    const region = pick(regions, mildly(random, regions.length))
    const { name } = personOf(mildly(random, people))
    const words = `${wordOf(60 + zipf(random, 5_000))} ${wordOf(zipf(random, 60))}`
    const lines = [
      `election ${region}`,
      `who ${name}`,
      `news ${region}`,
      `search ${words}`,
      `region ${region}`,
    ]
    return pick(lines, i)
  })
}
