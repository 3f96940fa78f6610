// The process is killed while people ask (T-10): every question is asked of the desk, and none is answered twice.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { openStore } from '../../../src/store/sqlite/sqlite.ts'
import { startTelegram, testToken } from '../../support/telegram/telegram.ts'

const KILLS = 3
const script = new URL('./crash-child.ts', import.meta.url).pathname

test('T-10: killed three times while people ask, every question is taken up and none is answered twice', async () => {
  const fake = await startTelegram({ flood: false })
  const folder = mkdtempSync(join(tmpdir(), 'teller-telegram-'))
  const file = join(folder, 'teller.sqlite')
  let child: ChildProcess | undefined
  const start = () => {
    child = spawn(process.execPath, [script, fake.url, file, testToken], { stdio: 'inherit' })
  }
  const kill = () =>
    new Promise(resolve => {
      child?.once('exit', resolve)
      child?.kill('SIGKILL')
    })
  const lines: string[] = []
  const chat = fake.private(1)
  const asking = setInterval(() => {
    lines.push(`question ${lines.length}`)
    fake.say(chat, lines.at(-1) ?? '')
  }, 60)
  onTestFinished(async () => {
    clearInterval(asking)
    await kill()
    await fake.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  start()
  for (let n = 0; n < KILLS; n++) {
    const answered = fake.ledger.length
    await expect.poll(() => fake.ledger.length, { timeout: 15_000 }).toBeGreaterThan(answered)
    await sleep(Math.random() * 100)
    await kill()
    start()
  }
  clearInterval(asking)

  const store = await openStore(file)
  const unasked = async () =>
    (
      await Promise.all(lines.map(async line => ((await store.notes.get(`asked ${line}`)) ? [] : [line])))
    ).flat()
  await expect.poll(unasked, { timeout: 15_000, interval: 200 }).toEqual([])
  await expect
    .poll(() => store.inbox.pending('telegram', 1_000), { timeout: 10_000, interval: 200 })
    .toEqual([])
  await sleep(200)
  await store.close()

  const answers = fake.ledger.map(({ text }) => text)
  // A kill between "done with" and "told" costs an answer, but never gives one twice.
  expect(answers).toHaveLength(new Set(answers).size)
  expect(answers.length).toBeGreaterThan(KILLS)
}, 120_000)
