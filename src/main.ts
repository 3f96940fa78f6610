// Starts Teller, waits for a signal, stops in reverse.
import { enableCompileCache } from 'node:module'
import { tell } from './cli/lines.ts'

// What was compiled once is kept in the system's temporary folder: half of the time to start.
enableCompileCache()

try {
  const { start } = await import('./cli/start.ts')
  process.exitCode = await start({})
} catch (error) {
  tell(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
