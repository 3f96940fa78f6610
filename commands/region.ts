// `region abkhazia`: a place, its names by point of view, who runs it, who recognises it, and its votes.
import { command, type Saying } from '../src/command.ts'
import type { Office } from '../src/model/election.ts'
import type { Region } from '../src/model/region.ts'
import { ask, fields, heading, list, paragraph, reply, type Words } from '../src/reply/build.ts'
import type { Action, Text } from '../src/reply/document.ts'

type Vote = {
  readonly office: Office
  readonly date: string | null
  readonly upcoming: boolean
  readonly line: string
}
type Answer = { readonly kind: 'region'; readonly region: Region; readonly votes: readonly Vote[] }

/** Votes listed; as many of them are buttons. */
const VOTES = 8
const BUTTONS = 5

export default command<Answer>({
  name: 'region',
  options: [{ name: 'region', kind: 'region', required: true }],
  administers: false,

  async answer({ facts, now }, { region }) {
    if (!region) throw new Error('region needs a region')
    return { kind: 'region', region, votes: await facts.votes({ region: region.id, now }) }
  },

  reply({ region, votes }, say) {
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
              shown.map(({ office, date, upcoming }) =>
                [
                  messages.vote({ office, date }),
                  ...(upcoming ? [` — ${messages.region.upcoming}`] : []),
                ].join(''),
              ),
            )
          : paragraph(messages.region.noVotes),
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
  const control = region.control?.[say.language] ?? region.control?.en
  const pairs: (readonly [string, Words])[] = [[words.names, [...names, ...others].slice(0, 10).join(', ')]]
  if (capital !== undefined) pairs.push([words.capital, capital])
  if (control !== undefined) pairs.push([words.control, control])
  if (region.parent !== undefined) pairs.push([words.parent, say.place(region.parent)])
  if (region.patron !== undefined) pairs.push([words.patron, say.place(region.patron)])
  if (region.kind === 'contested') pairs.push([words.recognisedBy, recognition(region, say)])
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
    ask(messages.news.title(place(region.id)), `news ${region.id}`),
    ask(messages.sources.title(place(region.id)), `sources ${region.id}`),
  ]
}
