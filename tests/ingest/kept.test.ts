// What was fetched and done is let go, however long the signal lives that would have stopped it.
import { setTimeout as sleep } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { createFetcher } from '../../src/ingest/fetch.ts'
import { createGuard } from '../../src/ingest/guard.ts'
import { createPolite } from '../../src/ingest/polite.ts'
import { createWork } from '../../src/ingest/work.ts'
import { oneSignal } from '../../src/one-signal.ts'
import { openSite, text } from './site.ts'

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')

/** How many of the things are still kept by something, when there was time to let them go. */
async function kept(things: readonly WeakRef<object>[]): Promise<number> {
  for (let round = 0; round < 20; round++) {
    await sleep(20)
    collect()
    if (things.every(thing => thing.deref() === undefined)) return 0
  }
  return things.filter(thing => thing.deref() !== undefined).length
}

const rounds = 8

test('a body is let go when its feed is done with, and not when Teller stops', async () => {
  const site = await openSite()
  site.answer('/feed', text('<rss/>'))
  const fetcher = createFetcher({
    guard: createGuard({ allowPrivate: true }),
    polite: createPolite(),
    contact: 'https://operator.example/',
  })
  const stopping = new AbortController()
  const bodies: WeakRef<object>[] = []
  for (let round = 0; round < rounds; round++) {
    const answer = await fetcher.fetch(`${site.origin}/feed`, { maxBytes: 1_000, signal: stopping.signal })
    if (answer.kind === 'ok') bodies.push(new WeakRef(answer.bytes))
  }
  expect(bodies).toHaveLength(rounds)
  // The last one may still stand on the stack of whoever asked.
  expect(await kept(bodies.slice(0, -1))).toBe(0)
  await fetcher.close()
  await site.close()
})

test('what a worker made of a page is let go likewise', async () => {
  const work = createWork({ threads: 1 })
  const stopping = new AbortController()
  const pages: WeakRef<object>[] = []
  for (let round = 0; round < rounds; round++) {
    const bytes = new TextEncoder().encode('<p>The bridge is open again since Monday.</p>')
    pages.push(new WeakRef(await work.run('page', { bytes, address: 'https://a.example/' }, stopping.signal)))
  }
  expect(await kept(pages.slice(0, -1))).toBe(0)
  await work.close()
})

test('a signal for one piece of work is raised with that of all, before it is released and not after', () => {
  const all = new AbortController()
  const [first, second] = [oneSignal(all.signal), oneSignal(all.signal)]
  second.release()
  all.abort('stop')
  expect([first.signal.reason, second.signal.aborted]).toEqual(['stop', false])
  expect(oneSignal(all.signal).signal.reason).toBe('stop')
  expect(oneSignal(undefined).signal.aborted).toBe(false)
})
