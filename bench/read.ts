// How many Reuters articles one core reads in a second.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { read } from '../src/extract/extract.ts'
import type { Row } from './row.ts'

const articles = z.array(z.object({ title: z.string().default(''), body: z.string().default('') }))
/** Enough for the engine to have compiled what it will compile. */
const warmUp = 500
const measured = 4_000

export function readRow(folder: string): Row {
  const texts = readdirSync(folder)
    .filter(file => file.endsWith('.json'))
    .flatMap(file => articles.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))))
    .filter(({ body }) => body !== '')
    .slice(0, warmUp + measured)
    // Reuters breaks lines at 70 columns and begins a paragraph with four blanks.
    .map(({ title, body }) => ({
      title,
      text: body.replace(/\n {4}/g, '\n\n').replace(/(?<!\n)\n(?!\n)/g, ' '),
      language: 'en',
    }))
  for (const text of texts.slice(0, warmUp)) read({ ...text, published: '1987-03-01' })
  const started = performance.now()
  for (const text of texts.slice(warmUp)) read({ ...text, published: '1987-03-01' })
  const seconds = (performance.now() - started) / 1000
  return {
    what: 'articles read a second on one core (Reuters-21578)',
    figure: String(Math.round((texts.length - warmUp) / seconds)),
    aim: 'at least 500',
  }
}
