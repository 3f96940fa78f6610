// `region abkhazia`: a place, its names by point of view, who runs it, who recognises it, and its votes.
import { cites } from '../src/cards/citing.ts'
import { policyOf } from '../src/cards/place.ts'
import { storyLine } from '../src/cards/story.ts'
import { type Cited, command, nameIn, readableFirst, type Saying, type ToldStory } from '../src/command.ts'
import type { Office } from '../src/model/election.ts'
import type { Region } from '../src/model/region.ts'
import { ask, fields, heading, list, paragraph, reply, type Words } from '../src/reply/build.ts'
import type { Action, Text } from '../src/reply/document.ts'

type Vote = {
  readonly office: Office
  readonly date: string | null
  readonly upcoming: boolean
  readonly line: string
  /** Every form of the name of who won, where articles agree on one. */
  readonly winner: readonly string[]
  readonly winnerSources: readonly Cited[]
}
type Answer = {
  readonly kind: 'region'
  readonly region: Region
  readonly votes: readonly Vote[]
  /** The newest stories on the place. */
  readonly latest: readonly ToldStory[]
}

/** Votes listed; as many of them are buttons. */
const VOTES = 8
const BUTTONS = 4
/** The newest stories. */
const LATEST = 3

export default command<Answer>({
  name: 'region',
  options: [{ name: 'region', kind: 'region', required: true }],
  administers: false,

  async answer({ facts, stories, now }, { region }) {
    if (!region) throw new Error('region needs a region')
    const [votes, latest] = await Promise.all([
      facts.votes({ region: region.id, now }),
      stories.latest({ region: region.id, until: now, limit: LATEST }),
    ])
    return { kind: 'region', region, votes, latest }
  },

  reply({ region, votes, latest }, say) {
    const { messages } = say
    const place = say.place(region.id)
    const shown = votes.slice(0, VOTES)
    const status = region.status?.[say.language] ?? region.status?.en
    return reply(
      say.language,
      place,
      [
        ...(status === undefined ? [] : [paragraph(status)]),
        fields(fieldsOf(region, say)),
        heading(messages.region.votes),
        shown.length > 0
          ? list(
              shown.map(
                ({ office, date, upcoming, winner, winnerSources }): Text => [
                  messages.vote({ office, date }),
                  ...(upcoming ? [` — ${messages.region.upcoming}`] : []),
                  ...(winner.length > 0
                    ? [
                        ` — ${messages.timeline.winner(nameIn(winner, say))}`,
                        ...cites(readableFirst(winnerSources, say)),
                      ]
                    : []),
                ],
              ),
            )
          : paragraph(messages.region.noVotes),
        ...(latest.length > 0
          ? [heading(messages.news.title(place)), list(latest.map(story => storyLine(story, say)))]
          : []),
      ],
      actionsOf(region, shown, say),
    )
  },
})

function fieldsOf(region: Region, say: Saying): readonly (readonly [string, Words])[] {
  const words = say.messages.region
  const names = [
    ...new Set(region.names.filter(({ language }) => language === say.language).map(({ name }) => name)),
  ]
  const others = [...new Set(region.names.map(({ name }) => name))].filter(name => !names.includes(name))
  const capital = say.capital(region.id)
  const alsoCapital = [...new Set((region.capital ?? []).map(({ name }) => name))].filter(
    name => !capital?.split('/').includes(name),
  )
  const control = region.control?.[say.language] ?? region.control?.en
  const pairs: (readonly [string, Words])[] = [[words.names, [...names, ...others].slice(0, 10).join(', ')]]
  if (capital !== undefined) pairs.push([words.capital, [capital, ...alsoCapital].join(', ')])
  if (control !== undefined) pairs.push([words.control, control])
  if (region.parent !== undefined) pairs.push([words.parent, say.place(region.parent)])
  if (region.patron !== undefined) pairs.push([words.patron, say.place(region.patron)])
  if (region.kind === 'contested') pairs.push([words.recognisedBy, recognition(region, say)])
  if (region.kind === 'contested') pairs.push(policyOf(say))
  if (region.sources?.length) pairs.push([words.sources, region.sources.flatMap(linkTo)])
  return pairs
}

function recognition({ recognisedBy = [] }: Region, { messages, place }: Saying): string {
  if (recognisedBy.length === 0) return messages.region.nobody
  return recognisedBy
    .map(({ by, from, to }) => {
      const when = messages.region.until(from, to)
      return when === '' ? place(by) : `${place(by)} (${when})`
    })
    .join(', ')
}

const linkTo = (href: string, place: number): Text => [
  ...(place > 0 ? [', '] : []),
  { type: 'link', text: new URL(href).hostname.replace(/^www\./, ''), href },
]

function actionsOf(region: Region, votes: readonly Vote[], { messages, place }: Saying): readonly Action[] {
  return [
    ...votes.slice(0, BUTTONS).map(({ office, date, line }) => ask(messages.vote({ office, date }), line)),
    ask(messages.timeline.title(place(region.id)), `timeline ${region.id}`),
    ask(messages.news.title(place(region.id)), `news ${region.id}`),
    ask(messages.sources.title(place(region.id)), `sources ${region.id}`),
  ]
}
