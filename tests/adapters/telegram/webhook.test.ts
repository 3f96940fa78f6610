// Webhook mode (T-11, S29): what Telegram brings is kept once, and nobody else is believed.
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { webhookServer } from '../../../src/adapters/telegram/webhook.ts'
import { createLog } from '../../../src/log.ts'
import { webhookSecret } from '../../support/secrets.ts'
import { memoryInbox, newsroom } from './newsroom.ts'

const secret = webhookSecret

/** A port that was free a moment ago: Telegram is told of it before we listen. */
async function freePort(): Promise<number> {
  const log = createLog({ level: 'error', secrets: [], write: () => {} })
  const server = webhookServer(
    { url: 'http://127.0.0.1/', secret, host: '127.0.0.1', port: 0 },
    { log, keep: async () => {} },
  )
  await server.listen()
  const port = server.port()
  await server.close()
  return port
}

async function called(options: Parameters<typeof newsroom>[0] = {}) {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}/telegram`
  const room = await newsroom({ ...options, webhook: { url, secret, host: '127.0.0.1', port } })
  const post = (
    body: string | Uint8Array<ArrayBuffer>,
    headers: Record<string, string> = { 'x-telegram-bot-api-secret-token': secret },
  ) => fetch(url, { method: 'POST', body, headers }).then(({ status }) => status)
  return { ...room, url, port, post }
}
const update = (id: number, text: string, chat = 1201) => ({
  update_id: id,
  message: {
    message_id: id,
    date: 0,
    chat: { id: chat, type: 'private' },
    from: { id: chat, is_bot: false, first_name: 'x' },
    text,
  },
})

test('questions are brought, answered, and each once', async () => {
  const { fake, adapter, asked, url } = await called()
  const chat = fake.private(1201)
  await adapter.start()
  await expect.poll(() => adapter.health()).toEqual({ ready: true, detail: 'webhook' })
  expect(fake.updates.webhook()).toBe(url)
  for (let n = 0; n < 3; n++) fake.say(chat, `/election ${n}`)
  await expect.poll(() => fake.ledger.length).toBe(3)
  expect(new Set(asked.map(({ line }) => line)).size).toBe(3)
  expect(fake.callsOf('getUpdates')).toEqual([])
})

test.each<[string, Record<string, string>]>([
  ['no secret', {}],
  ['an empty one', { 'x-telegram-bot-api-secret-token': '' }],
  ['a wrong one', { 'x-telegram-bot-api-secret-token': 'guess' }],
])('T-11, S29: with %s an update is refused and not kept', async (_, headers) => {
  const { adapter, memory, post } = await called()
  await adapter.start()
  expect(await post(JSON.stringify(update(1, '/election x')), headers)).toBe(403)
  expect(memory.rows.size).toBe(0)
})

test('another path, and a look with GET, find nothing there', async () => {
  const { adapter, url } = await called()
  await adapter.start()
  const headers = { 'x-telegram-bot-api-secret-token': secret }
  expect((await fetch(url, { headers })).status).toBe(404)
  expect((await fetch(`${url}/other`, { method: 'POST', headers, body: '{}' })).status).toBe(404)
})

test.each([
  ['null', 'null'],
  ['no JSON', '{"update_id":'],
  ['a list', '[]'],
  ['no id', '{"message":{}}'],
  ['an id that is none', '{"update_id":"1"}'],
])('T-11: %s is a bad request, at once', async (_, body) => {
  const { adapter, memory, post } = await called()
  await adapter.start()
  expect(await post(body)).toBe(400)
  expect(memory.rows.size).toBe(0)
})

test('T-11: bytes that are no UTF-8 are a bad request', async () => {
  const { adapter, post } = await called()
  await adapter.start()
  expect(await post(Uint8Array.from([0x22, 0xff, 0x22]))).toBe(400)
})

test('T-11: a hundred megabytes are refused before they are read, said or not', async () => {
  const { adapter, port, memory } = await called()
  await adapter.start()
  const head = `POST /telegram HTTP/1.1\r\nhost: x\r\nx-telegram-bot-api-secret-token: ${secret}\r\n`
  expect(await raw(port, `${head}content-length: 104857600\r\n\r\n`)).toMatch(/^HTTP\/1\.1 413/)
  const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`
  expect(await raw(port, `${head}transfer-encoding: chunked\r\n\r\n${chunk.repeat(20)}`)).toMatch(
    /^HTTP\/1\.1 413/,
  )
  expect(memory.rows.size).toBe(0)
})

