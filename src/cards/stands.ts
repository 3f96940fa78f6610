// Who takes which stand on a vote, who is silent, what others said, and what came of it.
import { type ElectionFact, nameIn, readableFirst, type Saying } from '../command.ts'
import { cite, heading, list, paragraph, strong } from '../reply/build.ts'
import type { Block, Text } from '../reply/document.ts'
import { cites } from './citing.ts'

type Speaker = Pick<ElectionFact['said'][number], 'entity' | 'names' | 'roles' | 'body'>

/** One item for everyone who takes a stand: what, in their words and with the reason that the article gives. */
export function standsOf(fact: ElectionFact, say: Saying): readonly Block[] {
  const { election, stances, quoted } = say.messages
  if (fact.positions.length === 0)
    return fact.standing === 'upcoming' ? [] : [heading(election.stands), paragraph(election.noStands)]
  const actors = Map.groupBy(fact.positions, position => actorOf(position, say))
  const items = [...actors].flatMap(([name, stands]): readonly Text[] => {
    const [first] = stands
    if (!first) return []
    // A stand that is neither explained nor put in the actor's words is told by its source alone.
    const said = Map.groupBy(stands, ({ reason, words }) => reason ?? words)
    return [
      [
        strong(name),
        within(whatIs(first, name, say)),
        ': ',
        [...new Set(stands.map(({ stance }) => stances[stance]))].join(', '),
        ...cites((said.get(null) ?? []).flatMap(({ sources }) => sources)),
        ...[...said].flatMap(
          ([words, mine]): Text =>
            words === null ? [] : [' — ', quoted(words), ...cites(mine.map(({ source }) => source))],
        ),
      ],
    ]
  })
  const silent = fact.silent.map(({ region, names }) =>
    region === null ? nameIn(names, say) : say.place(region),
  )
  return [
    heading(election.stands),
    list(items),
    ...(silent.length > 0 ? [paragraph(election.silent(silent))] : []),
  ]
}

/** What those said who take no stand. */
export function saidOf(fact: ElectionFact, say: Saying): readonly Block[] {
  if (fact.said.length === 0) return []
  const items = fact.said.map((one): Text => {
    const words = one.direct ? say.messages.quoted(one.words) : `… ${one.words.replace(/\s+/g, ' ')}`
    return [strong(nameOf(one, say)), within([roleOf(one, say)]), ': ', words, cite(one.source)]
  })
  return [heading(say.messages.election.said), list(items)]
}

/** Sentences that tell of the undoing, and the vote that was held in its stead. */
export function aftermathOf({ after }: ElectionFact, say: Saying): readonly Block[] {
  const { election, quoted } = say.messages
  if (after.length === 0) return []
  // One ruling is told by many papers: by those that the reader can read, where there are any.
  const kinds = Map.groupBy(after, ({ kind }) => kind)
  const shown = [...kinds].flatMap(([kind, told]) =>
    kind === 'next'
      ? told
      : readableFirst(
          told.map(one => ({ ...one, quote: one.what })),
          say,
        ).slice(0, OF_A_KIND),
  )
  const items = shown.map(
    ({ what, source, next }): Text => [
      next === undefined ? quoted(what) : election.next({ office: next.office, date: next.date }),
      cite(source),
    ],
  )
  return [heading(election.after), list(items)]
}

/** Sentences that tell of one ruling, recount or resignation. */
const OF_A_KIND = 2

/** A ministry in letters that the reader does not read stands behind the name of its state. */
function actorOf(position: ElectionFact['positions'][number], say: Saying): string {
  const name = nameOf(position, say)
  const letters = say.messages.script === 'Cyrillic' ? /\p{Script=Cyrillic}/u : /\p{Script=Latin}/u
  const isPerson = position.entity.startsWith('person:')
  return position.state === null || isPerson || letters.test(name)
    ? name
    : `${say.place(position.state)} (${name})`
}

/** A state by the reader's name for it, a body of every country in the reader's language, others in the reader's letters. */
export function nameOf({ entity, names, body }: Omit<Speaker, 'roles'>, say: Saying): string {
  if (entity.startsWith('region:')) return say.place(entity.slice('region:'.length))
  return capital(body === null ? nameIn(names, say) : say.messages.body(body))
}

/** What somebody is to the vote and by the papers; an office says by itself for which state one speaks. */
function whatIs(
  position: ElectionFact['positions'][number],
  name: string,
  say: Saying,
): readonly (string | undefined)[] {
  const { side } = position
  const role = roleOf(position, say)
  const isOffice = role !== undefined && (side === 'claims' || side === 'backs')
  const what = say.messages.sides[side]
  // "Observers (observers)" says it twice.
  const isNamed = what === undefined || name.toLowerCase().includes(what.toLowerCase())
  return [isOffice || isNamed ? undefined : what, role]
}

/** What somebody is by the papers, where the reader can read it. */
function roleOf({ roles, names }: Speaker, { messages }: Saying): string | undefined {
  const letters = messages.script === 'Cyrillic' ? /\p{Script=Cyrillic}/u : /\p{Script=Latin}/u
  return roles.find(role => letters.test(role) && !names.includes(role))
}

const within = (words: readonly (string | undefined)[]) => {
  const told = words.filter(word => word !== undefined)
  return told.length > 0 ? ` (${told.join('; ')})` : ''
}
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
