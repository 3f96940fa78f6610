// The whole of Teller on both platforms' fakes: real clients, real desk, a store in a folder.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeApp } from '../../src/app.ts'
import { adaptersOf } from '../../src/cli/platforms.ts'
import { configFrom } from '../../src/config.ts'
import { discordFake } from './discord/fake.ts'
import { startTelegram, testToken } from './telegram/telegram.ts'

/** `kept` is every byte of the store. */
export async function house(path: string) {
  const discord = await discordFake()
  const telegram = await startTelegram()
  const config = configFrom(
    {
      ...{ TELLER_CATALOGUE: 'off', TELLER_LOG: 'error' },
      ...{ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl },
      ...{ TELEGRAM_TOKEN: testToken, TELEGRAM_API_URL: telegram.url },
    },
    { data: path },
  )
  const app = await makeApp(config)
  const adapters = await adaptersOf(app)
  await Promise.all(adapters.map(adapter => adapter.start()))
  return {
    ...{ app, adapters, discord, telegram },
    kept: () => readdirSync(path).map(name => readFileSync(join(path, name), 'latin1')),
    async close() {
      await Promise.all(adapters.map(adapter => adapter.stop()))
      await app.close()
      await Promise.all([discord.close(), telegram.stop()])
    },
  }
}
