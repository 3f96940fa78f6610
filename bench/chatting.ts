// The bot that `bench/chats.ts` starts: answers on Discord, and reads news or weighs itself when told to.
import { setTimeout as sleep } from 'node:timers/promises'
import { discordAdapter } from '../src/adapters/discord/discord.ts'
import { makeApp } from '../src/app.ts'
import { configFrom } from '../src/config.ts'
import { openPoller } from '../src/poller.ts'
import { fillStore } from './store.ts'

const [data = '', apiUrl = '', token = '', site = '', feeds = '0'] = process.argv.slice(2)
const stored = 1_000

const config = configFrom(
  { TELLER_LOG: 'error', TELLER_CATALOGUE: 'off', TELLER_ALLOW_PRIVATE_FEEDS: '1' },
  { data },
)
const app = await makeApp(config)
await fillStore(app.store, stored)
for (let n = 0; n < Number(feeds); n++)
  await app.store.feeds.add({
    ...{ url: `${site}/feed-${n}`, publisher: `feed-${n}`, source: `Feed ${n}` },
    ...{ regions: [], now: app.clock() },
  })
const { inbox, notes } = app.store
const discord = discordAdapter({
  ...{ token, apiUrl, desk: app.desk, log: app.log },
  inbox: {
    receive: (key, payload) => inbox.receive('discord', key, payload, app.clock()),
    pending: limit => inbox.pending('discord', limit),
    done: key => inbox.done('discord', key),
    recall: name => notes.get(name),
    remember: (name, value) => notes.set(name, value),
  },
})
await discord.start()
process.on('message', async word => {
  if (word === 'read') {
    const poller = openPoller(app)
    await poller.round()
    await poller.read()
    await poller.close()
    process.send?.(['read', await app.store.articles.count()])
  } else {
    await sleep(2_000)
    globalThis.gc?.()
    process.send?.([
      'weight',
      {
        mb: process.memoryUsage().rss / 1024 / 1024,
        handles: process.getActiveResourcesInfo().length,
        listeners: process.eventNames().reduce((sum, name) => sum + process.listenerCount(name), 0),
      },
    ])
  }
})
process.send?.(['ready', 0])
