// The pages behind a feed's teasers, fetched with restraint: robots.txt is asked, and a site in trouble is left alone.
import type { Log } from '../log.ts'
import type { Instant } from '../model/time.ts'
import type { Store } from '../store/store.ts'
import { type Fetcher, maxPageBytes } from './fetch.ts'
import type { Page } from './page.ts'
import type { Robots } from './robots.ts'
import { withoutSiteLines } from './site-lines.ts'
import type { Work } from './work.ts'

/** So long one poll may go on fetching pages; what is left is kept as the feed has it. */
const budgetMs = 3 * 60 * 1000
/** After so many failures in a row the rest of a poll's pages is not tried. */
const patience = 3
const pageTypes = 'text/html, application/xhtml+xml;q=0.9, */*;q=0.1'

export type Pages = {
  /** The page at an address. `none`: there is none for us; `failed`: there may be, another time. */
  of(address: string): Promise<Page | 'none' | 'failed'>
  /** Did robots.txt keep us from one? Undefined where none was asked for. */
  barred(): boolean | undefined
}

/** The pages of one poll. */
export function pagesOfPoll(deps: {
  readonly store: Pick<Store, 'notes'>
  readonly fetcher: Fetcher
  readonly robots: Robots
  readonly work: Work
  readonly clock: () => Instant
  readonly log: Log
  readonly signal?: AbortSignal
}): Pages {
  const { store, fetcher, robots, work, clock, log } = deps
  const start = performance.now()
  let failures = 0
  let barred: boolean | undefined
  const signal = deps.signal === undefined ? {} : { signal: deps.signal }

  const fetched = async (address: string): Promise<Page | 'none' | 'failed'> => {
    const manners = await robots.of(address, deps.signal)
    barred = (barred ?? false) || !manners.allowed
    if (!manners.allowed) {
      log.debug('robots.txt keeps a page from us', { address })
      return 'none'
    }
    const gap = manners.gapMs === undefined ? {} : { gapMs: manners.gapMs }
    const answer = await fetcher.fetch(address, {
      maxBytes: maxPageBytes,
      accept: pageTypes,
      ...gap,
      ...signal,
    })
    if (answer.kind !== 'ok') {
      failures++
      log.debug('A page is not to be had', { address, why: 'why' in answer ? answer.why : answer.kind })
      return answer.kind === 'gone' || answer.kind === 'refused' ? 'none' : 'failed'
    }
    failures = 0
    if (answer.contentType !== undefined && !/html|xml/i.test(answer.contentType)) return 'none'
    const { bytes, contentType, finalUrl } = answer
    const page = await work.run(
      'page',
      { bytes, address: finalUrl, ...(contentType === undefined ? {} : { contentType }) },
      deps.signal,
    )
    if (page.isStub) log.debug('A page shows only the beginning: the rest is for subscribers', { address })
    return { ...page, text: await withoutSiteLines(page.text, finalUrl, store.notes, clock()) }
  }

  return {
    barred: () => barred,
    async of(address) {
      if (failures >= patience || performance.now() - start > budgetMs) return 'failed'
      try {
        return await fetched(address)
      } catch (error) {
        deps.signal?.throwIfAborted()
        log.debug('A page cannot be read', { address, error })
        return 'none'
      }
    },
  }
}
