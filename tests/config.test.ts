// The environment is read once, and every mistake is named with its mending.
import { expect, test } from 'vitest'
import { configFrom, Misconfigured, secretsOf } from '../src/config.ts'
import { createLog } from '../src/log.ts'

const discord = `${'a'.repeat(24)}.${'b'.repeat(6)}.${'c'.repeat(27)}`

test('an empty environment is a complete configuration without platforms', () => {
  const config = configFrom({})
  expect(config.discord).toBeUndefined()
  expect(config.telegram).toBeUndefined()
  expect(config).toMatchObject({
    data: './data',
    pollSeconds: 300,
    catalogue: true,
    allowPrivateFeeds: false,
  })
})

test('all mistakes are named at once, and no token is repeated', () => {
  const environment = {
    DISCORD_TOKEN: 'my secret',
    TELEGRAM_TOKEN: '"12345"',
    TELEGRAM_API_URL: 'localhost',
    TELLER_POLL_SECONDS: 'often',
    TELLER_ZONE: 'Tbilisi',
    TELLER_LANGUAGE: 'klingon',
  }
  let message = ''
  try {
    configFrom(environment)
  } catch (error) {
    expect(error).toBeInstanceOf(Misconfigured)
    message = String(error)
  }
  for (const name of Object.keys(environment)) expect(message).toContain(name)
  expect(message).not.toContain('my secret')
  expect(message).toContain('Asia/Tbilisi')
})

test('tokens and addresses make a platform', () => {
  const config = configFrom({
    DISCORD_TOKEN: discord,
    DISCORD_API_URL: 'http://127.0.0.1:4001/api/',
    TELEGRAM_TOKEN: `123456:${'x'.repeat(35)}`,
  })
  expect(config.discord).toEqual({ token: discord, apiUrl: 'http://127.0.0.1:4001/api' })
  expect(config.telegram?.token).toContain('123456:')
})

test('a webhook has a secret, or there is none', () => {
  const environment = { TELEGRAM_TOKEN: '1:x', TELEGRAM_WEBHOOK_URL: 'https://bot.example/telegram' }
  for (const TELEGRAM_WEBHOOK_SECRET of [undefined, '', 'with blanks', 'x'.repeat(257)])
    expect(() => configFrom({ ...environment, TELEGRAM_WEBHOOK_SECRET })).toThrow(/TELEGRAM_WEBHOOK_SECRET/)
  const given = { ...environment, TELEGRAM_WEBHOOK_SECRET: 'abc-123_X' }
  expect(configFrom(given).telegram?.webhook).toEqual({
    ...{ url: 'https://bot.example/telegram', secret: 'abc-123_X' },
    ...{ host: '127.0.0.1', port: 8443 },
  })
  expect(() => configFrom({ ...given, TELEGRAM_WEBHOOK_LISTEN: 'port 8443' })).toThrow(
    /TELEGRAM_WEBHOOK_LISTEN/,
  )
})

test('S22: the password of a proxy stands in no log, however it is spelt, and in no complaint', () => {
  const config = configFrom({ TELLER_PROXY: 'http://reader:p%40ss-w0rd@proxy.example:3128' })
  expect(config.proxy?.host).toBe('proxy.example:3128')
  let out = ''
  const log = createLog({ level: 'debug', secrets: secretsOf(config), write: line => (out += line) })
  const basic = Buffer.from('reader:p@ss-w0rd').toString('base64')
  log.warn(`the proxy heard Basic ${basic}`, { proxy: String(config.proxy), words: 'p@ss-w0rd' })
  expect(out).toContain('[redacted]')
  for (const spelt of ['p@ss', 'p%40ss', basic]) expect(out).not.toContain(spelt)
  for (const wrong of ['socks5://reader:p4ss@proxy', 'reader:p4ss', 'http://reader:p4ss%@proxy']) {
    expect(() => configFrom({ TELLER_PROXY: wrong })).toThrow(/TELLER_PROXY is no address/)
    expect(() => configFrom({ TELLER_PROXY: wrong })).not.toThrow(/p4ss/)
  }
})
