// The demo's world, polled through the real pipeline into a store of its own that is gone when it is closed.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type App, makeApp } from '../src/app.ts'
import { tell } from '../src/cli/lines.ts'
import { pollRound, syncCatalogue } from '../src/cli/poll.ts'
import { configFrom } from '../src/config.ts'
import type { Instant } from '../src/model/time.ts'
import { openPoller } from '../src/poller.ts'
import { openNewsroom } from './newsroom.ts'
import { publishersAt } from './publishers.ts'
import { world } from './world.ts'

/** @param asked the time at which it is questioned: the news are some years old, and a digest tells what is new */
export async function openPolled(asked?: Instant): Promise<{ readonly app: App; close(): Promise<void> }> {
  const newsroom = await openNewsroom(world)
  const data = mkdtempSync(join(tmpdir(), 'teller-demo-'))
  const config = configFrom(
    { TELLER_ALLOW_PRIVATE_FEEDS: '1', TELLER_LOG: 'error', TELLER_POLL_SECONDS: '1' },
    { data },
  )
  let isPolled = false
  const app = await makeApp(config, {
    publishers: publishersAt(newsroom.address, world),
    clock: () => (isPolled && asked !== undefined ? asked : new Date().toISOString()),
  })
  const close = async () => {
    await app.close()
    await newsroom.close()
    rmSync(data, { recursive: true })
  }
  const articles = world.reduce((sum, { articles }) => sum + articles.length, 0)
  tell(
    `A newsroom of ${world.length} sample publishers with ${articles} articles is open at ${newsroom.address}. No token, no network.`,
  )
  const poller = openPoller(app)
  try {
    await syncCatalogue(app)
    await pollRound(app, poller)
    isPolled = true
    return { app, close }
  } catch (error) {
    await close()
    throw error
  } finally {
    await poller.close()
  }
}
