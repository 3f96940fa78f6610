// What a digest is on, out of what was given; how a line names it, and how a reader does.
import {
  type Context,
  choiceActions,
  type Given,
  nameIn,
  type Option,
  type Saying,
  type Several,
  type Topic,
  type Unknown,
} from '../command.ts'
import { never } from '../model/never.ts'
import { info, list, paragraph, reply } from '../reply/build.ts'
import type { Reply } from '../reply/document.ts'
import { endOf, narrowedFrom, startOf } from './narrowed.ts'

/** One of these is given. */
export const topicOptions: readonly Option[] = [
  { name: 'region', kind: 'region', required: false },
  { name: 'person', kind: 'person', required: false, marked: true },
  { name: 'election', kind: 'election', required: false, marked: true },
  { name: 'search', kind: 'text', required: false, marked: true },
  { name: 'publisher', kind: 'publisher', required: false, marked: true },
]

/** The name means nobody, or several. */
export type NoTopic = (Several | Unknown) & { readonly of: 'person' | 'publisher' }

type Asking = Pick<Context, 'facts' | 'publishers' | 'regions' | 'now'>

/** Whom a name means is asked of the store; of several, the asker picks. `command` begins the lines that are offered. */
export async function topicFrom(
  context: Asking,
  { region, year, office, words }: Given,
  command: string,
): Promise<Topic | NoTopic> {
  if (words.person !== undefined) return personFrom(context, words.person, command)
  if (words.publisher !== undefined) return publisherFrom(context, words.publisher, command)
  if (words.search !== undefined)
    return { kind: 'search', asked: words.search, ...(await searchFrom(context, words.search)) }
  if (!region) throw new Error('a topic needs a region, a person, an election, words or a publisher')
  if (words.election === undefined) return { kind: 'region', region: region.id }
  return {
    ...{ kind: 'election', region: region.id },
    ...(year !== undefined && { year }),
    ...(words.month !== undefined && { month: Number(words.month) }),
    ...(office !== undefined && { office }),
  }
}

async function personFrom({ facts, now }: Asking, asked: string, command: string): Promise<Topic | NoTopic> {
  const found = await facts.person({ name: asked, now })
  if (found.kind === 'person') return { kind: 'person', entities: found.entities, names: found.names }
  // Whoever is followed by id is followed although no article names them any more.
  if (found.kind === 'unknown' && /^(?:person|party|body):/.test(asked))
    return { kind: 'person', entities: [asked], names: [] }
  const offered = (choices: Several['choices']) =>
    choices.map(choice => ({ ...choice, line: choice.line.replace(/^who /, `${command} person `) }))
  return found.kind === 'several'
    ? { ...found, choices: offered(found.choices), of: 'person' }
    : { ...found, nearest: offered(found.nearest), of: 'person' }
}

async function publisherFrom(
  { publishers }: Asking,
  asked: string,
  command: string,
): Promise<Topic | NoTopic> {
  const { found, nearest } = await publishers.named(asked)
  if (found) return { kind: 'publisher', publisher: found.id, name: found.name }
  const choices = nearest.map(({ id, name }) => ({ label: name, line: `${command} publisher ${id}` }))
  return { kind: 'unknown', asked, nearest: choices, of: 'publisher' }
}

/** What is searched for, narrowed by the marks in it. A place or a person that nobody knows is looked for as words. */
export async function searchFrom(
  { facts, regions, now }: Pick<Context, 'facts' | 'regions' | 'now'>,
  asked: string,
) {
  const { words, place, person, since, until } = narrowedFrom(asked)
  const region = place === undefined ? undefined : regionNamed(regions.all, place)
  const named = person === undefined ? undefined : await facts.person({ name: person, now })
  const lookedFor = [
    words,
    ...(place !== undefined && !region ? [place] : []),
    ...(person !== undefined && named?.kind !== 'person' ? [person] : []),
  ]
  return {
    words: lookedFor.filter(word => word !== '').join(' '),
    ...(region && { region: region.id }),
    ...(named?.kind === 'person' && { entity: named.entity }),
    ...(since !== undefined && { since: startOf(since) }),
    ...(until !== undefined && { until: endOf(until) }),
  }
}

/** By its id or by any of its names. */
function regionNamed(all: Context['regions']['all'], typed: string) {
  const name = typed.toLowerCase()
  return (
    all.find(({ id }) => id === name.replaceAll(' ', '-')) ??
    all.find(({ names }) => names.some(one => one.name.toLowerCase() === name))
  )
}

/** As a stored line names it: by ids, so that it means the same for ever. */
export function topicLine(topic: Topic): string {
  switch (topic.kind) {
    case 'region':
      return topic.region
    case 'person':
      return `person ${topic.entities[0] ?? ''}`
    case 'election':
      return ['election', topic.region, topic.year, topic.month, topic.office]
        .filter(one => one !== undefined)
        .join(' ')
    case 'search':
      return `search «${topic.asked}»`
    case 'publisher':
      return `publisher ${topic.publisher}`
    default:
      return never(topic)
  }
}

/** As a reader names it. */
export function topicName(topic: Topic, say: Saying): string {
  switch (topic.kind) {
    case 'region':
      return say.place(topic.region)
    case 'person':
      return topic.names.length > 0 ? nameIn(topic.names, say) : (topic.entities[0] ?? '')
    case 'election': {
      const { region, year, month, office } = topic
      const date =
        year === undefined
          ? null
          : `${year}${month === undefined ? '' : `-${String(month).padStart(2, '0')}`}`
      return office === undefined
        ? say.messages.topics.votes(say.place(region), date)
        : say.messages.vote({ place: say.place(region), date, office })
    }
    case 'search':
      return topic.asked.includes('"') ? topic.asked : say.messages.quoted(topic.asked)
    case 'publisher':
      return topic.name
    default:
      return never(topic)
  }
}

/** Who could be meant, as buttons. */
export function choose(answer: NoTopic, say: Saying): Reply {
  const { who, topics } = say.messages
  const several = answer.kind === 'several'
  const actions = choiceActions(several ? answer.choices : answer.nearest, say)
  const said = several
    ? paragraph(who.several(answer.asked))
    : info(answer.of === 'person' ? who.unknown(answer.asked) : topics.unknownPublisher(answer.asked))
  const names = actions.length > 0 ? [list(actions.map(({ label }) => label))] : []
  return reply(say.language, answer.asked, [said, ...names], actions)
}
