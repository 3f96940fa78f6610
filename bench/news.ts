// Made-up news to measure by: some words very often and most rarely, a vote in every sixth article, the same article every time.
import { createHash } from 'node:crypto'
import { type ClaimAbout, claimId, type Predicate, type Values } from '../src/model/claim.ts'
import { electionId, type Office } from '../src/model/election.ts'
import type { ReadArticle } from '../src/store/store.ts'
import { profileOf } from '../src/stories/profile.ts'

export const regions = [
  ...['abkhazia', 'georgia', 'south-ossetia', 'transnistria', 'kyrgyzstan', 'armenia', 'kosovo', 'moldova'],
  ...['gagauzia', 'somaliland', 'northern-cyprus', 'catalonia', 'republika-srpska', 'kazakhstan', 'serbia'],
  ...[
    'azerbaijan',
    'adjara',
    'chechnya',
    'ukraine',
    'tajikistan',
    'iraqi-kurdistan',
    'spain',
    'cyprus',
    'crimea',
  ],
  ...['turkey', 'russia', 'iraq', 'somalia', 'romania', 'belarus', 'uzbekistan', 'turkmenistan', 'mongolia'],
  ...['albania', 'montenegro', 'croatia', 'slovenia', 'hungary', 'poland', 'latvia', 'lithuania', 'estonia'],
]
const publishers = ['harbour-post', 'mountain-news', 'river-times', 'agency-one', 'agency-two', 'echo-daily']
const givenNames = [
  ...[
    'Aslan',
    'Raul',
    'Inal',
    'Leonid',
    'Astamur',
    'Daut',
    'Levan',
    'Irakli',
    'Nona',
    'Maia',
    'Sergo',
    'Vadim',
  ],
  ...['Oleg', 'Irina', 'Almaz', 'Sadyr', 'Aida', 'Ruben', 'Ani', 'Tigran', 'Elena', 'Milan', 'Ilir', 'Vjosa'],
]
const surnameStems = [
  ...[
    'Kvara',
    'Bari',
    'Goda',
    'Tseri',
    'Mara',
    'Ardzi',
    'Shamba',
    'Lako',
    'Beni',
    'Tarba',
    'Gulia',
    'Dzidza',
  ],
  ...['Osma', 'Petro', 'Saka', 'Karda', 'Jika', 'Chkho', 'Ashu', 'Gali', 'Kore', 'Nasi', 'Zukh', 'Otyr'],
]
const surnameEndings = ['nba', 'shvili', 'dze', 'ov', 'yan', 'ava', 'ia', 'ua', 'enko', 'bekov', 'ic', 'iani']
const everyday = (
  'the of to and in that for on said with by from was were has after as at an over people government council city ' +
  'state law vote members first week party court market road water power school border talks report plan work ' +
  'project new local public officials committee region leaders support economy energy budget'
).split(' ')
const syllables = 'ba do ke li mo na pe ru sa ti vo ze ga hi ju ko le mi no pa re su ta vi'.split(' ')

export const people = 3_000
export const rareWords = 30_000
/** One article in so many reports a vote. */
const reportEvery = 6
const secondsApart = 1_600
const lastDay = Date.parse('2026-06-01T00:00:00.000Z')

