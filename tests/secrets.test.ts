// S22: a secret in any sink fails the test that wrote it, whichever test that is; here each sink is shown one on purpose.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, write, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { REST, Routes } from 'discord.js'
import { Telegram } from 'telegraf'
import { expect, test } from 'vitest'
import { createLog } from '../src/log.ts'
import { discordFake } from './support/discord/fake.ts'
import { discordToken, leaks, telegramToken, webhookSecret } from './support/secrets.ts'
import { startTelegram, testToken } from './support/telegram/telegram.ts'

const seen = () => leaks.splice(0).map(leak => leak.split(':')[0])
const stored = () => {
  const path = mkdtempSync(join(tmpdir(), 'teller-secrets-'))
  writeFileSync(join(path, 'kept.sqlite'), Buffer.from(`\0\0 token ${discordToken}`))
  return path
}

test('a log that knows nothing of the secret, and one that knows it', () => {
  const lines: string[] = []
  const token = webhookSecret
  createLog({ level: 'info', secrets: [], write: line => lines.push(line) }).info(`the secret is ${token}`)
  expect(seen()).toEqual(['a log'])
  createLog({ level: 'info', secrets: [token], write: line => lines.push(line) }).info(
    `the secret is ${token}`,
  )
  expect(seen()).toEqual([])
})

test('stderr, a child process, and a response', async () => {
  await promisify(write)(2, Buffer.from(`(a secret on purpose: ${telegramToken})\n`))
  expect(seen()).toEqual(['stderr'])
  const child = spawn(process.execPath, ['-e', `console.log(${JSON.stringify(telegramToken)})`])
  await once(child, 'close')
  expect(seen()).toEqual(['a child process'])
  const server = createServer((_, response) => response.end(`{"detail":"${telegramToken}"}`))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  server.close()
  expect(seen()).toEqual(['a response'])
})

test('what is stored, when its folder is deleted', async () => {
  rmSync(stored(), { recursive: true })
  await rm(stored(), { recursive: true })
  expect(seen()).toEqual(['the file', 'the file'].map(words => expect.stringContaining(words)))
})

test('a message on either platform', async () => {
  const [discord, telegram] = await Promise.all([discordFake(), startTelegram()])
  const rest = new REST({ version: '10', api: discord.apiUrl }).setToken(discord.token)
  const body = { content: `the token is ${discordToken}`, allowed_mentions: { parse: [] } }
  await rest.post(Routes.channelMessages(discord.addChannel().id), { body })
  expect(seen()).toEqual(['a body to Discord'])
  const chat = telegram.private(990)
  await new Telegram(testToken, { apiRoot: telegram.url }).sendMessage(
    chat.id,
    `the token is ${telegramToken}`,
  )
  expect(seen()).toEqual(['a body to Telegram'])
  await Promise.all([discord.close(), telegram.stop()])
})
