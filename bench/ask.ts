// How long a question takes with few and with many stored articles, and what the idle bot weighs with them.
import { fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { quantile, type Row } from './row.ts'

const report = z.object({ times: z.array(z.number()), idleMb: z.number() })

/** One store of each size, each asked in a process of its own. */
export async function askRows(sizes: readonly number[]): Promise<readonly Row[]> {
  const rows: Row[] = []
  const p99s: number[] = []
  for (const size of sizes) {
    const folder = mkdtempSync(join(tmpdir(), 'teller-bench-'))
    try {
      await child('fill', folder, size)
      const { times, idleMb } = report.parse(await child('ask', folder, size))
      const sorted = times.toSorted((a, b) => a - b)
      const [p50, p99] = [quantile(sorted, 0.5), quantile(sorted, 0.99)]
      p99s.push(p99)
      rows.push({
        what: `ask with ${size.toLocaleString('en')} articles, p50 / p99`,
        figure: `${p50.toFixed(1)} ms / ${p99.toFixed(1)} ms`,
        aim: 'p99 under 30 ms',
      })
      if (size === sizes.at(-1)) {
        rows.push({
          what: `memory of an idle bot with ${size.toLocaleString('en')} articles`,
          figure: `${Math.round(idleMb)} MB`,
          aim: 'under 200 MB',
        })
      }
    } finally {
      rmSync(folder, { recursive: true })
    }
  }
  const [few, many] = [p99s[0] ?? Number.NaN, p99s.at(-1) ?? Number.NaN]
  rows.push({ what: 'growth of that p99', figure: `${(many / few).toFixed(2)} times`, aim: 'under 2 times' })
  return rows
}

function child(...args: readonly (string | number)[]): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const started = fork(join(import.meta.dirname, 'asking.ts'), args.map(String), {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    let said: unknown
    started.on('message', message => {
      said = message
    })
    started.on('exit', code =>
      code === 0 ? resolve(said) : reject(new Error(`${args[0]} ended with ${code}`)),
    )
  })
}
