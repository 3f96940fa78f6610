// The fake's gateway, version 10, JSON, no compression: the handshake, sessions that can be resumed, and verbs that break it.
import type { Server } from 'node:http'
import { type WebSocket, WebSocketServer } from 'ws'
import { isObject, type Json, listOf, objectOf, textOf } from './json.ts'
import type { Ledger } from './ledger.ts'
import { snowflake } from './snowflake.ts'

const PRIVILEGED = (1 << 1) | (1 << 8) | (1 << 15)
const KNOWN_INTENTS = (1 << 26) - 1
const LONGEST_PAYLOAD = 4096
const EVENTS_A_MINUTE = 120
/** Five seconds, and a little less for the way there. */
const IDENTIFY_APART_MS = 4_500

type Session = {
  readonly id: string
  socket: WebSocket | undefined
  /** Asked to resume, and never answered. */
  unanswered?: WebSocket
  readonly shard: { readonly id: number; readonly of: number }
  /** Every event of the session: `s` counts from 1. */
  readonly events: Json[]
}

export type Gateway = {
  /** An event for every session that is connected; kept for those that resume. */
  dispatch(type: string, data: Json): void
  /** The last event of this type, once more, with the sequence it had. */
  duplicateDispatch(type: string): void
  /** The socket is gone without a goodbye, or with this close code; all of them, or one shard's. */
  dropSocket(code?: number, shard?: number): void
  /** Close codes after which a client may not come back. */
  fatalClose(code: 4004 | 4010 | 4011 | 4012 | 4013 | 4014): void
  /** The next IDENTIFY is closed with this, whatever it says. */
  refuseIdentify(code: number): void
  /** Op 7. */
  askToReconnect(): void
  /** Op 9. */
  invalidateSession(resumable: boolean): void
  /** RESUME is taken and never answered. */
  noResumeReply(never: boolean): void
  /** What the next RESUME replays, and in which order; as it happened where it is not said. */
  replays(order: (missed: readonly Json[]) => readonly Json[]): void
  /** New connections are refused. */
  down(isDown: boolean): void
  /** Heartbeats are heard and not answered. */
  stopAcks(stop: boolean): void
  /** Every IDENTIFY is taken, and the socket cut before READY. */
  flap(flaps: boolean): void
  /** The next connections are greeted with a Hello that says nothing. */
  emptyHello(times: number): void
  /** A frame that is no JSON. */
  sendGarbage(): void
  readonly connections: number
  /** Events by the shard that they were dispatched to. */
  dispatched(type: string): readonly number[]
  close(): Promise<void>
}

