// `npm run torture -- --runs N [--seed S] [--without nonce|fence]`: kills Teller while it sends, many times over, and compares.
import { parseArgs } from 'node:util'
import { run } from './run.ts'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    without: { type: 'string' },
  },
})
const weakness = values.without === 'nonce' || values.without === 'fence' ? values.without : undefined
const [runs, seed] = [Number(values.runs), Number(values.seed)]
let [wrong, kills, messages, uncertain] = [0, 0, 0, 0]
for (let n = 0; n < runs; n++) {
  const outcome = await run(seed + n, weakness)
  kills += outcome.kills
  messages += outcome.messages
  uncertain += outcome.uncertain
  if (outcome.problems.length > 0) wrong++
  process.stderr.write(`${n + 1}/${runs}, seed ${seed + n}: ${outcome.problems.length} problems\n`)
  for (const problem of outcome.problems) console.log(`seed ${seed + n}: ${problem}`)
}
console.log(
  `${runs} runs, ${kills} kills, ${messages} messages: ${wrong} runs with problems; ${uncertain} messages in doubt on Telegram.`,
)
process.exitCode = wrong > 0 ? 1 : 0
