// One question is begun at a time, and none while others still wait to be acknowledged: Discord gives three seconds for that,
// and an answer is worked out on the same thread.
import { setImmediate, setTimeout as sleep } from 'node:timers/promises'

/** A question is not kept from its turn for longer, however many more are coming in. */
const LONGEST_MS = 500

export type Turns = {
  /** Counts an acknowledgement while it is under way. */
  acknowledging<T>(work: Promise<T>): Promise<T>
  /** Resolves when it is the caller's turn to begin; how long its work then takes is nobody's wait but its own. */
  turn(): Promise<void>
}

export function makeTurns(): Turns {
  let underWay = 0
  let quiet = Promise.withResolvers<void>()
  let last: Promise<void> = Promise.resolve()
  return {
    async acknowledging(work) {
      underWay++
      try {
        return await work
      } finally {
        underWay--
        if (underWay === 0) {
          quiet.resolve()
          quiet = Promise.withResolvers()
        }
      }
    },
    turn() {
      last = last.then(async () => {
        // The loop's check phase comes after it has looked at every socket.
        await setImmediate()
        if (underWay > 0) await Promise.race([quiet.promise, sleep(LONGEST_MS, undefined, { ref: false })])
      })
      return last
    },
  }
}
