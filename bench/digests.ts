// How long it takes to owe every chat its digest when all of them are due in one minute.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeApp } from '../src/app.ts'
import { configFrom } from '../src/config.ts'
import { jobsOf } from '../src/rounds.ts'
import { regions } from './news.ts'
import type { Row } from './row.ts'
import { fillStore } from './store.ts'

const ARTICLES = 3_000
/** Places that are followed; each has one digest, however many chats want it. */
const FOLLOWED = 8
const yesterday = '2026-05-31T00:00:00.000Z'
const now = '2026-06-01T00:00:30.000Z'

export async function digestsRow(chats: number): Promise<Row> {
  const folder = mkdtempSync(join(tmpdir(), 'teller-bench-'))
  const config = configFrom({ TELLER_CATALOGUE: 'off', TELLER_LOG: 'error' }, { data: folder })
  const app = await makeApp(config, { clock: () => now, publishers: [] })
  try {
    await fillStore(app.store, ARTICLES)
    for (let n = 0; n < chats; n++) {
      const chat = `telegram:${n + 1}`
      const line = `digest ${regions[n % FOLLOWED]}`
      const schedule = { at: '00:00', days: [], zone: 'UTC' }
      const followed = { id: `s${n}`, chat, line, schedule, createdAt: yesterday, state: 'active' } as const
      await app.store.subscriptions.add(followed)
    }
    let asked = 0
    const counting: typeof app = {
      ...app,
      ask: question => {
        asked++
        return app.ask(question)
      },
    }
    const telegram = {
      platform: 'telegram' as const,
      compose: () => [{ payload: '{"text":"digest"}', blocks: [] }],
      send: async () => ({ kind: 'later' as const, waitMs: 0, why: 'nothing is sent here' }),
      start: async () => {},
      stop: async () => {},
      health: () => ({ ready: true, detail: '' }),
    }
    const poller = { round: async () => [], read: async () => {}, close: async () => {} }
    const jobs = jobsOf({ app: counting, poller, adapters: new Map([['telegram', telegram]]) })
    const started = performance.now()
    await jobs.digests()
    const seconds = (performance.now() - started) / 1_000
    const owed = (await app.store.deliveries.counts()).pending ?? 0
    return {
      what: `${chats.toLocaleString('en')} digests of ${FOLLOWED} places due at once`,
      figure: `${owed.toLocaleString('en')} owed in ${seconds.toFixed(1)} s, made ${asked} times`,
      aim: `under a minute for 50,000, made ${FOLLOWED} times`,
    }
  } finally {
    await app.close()
    rmSync(folder, { recursive: true })
  }
}
