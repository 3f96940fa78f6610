// Manners between hosts: few requests at once to one host, with a pause between them, in the order they were asked for.

/** How one host wants to be treated. */
export type Manners = {
  /** Requests at once. */
  readonly atOnce: number
  /** Milliseconds from the start of one to the start of the next. */
  readonly gapMs: number
}

export type Polite = {
  /** Runs `work` when it is this host's turn. An aborted signal leaves the queue. */
  inTurn<T>(host: string, manners: Manners, signal: AbortSignal, work: () => Promise<T>): Promise<T>
}

/** Hosts that are remembered before those at rest are forgotten. */
const manyHosts = 5_000

type Queue = { running: number; nextStart: number; readonly waiting: (() => void)[] }

export function createPolite(now: () => number = Date.now): Polite {
  const hosts = new Map<string, Queue>()
  const forgetResting = () => {
    for (const [host, queue] of hosts) if (queue.running === 0 && queue.nextStart <= now()) hosts.delete(host)
  }
  return {
    async inTurn(host, { atOnce, gapMs }, signal, work) {
      const queue = hosts.get(host) ?? { running: 0, nextStart: 0, waiting: [] }
      if (hosts.size >= manyHosts) forgetResting()
      hosts.set(host, queue)
      await place(queue, atOnce, signal)
      try {
        const start = Math.max(now(), queue.nextStart)
        queue.nextStart = start + gapMs
        await pause(start - now(), signal)
        return await work()
      } finally {
        // The place goes straight to who waits longest: nobody can slip in between.
        const next = queue.waiting.shift()
        if (next) next()
        else queue.running--
      }
    },
  }
}

/** Takes one of the host's places, or waits for one. */
function place(queue: Queue, atOnce: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted()
  if (queue.running < atOnce) {
    queue.running++
    return Promise.resolve()
  }
  return new Promise((resolve, reject) => {
    const take = () => {
      signal.removeEventListener('abort', giveUp)
      resolve()
    }
    const giveUp = () => {
      queue.waiting.splice(queue.waiting.indexOf(take), 1)
      reject(signal.reason)
    }
    queue.waiting.push(take)
    signal.addEventListener('abort', giveUp, { once: true })
  })
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (ms <= 0) return Promise.resolve()
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer)
      reject(signal.reason)
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', end)
      resolve()
    }, ms)
    signal.addEventListener('abort', end, { once: true })
  })
}
