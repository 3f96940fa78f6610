// Fills a store with made-up news: a few words very often, most of them rarely, some people in every second article.
import { createHash } from 'node:crypto'
import { type Claim, claimId } from '../src/model/claim.ts'
import { electionId, type Office } from '../src/model/election.ts'
import type { ReadArticle, Store } from '../src/store/store.ts'

const regions = [
  ...['abkhazia', 'georgia', 'south-ossetia', 'transnistria', 'kyrgyzstan', 'armenia', 'kosovo', 'moldova'],
  ...['gagauzia', 'somaliland', 'northern-cyprus', 'catalonia', 'republika-srpska', 'kazakhstan', 'serbia'],
  ...['azerbaijan', 'adjara', 'chechnya', 'ukraine', 'tajikistan', 'iraqi-kurdistan', 'spain', 'cyprus'],
]
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
const stems = [
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
const endings = ['nba', 'shvili', 'dze', 'ov', 'yan', 'ava', 'ia', 'ua', 'enko', 'bekov', 'ic', 'iani']
const offices: readonly Office[] = ['president', 'parliament', 'local']
const publishers = ['harbour-post', 'mountain-news', 'river-times', 'agency-one', 'agency-two', 'echo-daily']
const everyday =
  'the of to and in that for on said with by from was were has after as at an over people government council city state law vote members first week party court market road water power school border talks report plan work project new local public officials committee region leaders support economy energy budget'.split(
    ' ',
  )
const syllables = 'ba do ke li mo na pe ru sa ti vo ze ga hi ju ko le mi no pa re su ta vi'.split(' ')

/** A generator of numbers from 0 to 1 that gives the same ones every time. */
function dice(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Small numbers often, large ones rarely: the word of rank r about 1/r as often as the first. */
const zipf = (random: () => number, size: number) => Math.min(size - 1, Math.floor(size ** random()) - 1)

const rareWords = 30_000
function wordOf(rank: number): string {
  const common = everyday[rank]
  if (common) return common
  let word = ''
  for (let rest = rank; rest > 0; rest = Math.floor(rest / syllables.length))
    word += syllables[rest % syllables.length]
  return `${word}n`
}

const pick = <T>(list: readonly T[], at: number, otherwise: T): T => list[at % list.length] ?? otherwise

function personOf(rank: number): { entity: string; name: string } {
  const given = pick(givenNames, rank * 7, 'Aslan')
  const surname = pick(stems, rank, 'Bari') + pick(endings, Math.floor(rank / stems.length) + rank, 'ava')
  const name = `${given} ${surname}`
  return { entity: `person:${name.toLowerCase().replace(' ', '-')}`, name }
}

const secondsApart = 1_600
const lastDay = Date.parse('2026-06-01T00:00:00.000Z')

/** The article of this number: the same one every time. */
export function syntheticArticle(number: number, of: number): ReadArticle {
  const random = dice(number + 1)
  const at = new Date(lastDay - (of - number) * secondsApart * 1000).toISOString()
  const region = pick(regions, zipf(random, regions.length), 'abkhazia')
  const [first, second, third] = [0, 1, 2].map(() => personOf(zipf(random, 3_000)))
  if (!first || !second || !third) throw new Error('three people are three')
  const filler = (words: number) => {
    const text = Array.from({ length: words }, () => wordOf(zipf(random, rareWords))).join(' ')
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
  }
  const votes = Math.floor(random() * 60_000) + 1_000
  const share = Math.floor(random() * 600) / 10 + 20
  const sentences = [
    filler(14),
    `${first.name} won ${share} percent, or ${votes} votes, in ${region}.`,
    `${second.name} received ${(95 - share).toFixed(1)} percent.`,
    `Turnout was ${(40 + random() * 40).toFixed(1)} percent.`,
    `${third.name}, an adviser to the council, said the count was fair and open to all.`,
    ...Array.from({ length: 6 }, () => filler(20)),
  ]
  const text = sentences.join('\n\n')
  const year = 2010 + Math.floor(random() * 16)
  const office = pick(offices, zipf(random, 3), 'president')
  const article = {
    id: createHash('sha256').update(`synthetic ${number}`).digest('base64url').slice(0, 22),
    revision: 1,
    publisher: pick(publishers, number, 'harbour-post'),
    source: pick(publishers, number, 'harbour-post'),
    url: `https://news.example/${number}`,
    language: 'en',
    title: `${region} ${filler(7).slice(0, -1)}`,
    text,
    published: at,
    seenAt: at,
  }
  const election = electionId({ region, office, date: `${year}-09-08`, round: null })
  const claim = (sentence: number, about: Pick<Claim, 'subject' | 'predicate' | 'value'>): Claim => {
    const quote = sentences[sentence] ?? ''
    const start = text.indexOf(quote)
    const from = {
      article: article.id,
      revision: 1,
      quote,
      span: [start, start + quote.length] as const,
      rule: 'synthetic@1',
    }
    const made = { ...about, named: region, standing: 'official' as const, from, seenAt: at }
    return { ...made, id: claimId(made) } as Claim
  }
  const share2 = Number((95 - share).toFixed(1))
  return {
    article,
    claims: [
      claim(1, {
        subject: election,
        predicate: 'result',
        value: { choice: first.name, entity: first.entity, percent: share, votes },
      }),
      claim(2, {
        subject: election,
        predicate: 'result',
        value: { choice: second.name, entity: second.entity, percent: share2 },
      }),
      claim(3, { subject: election, predicate: 'turnout', value: { percent: 55 } }),
      claim(1, {
        subject: election,
        predicate: 'winner',
        value: { choice: first.name, entity: first.entity },
      }),
      claim(4, {
        subject: third.entity,
        predicate: 'role',
        value: { role: 'adviser to the council', region },
      }),
      claim(4, {
        subject: third.entity,
        predicate: 'said',
        value: { words: 'the count was fair and open to all', direct: false },
      }),
    ],
    regions: [region],
    names: [first, second, third].map(({ entity, name }) => ({ entity, name, language: 'en' })),
    readBy: 'synthetic@1',
  }
}

const batch = 1_000

/** Fills the store with so many articles, six claims each; `told` hears how many are in. */
export async function fillStore(
  store: Store,
  articles: number,
  told: (done: number) => void = () => {},
): Promise<void> {
  for (let from = 0; from < articles; from += batch) {
    const size = Math.min(batch, articles - from)
    await store.articles.save(Array.from({ length: size }, (_, i) => syntheticArticle(from + i, articles)))
    told(from + size)
  }
}

/** Command lines that people would ask of such a store, common and rare ones. */
export function questions(count: number): string[] {
  const random = dice(count)
  return Array.from({ length: count }, (_, i) => {
    const region = pick(regions, zipf(random, regions.length), 'abkhazia')
    const { name } = personOf(zipf(random, 3_000))
    const words = `${wordOf(60 + zipf(random, 5_000))} ${wordOf(zipf(random, 60))}`
    const lines = [
      `election ${region}`,
      `who ${name}`,
      `news ${region}`,
      `search ${words}`,
      `region ${region}`,
    ]
    return pick(lines, i, `election ${region}`)
  })
}
