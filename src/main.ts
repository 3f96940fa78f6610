// Starts Teller, waits for a signal, stops in reverse.
import { enableCompileCache } from 'node:module'
import { setFlagsFromString } from 'node:v8'
import { tell } from './cli/lines.ts'

// What was compiled once is kept in the system's temporary folder: half of the time to start.
enableCompileCache()
// An idle bot keeps 200 MB instead of 340 with 10,000 articles: the engine gives back what it used up.
setFlagsFromString('--optimize-for-size')

try {
  const { start } = await import('./cli/start.ts')
  process.exitCode = await start({})
} catch (error) {
  tell(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
