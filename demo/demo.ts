// `npm run demo`: a small world of sample publishers on this machine, polled through the real pipeline, then yours to question.
// `npm run demo -- --now 2019-09-10 "digest abkhazia week"` questions it as if that day had come.
import { parseArgs } from 'node:util'
import { renderTerminal, screenOf } from '../src/adapters/terminal/render.ts'
import { openTerminal } from '../src/adapters/terminal/terminal.ts'
import { askHere, terminalChat } from '../src/cli/ask.ts'
import { tell } from '../src/cli/lines.ts'
import { openPolled } from './polled.ts'

/** What the demo shows where nobody is there to ask. */
const tour = [
  'election abkhazia',
  'who khajimba',
  'timeline abkhazia',
  'compare abkhazia 2014 2019',
  'election south ossetia 2006',
  'кто Бакиев',
  'region transnistria',
  'search runoff',
  'sources abkhazia',
  'help',
]

const { values, positionals: questions } = parseArgs({
  options: { now: { type: 'string' } },
  allowPositionals: true,
})
const { app, close } = await openPolled(values.now && new Date(values.now).toISOString())
try {
  if (questions.length > 0) await answerAll([questions.join(' ')])
  else if (process.stdin.isTTY) await chat()
  else await answerAll(tour)
} finally {
  await close()
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
