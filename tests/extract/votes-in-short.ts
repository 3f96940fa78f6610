// What is read of a text, in short lines that a test can compare.
import { read, toSchema } from '../../src/extract/extract.ts'

export type Told = { readonly title?: string; readonly published?: string; readonly text: string }

/** Every vote that is read of a text: `abkhazia president 2019-09-08 r2 official | Raul Khajimba 47.38%`. */
export function votesIn(
  { title = 'Election', published = '2019-09-09', text }: Told,
  language = 'en',
): string[] {
  const { elections } = toSchema('test', read({ language, title, published, text }), text)
  return elections.map(({ region, office, date, round, standing, results }) => {
    const rows = results.map(({ choice, percent, votes, seats }) =>
      [
        choice,
        percent === null ? '' : ` ${percent}%`,
        votes === null ? '' : ` ${votes} votes`,
        seats === null ? '' : ` ${seats} seats`,
      ].join(''),
    )
    const vote = [region, office, date, round === null ? undefined : `r${round}`, standing]
    return `${vote.filter(part => part != null).join(' ')} | ${rows.sort().join(', ')}`
  })
}

/** The first vote that is read of a text. */
export function firstIn(told: Told, language = 'en') {
  const { elections } = toSchema(
    'test',
    read({ language, title: 'Election', published: '2019-09-09', ...told }),
    told.text,
  )
  return elections[0]
}
