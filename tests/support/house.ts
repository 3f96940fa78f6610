// The whole of Teller on both platforms' fakes: real clients, real desk, a store in a folder.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeApp } from '../../src/app.ts'
import { adaptersOf } from '../../src/cli/platforms.ts'
import { configFrom } from '../../src/config.ts'
import { jobsOf } from '../../src/rounds.ts'
import { type DiscordFake, discordFake } from './discord/fake.ts'
import { startTelegram, type TelegramFake, testToken } from './telegram/telegram.ts'

/** Fakes that outlive a restart, and the time. */
type Around = {
  readonly discord?: DiscordFake
  readonly telegram?: TelegramFake
  readonly clock?: () => string
}

/** `kept` is every byte of the store. */
export async function house(path: string, around: Around = {}) {
  const discord = around.discord ?? (await discordFake())
  const telegram = around.telegram ?? (await startTelegram())
  const config = configFrom(
    {
      ...{ TELLER_CATALOGUE: 'off', TELLER_LOG: 'error' },
      ...{ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl },
      ...{ TELEGRAM_TOKEN: testToken, TELEGRAM_API_URL: telegram.url },
    },
    { data: path },
  )
  const app = await makeApp(config, around.clock === undefined ? {} : { clock: around.clock })
  const adapters = await adaptersOf(app)
  await Promise.all(adapters.map(adapter => adapter.start()))
  const poller = { round: async () => [], read: async () => {}, close: async () => {} }
  const stop = async () => {
    await Promise.all(adapters.map(adapter => adapter.stop()))
    await app.close()
  }
  return {
    ...{ app, discord, telegram, stop },
    jobs: jobsOf({ app, poller, adapters: new Map(adapters.map(adapter => [adapter.platform, adapter])) }),
    kept: () => readdirSync(path).map(name => readFileSync(join(path, name), 'latin1')),
    async close() {
      await stop()
      await Promise.all([discord.close(), telegram.stop()])
    },
  }
}
