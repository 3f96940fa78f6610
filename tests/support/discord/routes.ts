// Which path does what: the part of Discord's REST that a bot of our kind uses.
import type { Buckets } from './buckets.ts'
import { type FakeChannel, refusalOf } from './channels.ts'
import { acknowledge, type FakeInteraction, GUEST_FOLLOW_UPS, TOKEN_MS } from './interactions.ts'
import { listOf, objectOf } from './json.ts'
import type { Ledger } from './ledger.ts'
import { choiceProblems, commandProblems, errorsTree, type Problems } from './limits.ts'
import { createMessage, messageJson, postMessage, refusalOfBody, watch } from './messages.ts'
import { type Answer, type Request, refuse, unauthorized } from './rest.ts'
import { isSnowflake } from './snowflake.ts'
import { startThread } from './threads.ts'

export type World = {
  readonly token: string
  readonly application: string
  readonly ledger: Ledger
  readonly buckets: Buckets | undefined
  readonly channels: Map<string, FakeChannel>
  readonly interactions: Map<string, FakeInteraction>
  commands: readonly unknown[]
  sessionsRemaining: number
  readonly shards: number
  readonly nonces: boolean
  now(): number
  gatewayUrl(): string
  /** Something happened that a test may be waiting for. */
  changed(): void
}

export function route(world: World, request: Request): Answer {
  const { method, path } = request
  const now = world.now()
  const over = world.buckets?.take(method, path, now)
  if (over !== undefined) world.ledger.overLimit++
  const answer = over ?? routeOf(world, request, `${method} ${path}`)
  world.buckets?.count(answer.status, now)
  world.changed()
  return { ...answer, headers: { ...world.buckets?.headers(method, path, now), ...answer.headers } }
}

function routeOf(world: World, request: Request, line: string): Answer {
  const callback = /^POST \/interactions\/([^/]+)\/([^/]+)\/callback$/.exec(line)
  if (callback !== null) return acknowledged(world, request, callback[1], callback[2])
  const hook = /^(POST|GET|PATCH|DELETE) \/webhooks\/(\d+)\/([^/]+)(?:\/messages\/(.+))?$/.exec(line)
  if (hook !== null) return webhook(world, request, hook[3], hook[4])

  if (request.authorization !== `Bot ${world.token}`) return unauthorized
  if (line === 'GET /gateway/bot')
    return {
      status: 200,
      body: {
        url: world.gatewayUrl(),
        shards: world.shards,
        session_start_limit: {
          total: 1000,
          remaining: world.sessionsRemaining,
          reset_after: 3_600_000,
          max_concurrency: 1,
        },
      },
    }
  if (line === 'GET /users/@me')
    return { status: 200, body: { id: world.application, username: 'Teller', discriminator: '0', bot: true } }
  if (/^PUT \/applications\/\d+\/commands$/.test(line)) return replaceCommands(world, request)
  if (/^GET \/applications\/\d+\/commands$/.test(line)) return { status: 200, body: world.commands }
  const channel = /^(POST|GET) \/channels\/([^/]+)\/messages$/.exec(line)
  if (channel !== null && !isSnowflake(channel[2] ?? ''))
    return refuse(400, 50035, 'Invalid Form Body', {
      channel_id: { _errors: [{ code: 'NUMBER_TYPE_COERCE', message: 'Value is not snowflake.' }] },
    })
  const changed = /^PATCH \/channels\/(\d+)\/messages\/(\d+)$/.exec(line)
  if (changed !== null) return change(world, request, changed[1], changed[2])
  const asked = /^GET \/channels\/(\d+)$/.exec(line)
  if (asked !== null) return channelOf(world, asked[1] ?? '')
  const threaded = /^POST \/channels\/(\d+)(?:\/messages\/(\d+))?\/threads$/.exec(line)
  if (threaded !== null) return startThread(world, request, threaded[1], threaded[2])
  const crossed = /^POST \/channels\/(\d+)\/messages\/(\d+)\/crosspost$/.exec(line)
  if (crossed !== null) return crosspost(world, crossed[1], crossed[2])
  if (channel?.[1] === 'POST')
    return postMessage(
      world.ledger,
      world.channels.get(channel[2] ?? ''),
      request,
      world.now(),
      world.application,
      world.nonces,
    ).answer
  if (channel?.[1] === 'GET') return history(world, request, channel[2] ?? '')
  return refuse(404, 0, '404: Not Found')
}

