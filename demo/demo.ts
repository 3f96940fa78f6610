// `npm run demo`: a small world of sample publishers on this machine, polled through the real pipeline, then yours to question.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { renderTerminal, screenOf } from '../src/adapters/terminal/render.ts'
import { openTerminal } from '../src/adapters/terminal/terminal.ts'
import { type App, makeApp } from '../src/app.ts'
import { askHere, terminalChat } from '../src/cli/ask.ts'
import { tell } from '../src/cli/lines.ts'
import { pollRound, syncCatalogue } from '../src/cli/poll.ts'
import { configFrom } from '../src/config.ts'
import { openPoller } from '../src/poller.ts'
import { openNewsroom } from './newsroom.ts'
import { publishersAt } from './publishers.ts'
import { world } from './world.ts'

/** What the demo shows where nobody is there to ask. */
const tour = [
  'election abkhazia',
  'who khajimba',
  'election south ossetia 2006',
  'кто Бакиев',
  'region transnistria',
  'search runoff',
  'sources abkhazia',
  'help',
]

const questions = process.argv.slice(2)
const newsroom = await openNewsroom(world)
const data = mkdtempSync(join(tmpdir(), 'teller-demo-'))
const config = configFrom(
  { TELLER_ALLOW_PRIVATE_FEEDS: '1', TELLER_LOG: 'error', TELLER_POLL_SECONDS: '1' },
  { data },
)
const app = await makeApp(config, { publishers: publishersAt(newsroom.address, world) })
try {
  const articles = world.reduce((sum, { articles }) => sum + articles.length, 0)
  tell(
    `A newsroom of ${world.length} sample publishers with ${articles} articles is open at ${newsroom.address}. No token, no network.`,
  )
  await pollAll(app)
  if (questions.length > 0) await answerAll([questions.join(' ')])
  else if (process.stdin.isTTY) await chat()
  else await answerAll(tour)
} finally {
  await app.close()
  await newsroom.close()
  rmSync(data, { recursive: true })
}

async function pollAll(app: App): Promise<void> {
  const poller = openPoller(app)
  try {
    await syncCatalogue(app)
    await pollRound(app, poller)
  } finally {
    await poller.close()
  }
}

async function answerAll(lines: readonly string[]): Promise<void> {
  const screen = screenOf(process.stdout, process.env)
  for (const line of lines) {
    const { reply, chat } = await askHere(app, line)
    process.stdout.write(
      `› ${line}\n\n${renderTerminal(reply, screen, { zone: chat.settings.zone, now: app.clock() })}\n\n`,
    )
  }
}

async function chat(): Promise<void> {
  tell('Ask "election abkhazia", "who khajimba", "help"; Tab completes, "exit" leaves.')
  await openTerminal({ desk: app.desk, input: process.stdin, output: process.stdout, chat: terminalChat })
}
