// Reads one article: what votes it tells of, with which figures, who stands where, and who is named and quoted.
import type { RegionId } from '../model/region.ts'
import type { PartialDate } from '../model/time.ts'
import { regionById } from '../regions/gazetteer.ts'
import { bystandersOf, incumbentOf, type ReadingOf, tellsOfVote } from './article.ts'
import { peopleLexicon } from './lexicons.ts'
import { type Line, lineOf, linesOf, surnamesOf } from './line.ts'
import { readPeople } from './people/people.ts'
import { alsoAbout, best, regionScores } from './places/regions.ts'
import { readQuotes } from './quotes/quotes.ts'
import type { QuoteRead, Readable, Reading } from './reading.ts'
import { asContender } from './rules/contenders.ts'
import { once, rule as positionRule, positionsOf } from './rules/position.ts'
import { takeApart } from './text/take-apart.ts'
import { electionsOf } from './votes/elections.ts'
import { gatherVotes } from './votes/gather-votes.ts'
import { votesNamed } from './votes/vote-names.ts'
import { votesReader } from './votes/votes-reader.ts'

export function read(article: Readable): Reading {
  const prose = takeApart(article)
  const sentences = prose.sentences.map(({ start, end }): readonly [number, number] => [start, end])
  const reader = votesReader(prose.language)
  const empty = {
    language: prose.language,
    regions: [],
    elections: [],
    positions: [],
    people: [],
    quotes: [],
    sentences,
  }
  if (!reader) return { ...empty, understood: false }
  const named = readPeople(prose)
  const people = named.list
  const quotes = readQuotes(prose, named)
  const lines = linesOf(prose, named, reader)
  const headline = lineOf(
    prose.headline,
    0,
    [],
    [],
    surnamesOf(people),
    reader,
    prose.published?.slice(0, 10),
    undefined,
  )
  const scores = regionScores(lines, headline, article.tags)
  const region = best(scores)
  if (!region) return { ...empty, understood: true, people, quotes }
  const others = alsoAbout(scores, region)
  const day = prose.published?.slice(0, 10) ?? latestYear(lines)
  const votes = gatherVotes({ lines, headline, region, others, published: day, lexicon: reader.lexicon })
  const bystanders = bystandersOf(lines)
  const told: ReadingOf = {
    lines,
    headline,
    votes,
    people,
    reader,
    region,
    published: prose.published,
    bystanders,
    observers: bystandersOf(lines, ['observers']),
    incumbent: incumbentOf(lines, bystanders, region),
    quotes,
  }
  const elections = tellsOfVote(lines, headline, line => votesNamed(line).length > 0) ? electionsOf(told) : []
  const voting = new Set(elections.map(election => election.region))
  // Several parts that each elected their own: the whole did not vote.
  const parts = voting.size > 1 && [...voting].every(id => regionById(id)?.parent === region)
  const regions: RegionId[] = [...new Set([...(parts ? [] : [region]), ...voting])]
  const positions =
    elections.length === 0
      ? []
      : once(positionsOf(told).flatMap(position => asContender(elections, lines, position))).map(
          ({ line, actor, stance, about, reason }) => ({
            actor: actor.text,
            ...(actor.person === undefined ? {} : { person: actor.person }),
            stance,
            about,
            ...(reason === undefined ? {} : { reason }),
            evidence: { span: [line.sentence.start, line.sentence.end] as const, rule: positionRule },
          }),
        )
  return { ...empty, understood: true, people, quotes, regions, elections, positions }
}

/** Without a day of publication, an article is at least as young as the last year that it names. */
function latestYear(lines: readonly Line[]): PartialDate | undefined {
  const years = lines.flatMap(({ dates }) => dates.map(({ date }) => date.slice(0, 4))).sort()
  const last = years.at(-1)
  return last && `${last}-12-31`
}

/** So many words of a quotation are printed to know it by. */
const OPENING = 4

/** "Mr. Gelava" where the article gives no more of a speaker's name than that: it is the fullest form. */
function entitled({ speaker, person }: QuoteRead, reading: Reading, text: string): string {
  const honorifics = peopleLexicon(reading.language)?.honorifics
  if (person === undefined || speaker.includes(' ')) return speaker
  for (const [from, to] of reading.people[person]?.mentions ?? []) {
    const title = /(\p{L}+)\.? $/u.exec(text.slice(Math.max(0, from - longestTitle), from))
    if (title && text.slice(from, to) === speaker && honorifics?.has(title[1]?.toLowerCase() ?? ''))
      return title[0] + speaker
  }
  return speaker
}
/** "Honourable", with its space. */
const longestTitle = 12

/** The words of a quotation without the reporter's own between them. */
function spoken({ span, inserted = [] }: QuoteRead, text: string): string {
  const ends = [...inserted.map(([from]) => from), span[1]]
  const starts = [span[0], ...inserted.map(([, to]) => to)]
  return starts.map((from, i) => text.slice(from, ends[i]).replace(asides, '')).join(' ')
}
/** The comma and the dashes that part them from the reporter's. */
const asides = /^[\s,.—–―-]+|[\s—–―-]+$/g

/** The reading in the JSON shape that the `extract` command prints; `text` is the article's, for the words of quotations. */
export function toSchema(id: string, reading: Reading, text: string) {
  return {
    id,
    regions: reading.regions,
    elections: reading.elections.map(election => ({
      region: election.region,
      office: election.office,
      date: election.date,
      round: election.round,
      standing: election.standing,
      results: election.results.map(({ choice, party, percent, votes, seats }) => ({
        choice,
        party: party ?? null,
        percent: percent ?? null,
        votes: votes ?? null,
        seats: seats ?? null,
      })),
      turnout_percent: election.turnout?.percent ?? null,
      registered_voters: election.registered?.voters ?? null,
      winner: election.winner?.choice ?? null,
    })),
    positions: reading.positions.map(({ actor, stance, about }) => ({ actor, stance, about })),
    people: reading.people.map(({ name, roles, region }) => ({
      name,
      roles: roles.map(({ role }) => role),
      region: region ?? null,
    })),
    quotes: reading.quotes.map(quote => ({
      speaker: entitled(quote, reading, text),
      starts: spoken(quote, text).trim().split(/\s+/).slice(0, OPENING).join(' '),
      direct: quote.direct,
    })),
  }
}
