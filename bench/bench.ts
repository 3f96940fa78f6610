// `npm run bench -- [--data FOLDER] [--small] [--only chats] [--stored 1000,1000000]`: one table; each row is a ratio in one run, or a size that no machine changes much.
import { existsSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { askRows } from './ask.ts'
import { broadcastRows } from './broadcast.ts'
import { chatRows } from './chats.ts'
import { digestsRow } from './digests.ts'
import { manyFeedsRows } from './many-feeds.ts'
import { pollRows } from './poll.ts'
import { readRow } from './read.ts'
import type { Row } from './row.ts'
import { storyRows } from './stories.ts'

// As `npm start` does.
enableCompileCache()

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    small: { type: 'boolean', default: false },
    only: { type: 'string' },
    /** Nothing but what one more article costs with so many stored. */
    stored: { type: 'string' },
  },
})
const rows: Row[] = []
const told = (row: Row) => {
  rows.push(row)
  process.stderr.write(`${row.what}: ${row.figure}\n`)
}
const at = (...path: string[]) => (values.data ? join(values.data, ...path) : undefined)
const feeds = at('feeds', 'real')
const reuters = at('bulk', 'reuters21578')

if (values.stored) for (const row of await storyRows(values.stored.split(',').map(Number))) told(row)
else if (values.only !== 'chats') {
  if (feeds && existsSync(feeds)) for (const row of await pollRows(feeds)) told(row)
  else console.error('Polling is not measured: --data FOLDER names no folder with feeds/real in it')
  if (reuters && existsSync(reuters)) told(readRow(reuters))
  else console.error('Reading is not measured: --data FOLDER names no folder with bulk/reuters21578 in it')
  for (const row of await manyFeedsRows(values.small ? 2_000 : 10_000)) told(row)
  for (const row of await askRows(values.small ? [1_000, 10_000] : [1_000, 100_000])) told(row)
  for (const row of await storyRows(values.small ? [1_000, 10_000] : [1_000, 10_000, 100_000])) told(row)
  told(await digestsRow(values.small ? 2_000 : 50_000))
  for (const row of await broadcastRows(values.small ? 5_000 : 50_000, values.small ? 20 : 60)) told(row)
}
if (!values.stored) for (const row of await chatRows(values.small ? 1_000 : 10_000)) told(row)

const width = Math.max(...rows.map(({ what }) => what.length))
console.log(`\n${'what'.padEnd(width)}  figure · aim`)
for (const { what, figure, aim } of rows) console.log(`${what.padEnd(width)}  ${figure} · ${aim}`)
