// Jobs that never end are ended, and nobody else notices.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { createWork, Overrun, type Work } from '../../src/ingest/work.ts'
import { pulseDuring } from './pulse.ts'

let work: Work
afterEach(() => work.close())

const feed = (text: string) => ({ bytes: Buffer.from(text), address: 'https://e.example/feed' })
const good = feed(
  '<rss version="2.0"><channel><title>T</title><item><title>One</title><description>x</description></item></channel></rss>',
)
/** As many elements as are allowed, each with a paragraph of its own to be weighed. */
const monster = {
  bytes: Buffer.from(
    `<html><body>${`<div><p>${'text, text, text, and more text. '.repeat(20)}</p></div>`.repeat(29_000)}`,
  ),
  address: 'https://e.example/page',
}

test('S6: a job that takes too long is killed, the next one runs, and the main thread never waits', async () => {
  work = createWork({ threads: 1, limitMs: 250 })
  await work.run('feed', good)
  const { p95, max, result } = await pulseDuring(() =>
    Promise.allSettled([work.run('page', monster), work.run('feed', good)]),
  )
  const [killed, next] = result
  expect(killed).toMatchObject({ status: 'rejected', reason: expect.any(Overrun) })
  expect(next).toMatchObject({ status: 'fulfilled', value: { entries: [{ title: 'One' }], texts: ['x'] } })
  expect(p95).toBeLessThan(50)
  expect(max).toBeLessThan(1_000)
})

test('waiting for a thread does not count', async () => {
  work = createWork({ threads: 1, limitMs: 1_500 })
  const all = await Promise.all(Array.from({ length: 60 }, () => work.run('feed', good)))
  expect(all.every(({ entries }) => entries.length === 1)).toBe(true)
})

// The niceness of a thread is the nineteenth field of its `stat`, the seventeenth after its name: proc_pid_stat(5).
test.skipIf(process.platform !== 'linux')('a worker is nicer than the thread that answers', async () => {
  work = createWork({ threads: 1 })
  await work.run('feed', good)
  const niceness = readdirSync('/proc/self/task').map(thread =>
    Number(readFileSync(`/proc/self/task/${thread}/stat`, 'latin1').split(') ')[1]?.split(' ')[16]),
  )
  const own = Math.min(...niceness)
  expect(Math.max(...niceness)).toBeGreaterThan(own)
})

test('a job can be called off', async () => {
  work = createWork({ threads: 1 })
  const stop = new AbortController()
  const job = work.run('page', monster, stop.signal)
  setTimeout(() => stop.abort(new Error('enough')), 50)
  await expect(job).rejects.toThrow('enough')
  expect((await work.run('feed', good)).entries).toHaveLength(1)
})

test('what a job throws comes out as it is', async () => {
  work = createWork({ threads: 1 })
  const deep = { bytes: Buffer.from('<div>'.repeat(1_000)), address: 'https://e.example/' }
  await expect(work.run('page', deep)).rejects.toThrow('more than 256 deep')
})

test('without threads the same jobs run right here', async () => {
  work = createWork({ threads: 0 })
  expect((await work.run('feed', good)).texts).toEqual(['x'])
})

test('what a thread compiles is kept for the next one, where this process keeps its own', () => {
  const kept = mkdtempSync(join(tmpdir(), 'teller-compiled-'))
  const at = new URL('../../src/ingest/work.ts', import.meta.url).href
  const script = `
    import { enableCompileCache } from 'node:module'
    import { readdirSync } from 'node:fs'
    enableCompileCache(process.env.KEPT)
    const { createWork } = await import('${at}')
    const work = createWork({ threads: 1 })
    await work.run('page', { bytes: new TextEncoder().encode('<p>Open.</p>'), address: 'https://a.example/' })
    await work.close()
    // This process writes what it compiled when it ends: what is there by now is the thread's.
    console.log(readdirSync(process.env.KEPT, { recursive: true }).length)`
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    env: { ...process.env, KEPT: kept },
  })
  rmSync(kept, { recursive: true })
  expect(Number(stdout)).toBeGreaterThan(10)
})