export function makeGateway(
  server: Server,
  setup: {
    readonly token: string
    readonly heartbeatMs: number
    readonly ledger: Ledger
    readonly ready: () => Json
    readonly guilds: () => readonly Json[]
    readonly url: () => string
  },
): Gateway {
  const sockets = new WebSocketServer({ server, path: '/gateway' })
  const sessions = new Map<string, Session>()
  let answersResume = true
  let replayed = (missed: readonly Json[]) => missed
  let isDown = false
  let refused: number | undefined
  let acks = true
  let flaps = false
  let emptyHellos = 0
  let identifiedAt = Number.NEGATIVE_INFINITY
  const dispatched: { readonly type: string; readonly shard: number }[] = []

  sockets.on('connection', socket => {
    if (isDown) return socket.terminate()
    if (emptyHellos > 0) {
      emptyHellos--
      send(socket, { op: 10 })
    } else send(socket, { op: 10, d: { heartbeat_interval: setup.heartbeatMs } })
    let session: Session | undefined
    let frames: number[] = []
    let patience = watchHeartbeat(socket)
    socket.on('close', code => {
      clearTimeout(patience)
      setup.ledger.goodbyes.push({ at: Date.now(), code })
    })
    socket.on('error', () => {})
    socket.on('message', raw => {
      const text = raw.toString()
      const now = Date.now()
      frames = [...frames.filter(time => now - time < 60_000), now]
      if (text.length > LONGEST_PAYLOAD) return socket.close(4002, 'Error while decoding payload.')
      if (frames.length > EVENTS_A_MINUTE) return socket.close(4008, 'Rate limited.')
      const frame = parse(text)
      if (frame === undefined) return socket.close(4002, 'Error while decoding payload.')
      switch (frame.op) {
        case 1:
          clearTimeout(patience)
          patience = watchHeartbeat(socket)
          return acks ? send(socket, { op: 11 }) : undefined
        case 2:
          if (session !== undefined) return socket.close(4005, 'Already authenticated.')
          session = identify(socket, objectOf(frame.d))
          return
        case 6:
          session = resume(socket, objectOf(frame.d))
          return
        case 3:
        case 8:
          return
        default:
          return socket.close(4001, 'Unknown opcode.')
      }
    })
  })

  function watchHeartbeat(socket: WebSocket): NodeJS.Timeout {
    return setTimeout(() => socket.close(4009, 'Session timed out.'), setup.heartbeatMs * 2).unref()
  }

  function identify(socket: WebSocket, data: Json): Session | undefined {
    setup.ledger.identifies++
    if (flaps) {
      socket.terminate()
      return undefined
    }
    if (data.token !== setup.token || refused !== undefined) {
      socket.close(refused ?? 4004)
      refused = undefined
      return undefined
    }
    const intents = Number(data.intents)
    const shard = listOf(data.shard)
    const refusal =
      !Number.isInteger(intents) || intents < 0 || intents > KNOWN_INTENTS
        ? 4013
        : (intents & PRIVILEGED) !== 0
          ? 4014
          : shard.length > 0 && Number(shard[0]) >= Number(shard[1])
            ? 4010
            : undefined
    if (refusal !== undefined) {
      socket.close(refusal)
      return undefined
    }
    // One at a time: whoever comes earlier is told to come again (max_concurrency 1).
    const early = Date.now() - identifiedAt < IDENTIFY_APART_MS
    identifiedAt = Date.now()
    if (early) {
      send(socket, { op: 9, d: false })
      return undefined
    }
    const [id = 0, of = 1] = shard.map(Number)
    const session: Session = { id: snowflake(), socket, shard: { id, of }, events: [] }
    // A shard that identifies anew has no older session.
    for (const [name, other] of sessions)
      if (other.socket === undefined && other.shard.id === id) sessions.delete(name)
    sessions.set(session.id, session)
    const guilds = setup.guilds().filter(guild => isOf(session, textOf(guild.id)))
    push(session, 'READY', {
      ...setup.ready(),
      session_id: session.id,
      shard: [id, of],
      resume_gateway_url: setup.url(),
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
    })
    for (const guild of guilds) push(session, 'GUILD_CREATE', guild)
    return session
  }

  function resume(socket: WebSocket, data: Json): Session | undefined {
    setup.ledger.resumes++
    const session = sessions.get(textOf(data.session_id))
    if (!answersResume) {
      if (session !== undefined) session.unanswered = socket
      return undefined
    }
    if (data.token !== setup.token) {
      socket.close(4004, 'Authentication failed.')
      return undefined
    }
    if (session === undefined) {
      send(socket, { op: 9, d: false })
      return undefined
    }
    session.socket = socket
    for (const event of replayed(session.events.slice(Number(data.seq)))) send(socket, event)
    replayed = missed => missed
    push(session, 'RESUMED', {})
    return session
  }

  function push(session: Session, type: string, data: Json): void {
    const event = { op: 0, t: type, s: session.events.length + 1, d: data }
    session.events.push(event)
    if (session.socket !== undefined) send(session.socket, event)
  }

  const each = (act: (socket: WebSocket, session: Session) => void) => {
    for (const session of sessions.values()) if (session.socket !== undefined) act(session.socket, session)
  }

  return {
    dispatch(type, data) {
      const guild = textOf(data.guild_id ?? (type.startsWith('GUILD_') ? data.id : undefined))
      for (const session of sessions.values())
        if (isOf(session, guild)) {
          dispatched.push({ type, shard: session.shard.id })
          push(session, type, data)
        }
    },
    dispatched: type => dispatched.filter(event => event.type === type).map(({ shard }) => shard),
    duplicateDispatch(type) {
      each((socket, session) => {
        const event = session.events.findLast(({ t }) => t === type)
        if (event !== undefined) send(socket, event)
      })
    },
    dropSocket(code, shard) {
      const drop = (socket: WebSocket) => (code === undefined ? socket.terminate() : socket.close(code))
      if (shard === undefined) for (const socket of sockets.clients) drop(socket)
      for (const session of sessions.values()) {
        if (shard !== undefined && session.shard.id !== shard) continue
        for (const socket of [session.socket, session.unanswered]) if (socket !== undefined) drop(socket)
        session.socket = undefined
      }
    },
    fatalClose(code) {
      for (const socket of sockets.clients) socket.close(code)
      sessions.clear()
    },
    refuseIdentify(code) {
      refused = code
    },
    askToReconnect: () => each(socket => send(socket, { op: 7, d: null })),
    invalidateSession(resumable) {
      each(socket => send(socket, { op: 9, d: resumable }))
      if (!resumable) sessions.clear()
    },
    noResumeReply(never) {
      answersResume = !never
    },
    replays(order) {
      replayed = order
    },
    down(now) {
      isDown = now
    },
    stopAcks(stop) {
      acks = !stop
    },
    flap(now) {
      flaps = now
    },
    emptyHello(times) {
      emptyHellos = times
    },
    sendGarbage: () => each(socket => socket.send('{"op":')),
    get connections() {
      return sockets.clients.size
    },
    close() {
      for (const socket of sockets.clients) socket.terminate()
      return new Promise(resolve => sockets.close(() => resolve()))
    },
  }
}

/** Discord, sharding: (guild_id >> 22) % num_shards; what has no guild goes to the first. */
const isOf = ({ shard }: Session, guild: string): boolean =>
  guild === '' ? shard.id === 0 : (BigInt(guild) >> 22n) % BigInt(shard.of) === BigInt(shard.id)

const send = (socket: WebSocket, frame: Json): void => socket.send(JSON.stringify(frame))

function parse(text: string): Json | undefined {
  try {
    const frame: unknown = JSON.parse(text)
    return isObject(frame) ? frame : undefined
  } catch {
    return undefined
  }
}
