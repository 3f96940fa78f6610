// Threads as Discord begins them: on a message, or as a post of a forum.
import { type FakeChannel, refusalOf } from './channels.ts'
import { listOf, objectOf } from './json.ts'
import { errorsTree, type Problems } from './limits.ts'
import { createMessage, refusalOfBody } from './messages.ts'
import { type Answer, type Request, refuse } from './rest.ts'
import type { World } from './routes.ts'
import { snowflake } from './snowflake.ts'

/** Channels resource: name 1-100 characters, archived after so many minutes. */
const NAME = 100
const ARCHIVED_AFTER = [60, 1440, 4320, 10080]

const wrong = (code: string, message: string) => ({ code, message })

export function startThread(world: World, { body, files }: Request, id = '', message?: string): Answer {
  const channel = world.channels.get(id)
  if (channel === undefined) return refuse(404, 10003, 'Unknown Channel')
  if (channel.denied === 'threads') return refuse(403, 50013, 'Missing Permissions')
  const problems: Problems = new Map()
  const name = typeof body.name === 'string' ? body.name : ''
  if (name.length < 1 || name.length > NAME)
    problems.set('name', wrong('BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 100 in length.'))
  const after = body.auto_archive_duration
  if (after !== undefined && !ARCHIVED_AFTER.includes(Number(after)))
    problems.set(
      'auto_archive_duration',
      wrong('BASE_TYPE_CHOICES', 'Value must be one of (60, 1440, 4320, 10080).'),
    )
  if (problems.size > 0) return refuse(400, 50035, 'Invalid Form Body', errorsTree(problems))
  return message === undefined
    ? post(world, channel, name, body, files)
    : onMessage(world, channel, name, message)
}

function onMessage(world: World, channel: FakeChannel, name: string, message: string): Answer {
  const refusal = refusalOf(channel)
  if (refusal !== undefined) return refusal
  if (channel.type !== 0 && channel.type !== 5)
    return refuse(400, 50024, 'Cannot execute action on this channel type')
  if (!world.ledger.messages.some(one => one.id === message && one.channel === channel.id))
    return refuse(404, 10008, 'Unknown Message')
  if (world.channels.has(message))
    return refuse(400, 160004, 'A thread has already been created for this message')
  return begun(world, channel, name, message)
}

/** A forum's root is a message: nobody posts without one, nor without a tag where the forum demands one. */
function post(
  world: World,
  forum: FakeChannel,
  name: string,
  body: Request['body'],
  files: Request['files'],
): Answer {
  if (forum.type !== 15) return refuse(400, 50024, 'Cannot execute action on this channel type')
  if (forum.denied === 'send') return refuse(403, 50013, 'Missing Permissions')
  const tags = listOf(body.applied_tags)
  if (forum.tagRequired && tags.length === 0)
    return refuse(400, 40067, 'A tag is required to create a forum post in this channel')
  if (tags.some(tag => !forum.tags?.includes(String(tag))))
    return refuse(
      400,
      50035,
      'Invalid Form Body',
      errorsTree(new Map([['applied_tags', wrong('BASE_TYPE_CHOICES', 'Unknown tag')]])),
    )
  const message = objectOf(body.message)
  const refusal = refusalOfBody(message, files)
  if (refusal !== undefined) return refusal
  const id = snowflake(world.now())
  const answer = begun(world, forum, name, id)
  createMessage(world.ledger, id, message, world.now(), { files, id })
  return answer
}

function begun(world: World, parent: FakeChannel, name: string, id: string): Answer {
  const thread: FakeChannel = {
    ...{ id, name, type: 11, parent: parent.id, denied: 'nothing' },
    ...(parent.guild === undefined ? {} : { guild: parent.guild }),
  }
  world.channels.set(id, thread)
  return { status: 201, body: { id, type: 11, name, parent_id: parent.id } }
}
