// Starts Teller, waits for a signal, stops in reverse.
import { tell } from './cli/lines.ts'
import { start } from './cli/start.ts'

try {
  process.exitCode = await start({})
} catch (error) {
  tell(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
