// Articles that the rules were not written on, in every language of the folder: what is read of them may not get worse.
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { articleLine, readableFrom } from '../../src/cli/shapes.ts'
import { read, toSchema } from '../../src/extract/extract.ts'
import { labels, type Score, score } from '../support/score.ts'

const folder = new URL('../fixtures/reading/', import.meta.url)
const labelled = z.object({ article: articleLine, gold: labels })

type Floors = Partial<Score['figures']> & {
  /** Articles without any result in which results may be read. */
  readonly falseResults: number
}
/** A little under what was measured: they say that nothing fell, not that it is good. */
const floors: Readonly<Record<string, Floors>> = {
  en: {
    regions: 0.88,
    'main region': 0.92,
    elections: 0.92,
    date: 0.92,
    round: 0.92,
    standing: 0.92,
    winner: 0.82,
    turnout: 0.97,
    results: 0.87,
    positions: 0.84,
    people: 0.97,
    quotes: 0.95,
    falseResults: 0,
  },
  ru: {
    regions: 0.87,
    'main region': 0.92,
    elections: 0.91,
    date: 0.97,
    round: 0.94,
    standing: 0.86,
    winner: 0.95,
    turnout: 0.84,
    results: 0.88,
    positions: 0.83,
    people: 0.97,
    quotes: 0.95,
    falseResults: 0,
  },
}

for (const name of readdirSync(folder)) {
  const language = name.replace('.jsonl', '')
  const own = floors[language]
  if (!own) throw new Error(`${name} has no floors: measure it with READING=${language} and add them here`)
  const { falseResults, ...least } = own
  const file = new URL(name, folder)
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  const set = lines.map(line => labelled.parse(JSON.parse(line)))
  const got = new Map(
    set.map(({ article, gold }) => [
      gold.id,
      labels.parse(toSchema(gold.id, read(readableFrom(article)), article.text)),
    ]),
  )
  const {
    figures,
    falseResults: alarms,
    misses,
  } = score(
    set.map(({ gold }) => gold),
    got,
  )
  // `READING=en npx vitest run tests/extract/reading.test.ts` prints every error of one language.
  if (process.env.READING === language)
    console.log(
      [JSON.stringify(figures, null, 1), `false results: ${alarms.join(' ')}`, ...misses].join('\n'),
    )

  test(`what is read in unseen articles does not get worse: ${language}`, () => {
    const fallen = Object.entries(least).filter(
      ([kind, floor]) => z.number().parse(Reflect.get(figures, kind)) < floor,
    )
    expect(fallen.map(([kind, floor]) => `${kind} ${Reflect.get(figures, kind)} < ${floor}`)).toEqual([])
  })

  test(`votes without figures get none: ${language}`, () => {
    expect(alarms.length, alarms.join(' ')).toBeLessThanOrEqual(falseResults)
  })
}
