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

type Session = {
  readonly id: string
  socket: WebSocket | undefined
  /** Every event of the session: `s` counts from 1. */
  readonly events: Json[]
}

export type Gateway = {
  /** An event for every session that is connected; kept for those that resume. */
  dispatch(type: string, data: Json): void
  /** The last event of this type, once more, with the sequence it had. */
  duplicateDispatch(type: string): void
  /** The socket is gone without a goodbye, or with this close code. */
  dropSocket(code?: number): void
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
  /** New connections are refused. */
  down(isDown: boolean): void
  /** A frame that is no JSON. */
  sendGarbage(): void
  readonly connections: number
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
  let isDown = false
  let refused: number | undefined

  sockets.on('connection', socket => {
    if (isDown) return socket.terminate()
    send(socket, { op: 10, d: { heartbeat_interval: setup.heartbeatMs } })
    let session: Session | undefined
    let frames: number[] = []
    let patience = watchHeartbeat(socket)
    socket.on('close', () => clearTimeout(patience))
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
          return send(socket, { op: 11 })
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
    const session: Session = { id: snowflake(), socket, events: [] }
    sessions.set(session.id, session)
    const guilds = setup.guilds()
    push(session, 'READY', {
      ...setup.ready(),
      session_id: session.id,
      resume_gateway_url: setup.url(),
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
    })
    for (const guild of guilds) push(session, 'GUILD_CREATE', guild)
    return session
  }

  function resume(socket: WebSocket, data: Json): Session | undefined {
    setup.ledger.resumes++
    if (!answersResume) return undefined
    const session = sessions.get(textOf(data.session_id))
    if (data.token !== setup.token) {
      socket.close(4004, 'Authentication failed.')
      return undefined
    }
    if (session === undefined) {
      send(socket, { op: 9, d: false })
      return undefined
    }
    session.socket = socket
    for (const event of session.events.slice(Number(data.seq))) send(socket, event)
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
      for (const session of sessions.values()) push(session, type, data)
    },
    duplicateDispatch(type) {
      each((socket, session) => {
        const event = session.events.findLast(({ t }) => t === type)
        if (event !== undefined) send(socket, event)
      })
    },
    dropSocket(code) {
      for (const socket of sockets.clients) code === undefined ? socket.terminate() : socket.close(code)
      for (const session of sessions.values()) session.socket = undefined
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
    down(now) {
      isDown = now
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

const send = (socket: WebSocket, frame: Json): void => socket.send(JSON.stringify(frame))

function parse(text: string): Json | undefined {
  try {
    const frame: unknown = JSON.parse(text)
    return isObject(frame) ? frame : undefined
  } catch {
    return undefined
  }
}
