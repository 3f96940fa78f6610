// The process that `bench/ask.ts` starts: fills a store, or asks it and tells how long each question took.
import { setTimeout as sleep } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { makeApp } from '../src/app.ts'
import { askHere } from '../src/cli/ask.ts'
import { configFrom } from '../src/config.ts'
import { fillStore, questions } from './store.ts'

// As `src/main.ts` does.
setFlagsFromString('--optimize-for-size')

const [what, folder = '', size = '0'] = process.argv.slice(2)
/** Long enough for timers and garbage to settle. */
const settleMs = 3_000
const asked = 1_000

const app = await makeApp(configFrom({ TELLER_LOG: 'error' }, { data: folder }))
if (what === 'fill') {
  await fillStore(app.store, Number(size))
} else {
  const lines = questions(asked)
  // The first questions load and compile; a running bot has done that long ago.
  for (const line of questions(50)) await askHere(app, line)
  const times: number[] = []
  for (const line of lines) {
    const started = performance.now()
    await askHere(app, line)
    times.push(performance.now() - started)
  }
  await sleep(settleMs)
  process.send?.({ times, idleMb: process.memoryUsage.rss() / 1024 / 1024 })
}
await app.close()