/** Numbers from 0 to 1, the same ones every time. */
export function dice(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Ranks as words have them: the word of rank r about 1/r as often as the first (Zipf). */
export const zipf = (random: () => number, size: number) => Math.floor((size + 1) ** random()) - 1
/** Ranks as places and people have them: some often, none in every article. */
export const mildly = (random: () => number, size: number) => Math.floor(size * random() ** 1.5)

export function pick<T>(list: readonly T[], at: number): T {
  const picked = list[at % list.length]
  if (picked === undefined) throw new RangeError('An empty list has nothing to pick')
  return picked
}

export function wordOf(rank: number): string {
  if (rank < everyday.length) return pick(everyday, rank)
  let word = ''
  for (let rest = rank; rest > 0; rest = Math.floor(rest / syllables.length)) word += pick(syllables, rest)
  return `${word}n`
}

export type Person = { readonly entity: string; readonly name: string }

export function personOf(rank: number): Person {
  const ending = pick(surnameEndings, Math.floor(rank / surnameStems.length) + rank)
  const name = `${pick(givenNames, rank * 7)} ${pick(surnameStems, rank)}${ending}`
  return { entity: `person:${name.toLowerCase().replace(' ', '-')}`, name }
}

/** Every office is voted on every so many years. */
const terms: readonly (readonly [office: Office, years: number])[] = [
  ['president', 5],
  ['parliament', 4],
  ['local', 3],
]

type Vote = {
  readonly subject: string
  readonly candidates: readonly Person[]
  readonly shares: readonly number[]
}

/** The vote of a place that was in the news in a year, with the same candidates and figures in every report. */
function voteIn(region: number, year: number, term: number): Vote {
  const [office, years] = pick(terms, term)
  const held = year - (year % years)
  const subject = electionId({ region: pick(regions, region), office, date: `${held}-09-08`, round: null })
  const first = (region * 31 + held * 7 + term * 3) % people
  const share = 35 + ((region * 13 + held) % 250) / 10
  return {
    subject,
    candidates: [first, first + 11, first + 23].map(personOf),
    shares: [share, Math.round((88 - share) * 10) / 10, 7],
  }
}

type About<P extends Predicate> = {
  readonly subject: string
  readonly predicate: P
  readonly value: Values[P]
}

function claimIn<P extends Predicate>(
  article: ReadArticle['article'],
  quote: string,
  about: About<P>,
): ReadArticle['claims'][number] {
  const start = article.text.indexOf(quote)
  const span = [start, start + quote.length] as const
  const from = { article: article.id, revision: article.revision, quote, span, rule: 'made-up@1' }
  const made = { ...about, named: about.subject, standing: 'official' as const, from, seenAt: article.seenAt }
  return { ...made, id: claimId(made) } as unknown as ClaimAbout<P>
}

/** Article `number` of `of`: the later, the newer. */
export function madeUpArticle(number: number, of: number): ReadArticle {
  const random = dice(number + 1)
  const at = new Date(lastDay - (of - number) * secondsApart * 1_000).toISOString()
  const region = mildly(random, regions.length)
  const place = pick(regions, region)
  const filler = (words: number) => {
    const text = Array.from({ length: words }, () => wordOf(zipf(random, rareWords))).join(' ')
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
  }
  const speaker = personOf(mildly(random, people))
  const speech = `${speaker.name}, an adviser to the council, said the count was fair and open to all.`
  const vote =
    number % reportEvery === 0
      ? voteIn(region, Number(at.slice(0, 4)), zipf(random, terms.length))
      : undefined
  const rows = (vote?.candidates ?? []).map(
    ({ name }, i) => `${name} won ${vote?.shares[i]} percent in ${place}.`,
  )
  const turnout = 'Turnout was 61.4 percent.'
  const text = [
    filler(14),
    ...rows,
    ...(vote ? [turnout] : []),
    speech,
    ...Array.from({ length: 7 }, () => filler(20)),
  ].join('\n\n')
  const publisher = pick(publishers, number)
  const article = {
    id: createHash('sha256').update(`made up ${number}`).digest('base64url').slice(0, 22),
    ...{ revision: 1, publisher, source: publisher, url: `https://news.example/${number}`, language: 'en' },
    ...{ title: `${place} ${filler(7).slice(0, -1)}`, text, published: at, seenAt: at },
  }
  const claims = [
    claimIn(article, speech, {
      ...{ subject: speaker.entity, predicate: 'role' as const },
      value: { role: 'adviser to the council', region: place },
    }),
    claimIn(article, speech, {
      ...{ subject: speaker.entity, predicate: 'said' as const },
      value: { words: 'the count was fair and open to all', direct: false },
    }),
  ]
  if (vote) {
    for (const [i, { name, entity }] of vote.candidates.entries())
      claims.push(
        claimIn(article, pick(rows, i), {
          ...{ subject: vote.subject, predicate: 'result' as const },
          value: { choice: name, entity, percent: pick(vote.shares, i) },
        }),
      )
    claims.push(
      claimIn(article, turnout, { subject: vote.subject, predicate: 'turnout', value: { percent: 61.4 } }),
    )
  }
  const named = [speaker, ...(vote?.candidates ?? [])]
  return {
    ...{ article, claims, regions: [place], profile: profileOf(article), readBy: 'made-up@1' },
    names: named.map(({ entity, name }) => ({ entity, name, language: 'en' })),
  }
}
