// `npm run torture -- --runs N [--seed S] [--abreast A] [--without nonce|fence|inbox]`: kills Teller, many times over, and compares.
import { parseArgs } from 'node:util'
import { run, weaknesses } from './run.ts'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    /** A run waits more than it works. */
    abreast: { type: 'string', default: '4' },
    without: { type: 'string' },
  },
})
const weakness = weaknesses.find(one => one === values.without)
if (values.without !== undefined && !weakness)
  throw new Error(`--without takes ${weaknesses.join(', ')}; not "${values.without}"`)
const [runs, seed, abreast] = [Number(values.runs), Number(values.seed), Number(values.abreast)]
const sum = { begun: 0, ended: 0, wrong: 0, kills: 0, messages: 0, asked: 0, uncertain: 0 }
const lane = async () => {
  while (sum.begun < runs) {
    const own = seed + sum.begun++
    const { problems, kills, messages, asked, uncertain } = await run(own, weakness)
    sum.ended++
    sum.kills += kills
    sum.messages += messages
    sum.asked += asked
    sum.uncertain += uncertain
    if (problems.length > 0) sum.wrong++
    process.stderr.write(`${sum.ended}/${runs}, seed ${own}: ${problems.length} problems\n`)
    for (const problem of problems) console.log(`seed ${own}: ${problem}`)
  }
}
await Promise.all(Array.from({ length: abreast }, lane))
console.log(
  `${sum.ended} runs, ${sum.kills} kills, ${sum.messages} messages, ${sum.asked} questions: ${sum.wrong} runs with problems; ${sum.uncertain} messages in doubt on Telegram.`,
)
process.exitCode = sum.wrong > 0 ? 1 : 0
