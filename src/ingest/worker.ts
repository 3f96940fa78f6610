// A worker thread: does one job at a time, and says when it begins so that its time can be measured.
import { setPriority } from 'node:os'
import { platform } from 'node:process'
import { type JobKind, type Jobs, jobs } from './job.ts'

/** Where cores are few an answer goes before reading: this niceness leaves a quarter of a busy core to it, so that no honest job runs out of time. */
const NICENESS = 5
// On Linux it is this thread's own (setpriority(2), "C library/kernel differences"); elsewhere it would be the whole bot's.
if (platform === 'linux') setPriority(0, NICENESS)

export type Task = {
  [K in JobKind]: { readonly kind: K; readonly given: Jobs[K]['given']; readonly begun: Int32Array }
}[JobKind]

export default async function work(task: Task): Promise<Jobs[JobKind]['done']> {
  // Shared with whoever waits: its clock starts here and not in the queue.
  Atomics.store(task.begun, 0, 1)
  Atomics.notify(task.begun, 0)
  switch (task.kind) {
    case 'feed':
      return await jobs.feed(task.given)
    case 'page':
      return await jobs.page(task.given)
    case 'articles':
      return await jobs.articles(task.given)
  }
}
