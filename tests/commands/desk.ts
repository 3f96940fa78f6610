// A desk for tests: the whole of Teller over a store of its own, with a fixed clock and publishers of ours.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type App, makeApp } from '../../src/app.ts'
import type { Asked } from '../../src/ask.ts'
import { configFrom } from '../../src/config.ts'
import { judge } from '../../src/facts/identity.ts'
import type { Publisher } from '../../src/model/publisher.ts'
import { plain } from '../../src/reply/plain.ts'
import { arrive, articleFrom, NOW, type Printed } from '../facts/press.ts'

export type TestDesk = {
  readonly app: App
  /** Asks in one chat, as one who runs it. */
  ask(line: string, chat?: string): Promise<Asked>
  /** The reply as it is read aloud. */
  read(line: string, chat?: string): Promise<string>
  close(): Promise<void>
}

const harbourPost: Publisher = {
  id: 'harbour-post',
  name: 'Harbour Post',
  home: 'https://harbour-post.example/',
  country: 'abkhazia',
  languages: ['en'],
  camp: 'de-facto',
  regions: ['abkhazia'],
  passport: { owner: { says: 'the port authority', seen: 'https://harbour-post.example/about' } },
  feeds: [],
}
const valleyNews: Publisher = {
  ...harbourPost,
  id: 'valley-news',
  name: 'Valley News',
  home: 'https://valley-news.example/',
  country: 'georgia',
  camp: 'parent-state',
  passport: {},
}

export async function desk(printed: readonly Printed[], now = NOW): Promise<TestDesk> {
  let moments = 0
  const data = await mkdtemp(join(tmpdir(), 'teller-desk-'))
  const app = await makeApp(configFrom({ TELLER_LOG_LEVEL: 'error' }, { data }), {
    publishers: [harbourPost, valleyNews],
    // Each question comes a moment later than the one before.
    clock: () => new Date(Date.parse(now) + moments++).toISOString(),
  })
  const read = printed.map(articleFrom)
  await arrive(app.store, read)
  await judge(
    app.store,
    read.flatMap(({ names }) => names),
    now,
  )
  const ask: TestDesk['ask'] = (line, chat = 'terminal:') => app.ask({ chat, line, administers: true })
  return {
    app,
    ask,
    read: async (line, chat) => plain((await ask(line, chat)).reply, { now }),
    close: async () => {
      await app.close()
      await rm(data, { recursive: true })
    },
  }
}
