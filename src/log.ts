// The log: one JSON object a line to stderr, with every secret taken out where the line leaves the process.
import pino from 'pino'

type LogLevel = 'debug' | 'info' | 'warn' | 'error'
/** What goes with a message. Errors may stand anywhere in it. */
type LogDetails = Readonly<Record<string, unknown>>

type Write = (message: string, details?: LogDetails) => void
export type Log = {
  readonly debug: Write
  readonly info: Write
  readonly warn: Write
  readonly error: Write
  /** A log that says these things with every line: which feed, which platform. */
  with(details: LogDetails): Log
}

/** Lines that wait for a sink that nobody reads; beyond this they are dropped and counted, and Teller goes on. */
const maxWaitingBytes = 1024 * 1024
/** How deep details are looked into; what lies deeper is left out. */
const maxDepth = 5
const redacted = '[redacted]'

/** Secrets that are known by their shape, wherever they come from. */
const shapes: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  // Telegram prints the token into every address: https://api.telegram.org/bot<id>:<secret>/getMe
  [/bot\d+:[\w-]+/gi, `bot${redacted}`],
  [/\b\d{6,12}:[\w-]{30,}/g, redacted],
  // Discord: <user id in base64>.<time>.<hmac>
  [/\b[\w-]{18,32}\.[\w-]{6,7}\.[\w-]{27,}/g, redacted],
  // Discord: interaction and webhook tokens stand in the path, and begin with "interaction:" in base64.
  [/(\/(?:interactions|webhooks)\/\d+\/)[\w-]+/g, `$1${redacted}`],
  [/\baW50ZXJhY3Rpb24[\w+/=-]*/g, redacted],
  [/(\b[a-z][a-z+.-]*:\/\/)[^\s/@"\\]+@/gi, `$1${redacted}@`],
  [/([?&](?:[\w-]*(?:token|secret|key)|password|pass|auth|signature)=)[^&#\s"\\]+/gi, `$1${redacted}`],
]

/** Takes secrets out of a text: these very ones in every spelling that a log gives them, and all that look like one. */
function redactor(secrets: readonly string[]): (text: string) => string {
  const spelt = secrets
    .filter(secret => secret !== '')
    .flatMap(secret => [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)])
  const exact = [...new Set(spelt)].sort((a, b) => b.length - a.length)
  return text => {
    for (const secret of exact) text = text.replaceAll(secret, redacted)
    for (const [pattern, replacement] of shapes) text = text.replace(pattern, replacement)
    return text
  }
}

/** Errors by allow-list: a platform's error carries requests, and with them tokens and what people wrote. */
function plain(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null) return typeof value === 'bigint' ? String(value) : value
  if (depth >= maxDepth) return '[…]'
  if (value instanceof Error) {
    const code = 'code' in value && ['string', 'number'].includes(typeof value.code) ? value.code : undefined
    return {
      message: value.message,
      ...(code === undefined ? {} : { code }),
      stack: value.stack,
      ...(value.cause === undefined ? {} : { cause: plain(value.cause, depth + 1) }),
    }
  }
  if (value instanceof Date) return value
  if (Array.isArray(value)) return value.map(item => plain(item, depth + 1))
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner, depth + 1)]))
}

/**
 * Opens the log. `secrets` are the configured tokens and passwords, to be taken out to the letter. `write` replaces
 * stderr in tests. Never throws and never blocks: what a stuck sink cannot take is dropped, and the next line says how many.
 */
export function createLog(options: {
  readonly level: LogLevel
  readonly secrets: readonly string[]
  readonly write?: (line: string) => void
}): Log {
  const redact = redactor(options.secrets)
  const write = options.write ?? writeToStderr()
  const sink = { write: (line: string) => write(redact(line)) }
  const logger = pino({ level: options.level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, sink)
  return logOf(logger, {})
}

function logOf(logger: pino.Logger, always: LogDetails): Log {
  const at =
    (level: LogLevel): Write =>
    (message, details) => {
      if (logger.isLevelEnabled(level)) logger[level](plain({ ...always, ...details }), message)
    }
  return {
    debug: at('debug'),
    info: at('info'),
    warn: at('warn'),
    error: at('error'),
    with: details => logOf(logger, { ...always, ...details }),
  }
}

let toStderr: ((line: string) => void) | undefined

/** One way out for all logs of the process: each would listen for its end. */
function writeToStderr(): (line: string) => void {
  toStderr ??= openStderr()
  return toStderr
}

function openStderr(): (line: string) => void {
  const stderr = pino.destination({ dest: 2, sync: false, maxLength: maxWaitingBytes })
  let dropped = 0
  stderr.on('drop', () => dropped++)
  // A closed pipe (`teller … 2>&1 | head`) is the reader's choice and no reason to stop.
  stderr.on('error', () => {})
  process.once('exit', () => {
    // A sink that dropped lines is stuck: waiting for it would keep the process from ending.
    if (dropped > 0) return
    try {
      stderr.flushSync()
    } catch {
      // Nobody is left to be told.
    }
  })
  return line => {
    const missed = dropped
    if (stderr.write(line) && missed > 0) {
      dropped = 0
      stderr.write(
        `${JSON.stringify({ level: 40, msg: `${missed} log lines were dropped: stderr was stuck` })}\n`,
      )
    }
  }
}
