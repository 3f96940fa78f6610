// What happens by itself: polling, digests, deliveries, cleaning. node-cron keeps the beat; what is due is asked of the store.
import cron from 'node-cron'
import type { Log } from './log.ts'

/** Jobs by name, each one round of work. A job that still runs is not started again. */
export type Jobs = {
  /** Polls the feeds that are due. */
  readonly poll: () => Promise<void>
  /** Turns due slots into deliveries. */
  readonly digests: () => Promise<void>
  /** Sends what is owed. */
  readonly deliver: () => Promise<void>
  /** Reads again what an older set of rules read. */
  readonly reread: () => Promise<void>
  /** Drops what retention says goes. */
  readonly clean: () => Promise<void>
}

/**
 * node-cron is the beat and never the truth: it skips 03:30 on the night the clocks go forward, and forgets what it
 * missed. So every beat is short and asks the store what is due.
 */
const beats: Readonly<Record<keyof Jobs, string>> = {
  poll: '*/10 * * * * *',
  digests: '*/20 * * * * *',
  deliver: '*/2 * * * * *',
  reread: '30 * * * * *',
  clean: '17 4 * * *',
}

/** Starts the beats; the returned function stops them and waits for what is running, ten seconds at most. */
export function startJobs(jobs: Jobs, log: Log): () => Promise<void> {
  const running = new Map<string, Promise<void>>()
  const run = (name: keyof Jobs) => {
    if (running.has(name)) return
    const round = jobs[name]()
      .catch((error: unknown) =>
        log.error('A job failed; it runs again at its next beat', { error, job: name }),
      )
      .finally(() => running.delete(name))
    running.set(name, round)
  }
  const names = Object.keys(beats) as (keyof Jobs)[]
  const tasks = names.map(name => cron.schedule(beats[name], () => run(name), { timezone: 'UTC' }))
  run('poll')
  const patienceMs = 10_000
  return async () => {
    await Promise.all(tasks.map(task => task.destroy()))
    await Promise.race([
      Promise.all(running.values()),
      new Promise(resolve => setTimeout(resolve, patienceMs).unref()),
    ])
  }
}
