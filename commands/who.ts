// `who khajimba`: a person's roles, votes, stands and words, each with the sentence that says it.

import { cites, figureOf } from '../src/cards/citing.ts'
import {
  type Candidacy,
  choiceActions,
  command,
  nameIn,
  type PersonFact,
  readableFirst,
  type Saying,
  type Several,
  type Unknown,
} from '../src/command.ts'
import { never } from '../src/model/never.ts'
import {
  ask,
  cite,
  fields,
  heading,
  info,
  link,
  list,
  paragraph,
  quote,
  reply,
  table,
  time,
  type Words,
} from '../src/reply/build.ts'
import type { Action, Block, Reply, Text } from '../src/reply/document.ts'

type Answer = PersonFact | Several | Unknown

/** Other spellings shown; more say nothing new. */
const NAMES = 6
/** Offices shown, newest first. */
const ROLES = 5
/** Choices offered, the last of which may be to say that they are one. */
const CHOICES = 8
/** Buttons to a person's votes. */
const VOTES = 5

export default command<Answer>({
  name: 'who',
  options: [{ name: 'name', kind: 'person', required: true }],
  administers: false,

  answer: ({ facts, now }, { words }) => facts.person({ name: words.name ?? '', now }),

  reply(answer, say) {
    switch (answer.kind) {
      case 'person':
        return card(answer, say)
      case 'several':
        return choose(
          answer.choices,
          say.messages.who.several(answer.asked),
          answer.asked,
          say,
          oneOf(answer.choices, say),
        )
      case 'unknown':
        return choose(answer.nearest, say.messages.who.unknown(answer.asked), answer.asked, say)
      default:
        return never(answer)
    }
  },
})

function choose(
  choices: Several['choices'],
  words: string,
  asked: string,
  say: Saying,
  offered?: Action,
): Reply {
  const actions = choiceActions(choices, say)
  return reply(
    say.language,
    asked,
    [paragraph(words), ...(actions.length > 0 ? [list(actions.map(({ label }) => label))] : [])],
    [...actions.slice(0, offered ? CHOICES - 1 : CHOICES), ...(offered ? [offered] : [])],
  )
}

/** Whoever knows better says so; the operator decides. */
function oneOf([first, second]: Several['choices'], { messages }: Saying): Action | undefined {
  const named = (line: string) => line.replace(/^who /, '')
  return first && second
    ? ask(messages.same.one, `same one ${named(first.line)} / ${named(second.line)}`)
    : undefined
}

function card(fact: PersonFact, say: Saying): Reply {
  const { who } = say.messages
  const title = nameIn(fact.names, say)
  const others = fact.names.filter(name => name !== title).slice(0, NAMES)
  const told = [
    ...rolesOf(fact, say),
    ...votesOf(fact, say),
    ...standsOf(fact, say),
    ...quotesOf(fact, say),
    ...reportedOf(fact, say),
  ]
  const blocks: Block[] = [
    ...(others.length > 0 ? [fields([[who.alsoPrinted, others.join(', ')]])] : []),
    ...(told.length > 0 ? told : [info(who.bare)]),
    ...storiesOf(fact, say),
  ]
  const votes = new Map(
    fact.elections.map(({ line, region, office, date }) => [line, { region, office, date }]),
  )
  const actions = [...votes]
    .slice(0, VOTES)
    .map(([line, vote]) => ask(say.messages.vote({ ...vote, place: say.place(vote.region) }), line))
  const [one, other] = fact.entities
  return reply(say.language, title, blocks, [
    ...actions,
    ask(say.messages.timeline.title(title), `timeline ${fact.names[0] ?? fact.entity}`),
    ...(one !== undefined && other !== undefined
      ? [ask(say.messages.same.other, `same two ${one} / ${other}`)]
      : []),
  ])
}

