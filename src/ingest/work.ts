// Work that may go wrong in every way, kept off the main thread: a job that takes too long is killed, and the next one is not.
import { getCompileCacheDir } from 'node:module'
import { Piscina } from 'piscina'
import { oneSignal } from '../one-signal.ts'
import { type JobKind, type Jobs, jobs } from './job.ts'

/** Milliseconds of a job's own work, not counting its wait for a free thread. */
const limits: Readonly<Record<JobKind, number>> = { feed: 5_000, page: 2_000, articles: 5_000 }
/** A feed of 5 MB needs some 150 MB to be taken apart. */
const maxHeapMb = 384
/** The part of it for what has just been made. By default it grows to several times that, and stays so. */
const maxYoungMb = 8
/** Threads without work are let go after this long, and their memory with them; a new one needs half a second. */
const idleMs = 20_000

export type Work = {
  /** Does a job. Throws `Overrun` where it took too much time or memory, and what the job throws. */
  run<K extends JobKind>(kind: K, given: Jobs[K]['given'], signal?: AbortSignal): Promise<Jobs[K]['done']>
  close(): Promise<void>
}

/** A job was killed for the time or memory that it took. */
export class Overrun extends Error {
  override name = 'Overrun'
}

/**
 * Opens `threads` workers. With none, jobs run right here and without a limit: good enough for a file from one's own
 * disk. `limitMs` shortens every job's time in tests.
 */
export function createWork(options: { readonly threads: number; readonly limitMs?: number }): Work {
  if (options.threads === 0) return { run: (kind, given) => jobs[kind](given), close: async () => {} }
  // A thread compiles what it loads by itself, unless its surroundings say where that is kept: half of its first second.
  const cache = getCompileCacheDir()
  // A pool without a least number of threads starts none for who waits behind a job that was killed. So it keeps one,
  // and without work the whole pool is let go.
  const open = () =>
    new Piscina({
      filename: new URL('./worker.ts', import.meta.url).href,
      minThreads: 1,
      maxThreads: options.threads,
      idleTimeout: idleMs,
      resourceLimits: { maxOldGenerationSizeMb: maxHeapMb, maxYoungGenerationSizeMb: maxYoungMb },
      ...(cache === undefined ? {} : { env: { ...process.env, NODE_COMPILE_CACHE: cache } }),
      // With atomics a waiting thread sleeps in a way that a kill cannot wake.
      atomics: 'disabled',
    })
  // The first job is not to wait until a thread has begun.
  let pool: Piscina | undefined = open()
  let running = 0
  let rest: NodeJS.Timeout | undefined
  const letGo = async () => {
    const old = pool
    pool = undefined
    await old?.destroy()
  }
  const run: Work['run'] = async (kind, given, signal) => {
    const limitMs = options.limitMs ?? limits[kind]
    const killer = oneSignal(signal)
    clearTimeout(rest)
    running++
    const begun = new Int32Array(new SharedArrayBuffer(4))
    let timer: NodeJS.Timeout | undefined
    whenNotified(begun).then(() => {
      timer = setTimeout(() => killer.raise(new Overrun(`took more than ${limitMs / 1000} s`)), limitMs)
    })
    try {
      pool ??= open()
      return await pool.run({ kind, given, begun }, { signal: killer.signal })
    } catch (error) {
      signal?.throwIfAborted()
      if (killer.signal.aborted) throw killer.signal.reason
      if (isOutOfMemory(error)) throw new Overrun(`needed more than ${maxHeapMb} MB of memory`)
      throw error
    } finally {
      clearTimeout(timer)
      killer.release()
      // Wakes the waiter of a job that never began.
      Atomics.store(begun, 0, 2)
      Atomics.notify(begun, 0)
      if (--running === 0) rest = setTimeout(letGo, idleMs).unref()
    }
  }
  return {
    run,
    async close() {
      clearTimeout(rest)
      await letGo()
    },
  }
}

async function whenNotified(begun: Int32Array): Promise<void> {
  const waiting = Atomics.waitAsync(begun, 0, 0)
  if (waiting.async) await waiting.value
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}
