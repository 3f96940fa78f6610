// The pulse of the main thread: how late its timers are while something goes on.
import { monitorEventLoopDelay } from 'node:perf_hooks'

/** What a blocked thread would show, in milliseconds. A single beat may be late on a busy machine; many are not. */
export async function pulseDuring<T>(
  work: () => Promise<T>,
): Promise<{ readonly p95: number; readonly max: number; readonly result: T }> {
  const resolution = 5
  const delay = monitorEventLoopDelay({ resolution })
  delay.enable()
  const result = await work()
  delay.disable()
  const late = (nanoseconds: number) => Math.max(0, nanoseconds / 1e6 - resolution)
  return { p95: late(delay.percentile(95)), max: late(delay.max), result }
}