function rolesOf({ roles }: PersonFact, say: Saying): readonly Block[] {
  const { who } = say.messages
  if (roles.length === 0) return []
  // The same office in the other language says it twice.
  const letters = say.messages.script === 'Cyrillic' ? /\p{Script=Cyrillic}/u : /\p{Script=Latin}/u
  const readable = roles.filter(({ role }) => letters.test(role))
  const shown = (readable.length > 0 ? readable : roles).slice(0, ROLES)
  const items = shown.map(({ role, region, from, to, said, source }): Text => {
    const where = region === null || role.includes(say.place(region)) ? '' : `, ${say.place(region)}`
    // The time that an article states, else the day on which it was said: nobody is taken to hold an office for ever.
    const stated = say.messages.region.until(from ?? undefined, to ?? undefined)
    const when =
      stated !== '' ? ` (${stated})` : said === null ? '' : ` (${who.said(said, say.chat.settings.zone)})`
    return [`${role}${where}${when}`, cite(source)]
  })
  return [heading(who.roles), list(items)]
}

function votesOf({ elections }: PersonFact, say: Saying): readonly Block[] {
  const { columns, elections: title } = say.messages.who
  if (elections.length === 0) return []
  const has = (key: 'percent' | 'votes') => elections.some(one => one[key] !== null)
  const names = [
    columns.vote,
    ...(has('percent') ? [`>${columns.percent}`] : []),
    ...(has('votes') ? [`>${columns.votes}`] : []),
    columns.outcome,
  ]
  return [
    heading(title),
    table(
      names,
      elections.map(one => row(one, has, say)),
    ),
  ]
}

function row(one: Candidacy, has: (key: 'percent' | 'votes') => boolean, say: Saying): readonly Words[] {
  const { messages, place } = say
  const outcome = [
    messages.outcomes[one.outcome],
    ...(one.standing !== null && one.standing !== 'official' ? [messages.standingWords[one.standing]] : []),
    ...(one.agreement === 'disputed' ? [messages.agreements.disputed] : []),
  ]
  return [
    messages.vote({ ...one, place: place(one.region) }),
    ...(has('percent') ? [figureOf(one, 'percent', say)] : []),
    ...(has('votes') ? [figureOf(one, 'votes', say)] : []),
    [
      outcome.join(', '),
      ...cites(one.outcome === 'won' ? readableFirst(one.outcomeSources, say) : [one.source]),
      ...(one.undone === null ? [] : [`, ${messages.who.annulled}`, cite(one.undone.source)]),
    ],
  ]
}

function standsOf({ positions }: PersonFact, say: Saying): readonly Block[] {
  const { who, stances, quoted } = say.messages
  if (positions.length === 0) return []
  const items = positions.map(({ stance, about, date, reason, words, source }): Text => {
    const said = reason ?? words
    const when = date === null ? '' : `, ${say.messages.day(date, say.chat.settings.zone)}`
    return [
      `${say.place(about)}${when}: ${stances[stance]}${said === null ? '' : ` — ${quoted(said)}`}`,
      cite(source),
    ]
  })
  return [heading(who.stands), list(items)]
}

function quotesOf({ quotes }: PersonFact, say: Saying): readonly Block[] {
  if (quotes.length === 0) return []
  return [heading(say.messages.who.quotes), ...quotes.map(({ text, source }) => quote(text, [source]))]
}

/** In the articles' words, so without quotation marks. */
function reportedOf({ reported }: PersonFact, say: Saying): readonly Block[] {
  if (reported.length === 0) return []
  const items = reported.map(({ text, date, source }): Text => {
    const when = date === null ? '' : `${say.messages.day(date, say.chat.settings.zone)}: `
    return [`${when}… ${text}`, cite(source)]
  })
  return [heading(say.messages.who.reported), list(items)]
}

function storiesOf({ stories }: PersonFact, say: Saying): readonly Block[] {
  if (stories.length === 0) return []
  const items = stories.map(
    ({ title, publisher, url, published }): Text => [
      url === undefined ? title : link(title, url),
      ` — ${publisher}`,
      ...(published === undefined ? [] : [', ', time(published, 'date')]),
    ],
  )
  return [heading(say.messages.who.stories), list(items)]
}