/** What is answered to raw bytes, sent in these pieces. */
async function raw(port: number, ...pieces: (string | Uint8Array)[]): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  onTestFinished(() => void socket.destroy())
  let answer = ''
  socket.setEncoding('utf8').on('data', text => {
    answer += text
  })
  socket.on('error', () => {})
  for (const piece of pieces) {
    socket.write(piece)
    await sleep(30)
  }
  await expect.poll(() => answer).toMatch(/^HTTP/)
  return answer
}

test('T-11: a letter that arrives in two pieces is one', async () => {
  const { fake, adapter, port, asked } = await called()
  fake.private(1202)
  await adapter.start()
  const body = Buffer.from(JSON.stringify(update(7, '/election Ҟарачы', 1202)))
  const cut = body.indexOf('Ҟ') + 1
  const head = `POST /telegram HTTP/1.1\r\nhost: x\r\nx-telegram-bot-api-secret-token: ${secret}\r\ncontent-length: ${body.length}\r\n\r\n`
  expect(await raw(port, head, body.subarray(0, cut), body.subarray(cut))).toMatch(/^HTTP\/1\.1 200/)
  await expect.poll(() => asked).toMatchObject([{ line: 'election Ҟарачы' }])
})

test('T-11: duplicates and disorder: each update is handled once', async () => {
  const { fake, adapter, asked, post } = await called()
  fake.private(1203)
  await adapter.start()
  const sent = [9, 8, 9, 7, 8, 9].map(id => post(JSON.stringify(update(id, `/election ${id}`, 1203))))
  expect(await Promise.all(sent)).toEqual([200, 200, 200, 200, 200, 200])
  await expect.poll(() => fake.ledger.length).toBe(3)
  expect(asked.map(({ line }) => line).toSorted()).toEqual(['election 7', 'election 8', 'election 9'])
})

test('an update that cannot be kept is brought again', async () => {
  const memory = memoryInbox()
  let full = true
  const receive = memory.inbox.receive
  memory.inbox.receive = async (key, payload) => {
    if (full) throw new Error('disk full')
    return receive(key, payload)
  }
  const { fake, adapter, asked } = await called({ memory })
  await adapter.start()
  await expect.poll(() => adapter.health().ready).toBe(true)
  fake.say(fake.private(1204), '/election abkhazia')
  await expect.poll(() => fake.updates.webhookError()?.message).toMatch(/503/)
  full = false
  await expect.poll(() => asked.length, { timeout: 3_000 }).toBe(1)
})

test('a handler that breaks or hangs costs no update and holds up nobody', async () => {
  let tries = 0
  const { fake, adapter, asked } = await called({
    answer: ({ line }) => {
      if (line === 'election hangs') return new Promise(() => {})
      if (line === 'election breaks' && ++tries < 3) throw new Error('twice')
      return { title: line, blocks: [], actions: [], language: 'en' }
    },
  })
  const chat = fake.private(1205)
  await adapter.start()
  for (const line of ['hangs', 'breaks', 'works']) fake.say(chat, `/election ${line}`)
  await expect
    .poll(() => fake.ledger.map(({ text }) => text).toSorted())
    .toEqual(['election breaks', 'election works'])
  expect(asked.length).toBe(5)
})

test('a webhook that somebody sets elsewhere is reported, not fought over; Telegram down at the start is waited for', async () => {
  const { fake, adapter, url } = await called()
  await fake.down()
  await adapter.start()
  expect(adapter.health().ready).toBe(false)
  await fake.up()
  await expect.poll(() => adapter.health().ready, { timeout: 3_000 }).toBe(true)
  fake.updates.setWebhook('https://example.org/another')
  await expect.poll(() => adapter.health().detail).toMatch(/another webhook/)
  expect(fake.updates.webhook()).not.toBe(url)
})

test('a port that is taken stops the start, by the name of its setting', async () => {
  const { adapter, make } = await called()
  await adapter.start()
  await expect(make().start()).rejects.toThrow(/TELEGRAM_WEBHOOK_LISTEN: .*EADDRINUSE/)
})

test('the secret stands in no log, and the port is free after the stop', async () => {
  const { fake, adapter, log, port } = await called()
  fake.failNext('setWebhook', 400, 'Bad Request: bad webhook: Failed to resolve host')
  await adapter.start()
  await expect.poll(() => adapter.health().ready).toBe(true)
  await adapter.stop()
  expect(log.join('')).not.toContain(secret)
  await expect(fetch(`http://127.0.0.1:${port}/telegram`)).rejects.toThrow()
})
