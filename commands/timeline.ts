// `timeline abkhazia`, `timeline khajimba`: what happened in order, each line with its day and its source.
import { cites, figureOf } from '../src/cards/citing.ts'
import { rowName } from '../src/cards/results.ts'
import { nameOf } from '../src/cards/stands.ts'
import {
  choiceActions,
  command,
  type Moment,
  nameIn,
  readableFirst,
  type Saying,
  type Several,
  type TimelineFact,
  type Unknown,
} from '../src/command.ts'
import { never } from '../src/model/never.ts'
import { ask, cite, heading, info, list, paragraph, reply, strong } from '../src/reply/build.ts'
import type { Action, Block, Reply, Text } from '../src/reply/document.ts'

type Answer = TimelineFact | Several | Unknown

/** Buttons to earlier years, and to votes. */
const YEARS = 4
const VOTES = 4

export default command<Answer>({
  name: 'timeline',
  options: [
    { name: 'region', kind: 'region', required: false },
    { name: 'year', kind: 'year', required: false },
    { name: 'name', kind: 'person', required: false },
  ],
  administers: false,

  async answer({ facts, now }, { region, year, words }) {
    // A name that was typed beside a place is whom the question is about.
    const about = words.name !== undefined ? { name: words.name } : region && { region: region.id }
    if (!about) return { kind: 'unknown', asked: '', nearest: [] }
    return facts.timeline({ ...about, now, ...(year !== undefined && { year }) })
  },

  reply(answer, say) {
    switch (answer.kind) {
      case 'timeline':
        return told(answer, say)
      case 'several':
        return choose(answer.choices, say.messages.who.several(answer.asked), answer.asked, say)
      case 'unknown': {
        const { timeline, who } = say.messages
        return answer.asked === ''
          ? reply(say.language, timeline.title(), [info(timeline.ofWhat)], [ask('help', 'help timeline')])
          : choose(answer.nearest, who.unknown(answer.asked), answer.asked, say)
      }
      default:
        return never(answer)
    }
  },
})

function choose(choices: Several['choices'], words: string, title: string, say: Saying): Reply {
  const actions = choiceActions(choices, say)
  const offered = actions.length > 0 ? [list(actions.map(({ label }) => label))] : []
  return reply(say.language, title, [paragraph(words), ...offered], actions)
}

function told(fact: TimelineFact, say: Saying): Reply {
  const { timeline } = say.messages
  const about = fact.region === null ? nameIn(fact.names, say) : say.place(fact.region)
  const years = Map.groupBy(fact.moments, ({ date }) => date?.slice(0, 4) ?? timeline.undated)
  const blocks = [...years].flatMap(([year, moments]): readonly Block[] => [
    heading(year),
    list(moments.map(moment => line(moment, fact, say))),
  ])
  return reply(
    say.language,
    timeline.title(about),
    blocks.length > 0 ? blocks : [info(timeline.nothing(about, fact.year))],
    actionsOf(fact, about, say),
  )
}

function line(moment: Moment, fact: TimelineFact, say: Saying): Text {
  const { messages } = say
  const when = moment.date === null ? [] : [strong(messages.date(moment.date)), ' — ']
  return [...when, ...whatOf(moment, fact, say)]
}

function whatOf(moment: Moment, { region }: TimelineFact, say: Saying): Text {
  const { messages } = say
  switch (moment.kind) {
    case 'vote':
      return voteOf(moment, say)
    case 'course':
      return [messages.quoted(moment.what), cite(moment.source)]
    case 'stand': {
      const who = region === null ? say.place(moment.about) : nameOf(moment, say)
      const words = moment.words === null ? '' : ` — ${messages.quoted(moment.words)}`
      const stances = moment.stances.map(stance => messages.stances[stance]).join(', ')
      return [`${who}: ${stances}${words}`, ...cites(moment.sources)]
    }
    case 'office': {
      const who = region === null ? '' : `${nameIn(moment.names, say)}: `
      return [`${who}${moment.role}`, cite(moment.source)]
    }
    case 'ran': {
      const { candidacy } = moment
      const vote = messages.vote({ ...candidacy, date: null, place: say.place(candidacy.region) })
      const share = figureOf(candidacy, 'percent', say)
      return [
        `${vote}: `,
        ...share,
        `${share.length > 0 ? ', ' : ''}${messages.outcomes[candidacy.outcome]}`,
        ...cites(candidacy.outcome === 'won' ? candidacy.outcomeSources : [candidacy.source]),
        ...(candidacy.undone === null ? [] : [`, ${messages.who.annulled}`, cite(candidacy.undone.source)]),
      ]
    }
    case 'words':
      return [messages.quoted(moment.text), cite(moment.source)]
    default:
      return never(moment)
  }
}

function voteOf(moment: Extract<Moment, { kind: 'vote' }>, say: Saying): Text {
  const { messages } = say
  const vote = messages.vote({ office: moment.office, round: moment.round })
  const winner: Text =
    moment.winner.length > 0
      ? [
          `; ${messages.timeline.winner(nameIn(moment.winner, say))}`,
          ...cites(readableFirst(moment.winnerSources, say)),
        ]
      : []
  const rows = moment.rows.flatMap((row): Text => {
    const [first] = row.readings
    const figure = (['percent', 'votes', 'seats'] as const)
      .map(key => figureOf(first, key, say))
      .find(text => text.length > 0)
    return figure ? [`; ${rowName(row, say)} `, ...figure] : []
  })
  return [
    moment.upcoming ? `${vote} (${messages.region.upcoming})` : vote,
    ...cites(readableFirst(moment.day, say)),
    ...winner,
    ...rows,
  ]
}

function actionsOf(
  { region, names, moments, earlier }: TimelineFact,
  about: string,
  say: Saying,
): readonly Action[] {
  const { messages } = say
  const asked = region ?? names[0] ?? about
  const votes = new Map(
    moments.flatMap(moment => (moment.kind === 'vote' ? [[moment.line, moment] as const] : [])),
  )
  return [
    ...earlier.slice(0, YEARS).map(year => ask(messages.timeline.inYear(year), `timeline ${asked} ${year}`)),
    ...[...votes]
      .slice(-VOTES)
      .reverse()
      .map(([line, { office, date }]) => ask(messages.vote({ office, date }), line)),
  ]
}