/** Edit Message: ours alone, checked as a new one is. */
function change(world: World, { body, files }: Request, channel = '', id = ''): Answer {
  const refusal = refusalOf(world.channels.get(channel)) ?? refusalOfBody(body, files)
  if (refusal !== undefined) return refusal
  const message = world.ledger.messages.find(one => one.id === id && one.channel === channel)
  if (message === undefined) return refuse(404, 10008, 'Unknown Message')
  if (message.author !== undefined)
    return refuse(403, 50005, 'Cannot edit a message authored by another user')
  message.body = body
  watch(world.ledger, body)
  return { status: 200, body: messageJson(message, world.application) }
}

/** A channel names its last message also to those who may not read it. */
function channelOf(world: World, id: string): Answer {
  const channel = world.channels.get(id)
  if (channel === undefined) return refuse(404, 10003, 'Unknown Channel')
  if (channel.denied === 'view') return refuse(403, 50001, 'Missing Access')
  const last = world.ledger.messages.findLast(message => message.channel === id)
  return {
    status: 200,
    body: {
      ...{ id, type: channel.type, name: channel.name, last_message_id: last?.id ?? null },
      ...(channel.parent === undefined ? {} : { parent_id: channel.parent }),
      ...(channel.type === 15
        ? {
            flags: channel.tagRequired ? 16 : 0,
            available_tags: (channel.tags ?? []).map(tag => ({ id: tag, name: tag, moderated: false })),
          }
        : {}),
    },
  }
}

/** Fifty messages unless a limit is given, the newest first; with `after` those that follow it directly. */
function history(world: World, { query }: Request, id: string): Answer {
  const channel = world.channels.get(id)
  if (channel === undefined) return refuse(404, 10003, 'Unknown Channel')
  if (channel.denied === 'view') return refuse(403, 50001, 'Missing Access')
  const limit = Number(query.get('limit') ?? 50)
  if (!(limit >= 1 && limit <= 100)) return refuse(400, 50035, 'Invalid Form Body')
  const after = query.get('after')
  const messages =
    channel.denied === 'history'
      ? []
      : world.ledger.messages.filter(
          message => message.channel === id && (after === null || BigInt(message.id) > BigInt(after)),
        )
  const shown = after === null ? messages.slice(-limit) : messages.slice(0, limit)
  return {
    status: 200,
    body: shown.map(message => messageJson(message, message.author ?? world.application)).reverse(),
  }
}

const CROSSPOSTS_AN_HOUR = 10

function crosspost(world: World, channel = '', id = ''): Answer {
  const message = world.ledger.messages.find(one => one.id === id && one.channel === channel)
  if (message === undefined) return refuse(404, 10008, 'Unknown Message')
  if (world.channels.get(channel)?.type !== 5)
    return refuse(403, 50024, 'Cannot execute action on this channel type')
  const hour = world.now() - 60 * 60_000
  const recent = world.ledger.crossposts.filter(one => one.channel === channel && one.at > hour)
  if (recent.some(one => one.message === id))
    return refuse(400, 40033, 'This message has already been crossposted')
  if (recent.length >= CROSSPOSTS_AN_HOUR)
    return {
      status: 429,
      body: { message: 'You are being rate limited.', retry_after: 3_600, global: false },
      headers: { 'retry-after': '3600', 'x-ratelimit-scope': 'shared' },
    }
  world.ledger.crossposts.push({ channel, message: id, at: world.now() })
  return { status: 200, body: messageJson(message, world.application) }
}

