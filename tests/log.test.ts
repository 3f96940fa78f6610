// No secret leaves through the log, whatever object it hides in.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { createLog } from '../src/log.ts'

const telegram = '123456789:AAExampleExampleExampleExampleExampl'
const discord = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GaBcDe.abcdefghijklmnopqrstuvwxyz0123456789AB'

function logged(secrets: readonly string[], write: (log: ReturnType<typeof createLog>) => void): string {
  let out = ''
  write(createLog({ level: 'debug', secrets, write: line => (out += line) }))
  return out
}

test('S22: a configured secret is taken out to the letter, also where JSON or an address spells it otherwise', () => {
  const out = logged(['p"w\\d/ü'], log => {
    log.info('password is p"w\\d/ü', { url: `https://host/?q=${encodeURIComponent('p"w\\d/ü')}` })
  })
  expect(out).toContain('[redacted]')
  expect(out).not.toContain('w\\\\d')
  expect(out).not.toContain('w%5Cd')
  expect(() => JSON.parse(out)).not.toThrow()
})

test.each([
  ['a Telegram address', `https://api.telegram.org/bot${telegram}/getMe`],
  ['a bare Telegram token', telegram],
  ['a Discord token', discord],
  ['an interaction callback', 'https://discord.com/api/v10/interactions/1234567890/secretTOKEN-x_1/callback'],
  ['an interaction token', 'aW50ZXJhY3Rpb246MTIzNDU2Nzg5'],
  ['a user and password', 'https://reader:secretTOKEN@feeds.example/rss'],
  ['a key in a query', 'https://feeds.example/rss?format=xml&api_key=secretTOKEN&x=1'],
])('S22: %s is known by its shape', (_, text) => {
  const out = logged([], log =>
    log.error('failed', { error: new Error(`request to ${text} failed`), deep: [{ text }] }),
  )
  for (const secret of [telegram, discord, 'secretTOKEN', 'aW50ZXJhY3Rpb246'])
    expect(out).not.toContain(secret)
})

test('an error is written by its message, code and stack, and by nothing that a library hung on it', () => {
  const error = Object.assign(new Error('boom', { cause: new Error('below') }), {
    code: 'ECONNRESET',
    requestBody: { content: 'what a person wrote' },
  })
  const line: unknown = JSON.parse(logged([], log => log.with({ feed: 'f1' }).warn('poll failed', { error })))
  expect(line).toMatchObject({
    level: 40,
    msg: 'poll failed',
    feed: 'f1',
    error: { message: 'boom', code: 'ECONNRESET', cause: { message: 'below' } },
  })
  expect(JSON.stringify(line)).not.toContain('what a person wrote')
})

test('an object that holds itself is cut and not followed for ever', () => {
  const ring: Record<string, unknown> = { name: 'ring' }
  ring.self = ring
  expect(logged([], log => log.info('ring', { ring }))).toContain('[…]')
})

test('what lies below the level is not written', () => {
  let out = ''
  const log = createLog({ level: 'warn', secrets: [], write: line => (out += line) })
  log.info('quiet')
  expect(out).toBe('')
})

test('P-19: a sink that nobody reads stops nothing, and says afterwards what it missed', async () => {
  const script = `import { createLog } from ${JSON.stringify(join(import.meta.dirname, '../src/log.ts'))}
    const log = createLog({ level: 'info', secrets: [] })
    const started = performance.now()
    for (let n = 0; n < 40_000; n++) log.info('x'.repeat(200))
    process.stdout.write(String(performance.now() - started))
    process.stdin.once('data', () => {
      log.info('the reader is back')
      setTimeout(() => process.exit(0), 500)
    })`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  // Nobody reads stderr until the lines are written: its pipe holds 64 KB.
  const [took] = (await once(child.stdout, 'data')) as [Buffer]
  expect(Number(took)).toBeLessThan(10_000)
  let err = ''
  child.stderr.on('data', (chunk: Buffer) => (err += chunk))
  await sleep(500)
  child.stdin.write('go\n')
  const [code] = await once(child, 'exit')
  expect(code).toBe(0)
  expect(err).toContain('the reader is back')
  expect(err).toMatch(/\d+ log lines were dropped/)
})