function replaceCommands(world: World, { list }: Request): Answer {
  const problems = commandProblems(list)
  if (problems.size > 0) return refuse(400, 50035, 'Invalid Form Body', errorsTree(problems))
  world.commands = listOf(list)
  return {
    status: 200,
    body: world.commands.map((command, n) => ({ id: `9000000000000000${n}`, ...objectOf(command) })),
  }
}

function acknowledged(world: World, { body }: Request, id = '', token = ''): Answer {
  const interaction = world.interactions.get(token)
  const known = interaction?.id === id ? interaction : undefined
  const data = objectOf(body.data)
  const problems: Problems = new Map()
  if (body.type === 8) choiceProblems(problems, 'data.choices', listOf(data.choices))
  if (problems.size > 0) return refuse(400, 50035, 'Invalid Form Body', errorsTree(problems))
  if (body.type === 4 || body.type === 7) {
    const refusal = refusalOfBody(data)
    if (refusal !== undefined) return refusal
  }
  const refusal = acknowledge(known, world.now(), body)
  if (refusal !== undefined) {
    world.ledger.refusedAcknowledgements.push(refusal.code)
    return refuse(refusal.status, refusal.code, refusal.message)
  }
  if (known !== undefined && (body.type === 4 || body.type === 7)) {
    const message = createMessage(world.ledger, known.channel, data, world.now(), {
      interaction: known.id,
      asker: known.user,
      ephemeral: known.ephemeral,
    })
    known.original = message.id
  }
  return { status: 204 }
}

function webhook(world: World, request: Request, token = '', message?: string): Answer {
  const interaction = world.interactions.get(token)
  if (interaction === undefined || interaction.acknowledged === undefined || interaction.acknowledged === 8)
    return refuse(404, 10015, 'Unknown Webhook')
  if (world.now() - interaction.at > TOKEN_MS) return refuse(401, 50027, 'Invalid Webhook Token')
  if (message === undefined) return followUp(world, request, interaction)
  if (message !== '@original') return refuse(404, 10008, 'Unknown Message')
  switch (request.method) {
    case 'PATCH':
      return edit(world, request, interaction)
    case 'DELETE':
      interaction.acknowledged = 0
      interaction.original = undefined
      return { status: 204 }
    default:
      return refuse(404, 10008, 'Unknown Message')
  }
}

function edit(world: World, { body, files }: Request, interaction: FakeInteraction): Answer {
  const refusal = refusalOfBody(body, files)
  if (refusal !== undefined) return refusal
  const id = interaction.original ?? (interaction.acknowledged === 6 ? interaction.pressed : undefined)
  const existing = world.ledger.messages.find(message => message.id === id)
  if (existing !== undefined) {
    existing.body = body
    existing.files = files
    watch(world.ledger, body)
    return { status: 200, body: messageJson(existing, world.application) }
  }
  if (interaction.acknowledged !== 5) return refuse(404, 10008, 'Unknown Message')
  const message = createMessage(world.ledger, interaction.channel, body, world.now(), {
    interaction: interaction.id,
    asker: interaction.user,
    ephemeral: interaction.ephemeral,
    files,
  })
  interaction.original = message.id
  return { status: 200, body: messageJson(message, world.application) }
}

function followUp(world: World, { body, files }: Request, interaction: FakeInteraction): Answer {
  const refusal = refusalOfBody(body, files)
  if (refusal !== undefined) return refusal
  if (interaction.userInstall && interaction.followUps >= GUEST_FOLLOW_UPS)
    return refuse(400, 40094, 'This interaction has reached the maximum number of follow up messages')
  interaction.followUps++
  const message = createMessage(world.ledger, interaction.channel, body, world.now(), {
    interaction: interaction.id,
    asker: interaction.user,
    ephemeral: (Number(body.flags ?? 0) & 64) !== 0,
    files,
  })
  return { status: 200, body: messageJson(message, world.application) }
}
