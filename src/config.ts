// The environment, read once: every mistake is reported at once, with how to mend it; nothing is guessed.
import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { loadEnvFile } from 'node:process'
import { type ChatId, type ChatSettings, defaultSettings } from './model/chat.ts'

/** Shortest wait between two polls of one feed, seconds, where TELLER_POLL_SECONDS says nothing. */
const defaultPollSeconds = 300

export type Config = {
  /** Folder of the store. */
  readonly data: string
  readonly discord?: { readonly token: string; readonly apiUrl?: string; readonly shards?: number }
  readonly telegram?: {
    readonly token: string
    readonly apiUrl?: string
    /** Updates are brought to this address instead of fetched. */
    readonly webhook?: {
      readonly url: string
      readonly secret: string
      readonly host: string
      readonly port: number
    }
  }
  readonly allowPrivateFeeds: boolean
  /** Feeds, pages and Telegram are asked through it. Carries a password. */
  readonly proxy?: URL
  readonly pollSeconds: number
  /** False leaves the bundled catalogue out. */
  readonly catalogue: boolean
  /** What a chat starts with. */
  readonly settings: ChatSettings
  /** The operator's own chat, where feeds that are given up are told. */
  readonly operator?: ChatId
  /** Told to every site we fetch from, so that its keeper can reach the operator. */
  readonly contact?: string
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error'
  /** Worker threads that parse and read. */
  readonly workers: number
  /** Where health is told over HTTP. */
  readonly health?: { readonly host: string; readonly port: number }
}

type Environment = Readonly<Record<string, string | undefined>>

/** Thrown with one line per mistake; the message is meant for the operator as it is. */
export class Misconfigured extends Error {
  constructor(mistakes: readonly string[]) {
    super(
      `The settings have ${mistakes.length === 1 ? 'a mistake' : `${mistakes.length} mistakes`}:\n${mistakes.map(line => `  ${line}`).join('\n')}\nSee .env.example.`,
    )
    this.name = 'Misconfigured'
  }
}

/** Reads `.env` beside the project where it exists; what the environment says already wins. */
export function loadEnvironment(file = '.env'): Environment {
  if (existsSync(file)) loadEnvFile(file)
  return process.env
}

/**
 * The settings that an environment gives.
 * @throws Misconfigured, naming each variable that cannot be understood
 */
export function configFrom(environment: Environment, options: { readonly data?: string } = {}): Config {
  const mistakes: string[] = []
  const text = (name: string) => environment[name]?.trim() || undefined

  const choice = <T extends string>(name: string, allowed: readonly T[], otherwise: T): T => {
    const given = text(name)?.toLowerCase()
    if (given === undefined) return otherwise
    const found = allowed.find(word => word === given)
    if (found === undefined) mistakes.push(`${name} is "${given}"; it takes ${allowed.join(', ')}.`)
    return found ?? otherwise
  }
  const flag = (name: string, otherwise: boolean) =>
    ['1', 'on', 'yes', 'true'].includes(
      choice(name, ['1', 'on', 'yes', 'true', '0', 'off', 'no', 'false'], otherwise ? '1' : '0'),
    )
  const number = (name: string, least: number, most: number, otherwise: number): number => {
    const given = text(name)
    if (given === undefined) return otherwise
    const value = Number(given)
    if (Number.isInteger(value) && value >= least && value <= most) return value
    mistakes.push(`${name} is "${given}"; it takes a whole number from ${least} to ${most}.`)
    return otherwise
  }
  const address = (name: string): string | undefined => {
    const given = text(name)
    if (given === undefined) return undefined
    const url = URL.parse(given)
    if (url && /^https?:$/.test(url.protocol)) return given.replace(/\/+$/, '')
    mistakes.push(`${name} is "${given}"; it takes a web address such as http://127.0.0.1:4001.`)
    return undefined
  }
  const token = (name: string, where: string): string | undefined => {
    const given = text(name)
    // The platform decides what a token is; white space inside is surely a slip of the clipboard.
    if (given === undefined || !/[\s'"<>]/.test(given)) return given
    // The value itself is a secret, however wrong: it is never repeated.
    mistakes.push(`${name} is no token; copy it again from ${where}.`)
    return undefined
  }
  const zone = (name: string): string => {
    const given = text(name) ?? defaultSettings.zone
    try {
      new Intl.DateTimeFormat('en', { timeZone: given })
      return given
    } catch {
      mistakes.push(`${name} is "${given}"; it takes a time zone by its IANA name, such as Asia/Tbilisi.`)
      return defaultSettings.zone
    }
  }

  const allowPrivateFeeds = flag('TELLER_ALLOW_PRIVATE_FEEDS', false)
  const discordToken = token('DISCORD_TOKEN', 'the Discord developer portal, page Bot, Reset Token')
  const telegramToken = token('TELEGRAM_TOKEN', '@BotFather in Telegram, command /mybots')
  const discordApi = address('DISCORD_API_URL')
  const shards = number('DISCORD_SHARDS', 1, 1_000, 0)
  const telegramApi = address('TELEGRAM_API_URL')
  const webhook = webhookFrom(text, address('TELEGRAM_WEBHOOK_URL'), mistakes)
  const proxy = proxyFrom(text('TELLER_PROXY'), mistakes)
  const contact = text('TELLER_CONTACT')
  const operator = text('TELLER_OPERATOR')
  if (operator !== undefined && !/^(?:discord:\d+|telegram:-?\d+)$/.test(operator))
    mistakes.push(
      `TELLER_OPERATOR is "${operator}"; it takes a chat, such as telegram:123456 or discord:1234567890.`,
    )
  const health = text('TELLER_HEALTH') ? listenFrom(text, 'TELLER_HEALTH', '', mistakes) : undefined
  const config: Config = {
    data: options.data ?? text('TELLER_DATA') ?? './data',
    ...(discordToken && {
      discord: {
        token: discordToken,
        ...(discordApi && { apiUrl: discordApi }),
        ...(shards > 0 && { shards }),
      },
    }),
    ...(telegramToken && {
      telegram: {
        token: telegramToken,
        ...(telegramApi && { apiUrl: telegramApi }),
        ...(webhook && { webhook }),
      },
    }),
    allowPrivateFeeds,
    ...(proxy && { proxy }),
    pollSeconds: number('TELLER_POLL_SECONDS', 1, 86_400, defaultPollSeconds),
    catalogue: flag('TELLER_CATALOGUE', true),
    settings: {
      ...defaultSettings,
      language: choice('TELLER_LANGUAGE', ['en', 'ru'], 'en'),
      naming: choice('TELLER_NAMING', ['both', 'de-facto', 'de-jure', 'as-printed'], 'both'),
      zone: zone('TELLER_ZONE'),
    },
    ...(contact && { contact }),
    ...(operator && { operator }),
    ...(health && { health }),
    // Without a token somebody chats in the terminal: what every feed did would stand between the answers.
    logLevel: choice(
      'TELLER_LOG',
      ['debug', 'info', 'warn', 'error'],
      discordToken || telegramToken ? 'info' : 'warn',
    ),
    workers: number('TELLER_WORKERS', 1, 64, Math.max(1, availableParallelism() - 1)),
  }
  if (mistakes.length > 0) throw new Misconfigured(mistakes)
  return config
}

/** What no log may show: tokens, and the proxy's password in each spelling it has on its way. */
export function secretsOf({ discord, telegram, proxy }: Config): readonly string[] {
  const { username = '', password = '' } = proxy ?? {}
  const [user, pass] = [decodeURIComponent(username), decodeURIComponent(password)]
  const basic = pass === '' ? '' : Buffer.from(`${user}:${pass}`).toString('base64')
  return [discord?.token, telegram?.token, telegram?.webhook?.secret, password, pass, basic].filter(
    secret => secret !== undefined,
  )
}

function proxyFrom(given: string | undefined, mistakes: string[]): URL | undefined {
  if (given === undefined) return undefined
  const url = URL.parse(given)
  if (url && /^https?:$/.test(url.protocol) && isDecodable(url.username) && isDecodable(url.password))
    return url
  // It may hold a password, however wrong it is: it is never repeated.
  mistakes.push('TELLER_PROXY is no address of a proxy; it takes http://user:password@proxy.example:3128.')
  return undefined
}

/** A lone percent sign is no letter of a user name; it is written %25. */
function isDecodable(part: string): boolean {
  try {
    decodeURIComponent(part)
    return true
  } catch {
    return false
  }
}

/** Bot API, setWebhook: what `secret_token` may be. */
const webhookSecret = /^[\w-]{1,256}$/

/** Whoever knows the address could speak for Telegram: without a secret there is no webhook. */
function webhookFrom(
  text: (name: string) => string | undefined,
  url: string | undefined,
  mistakes: string[],
): { url: string; secret: string; host: string; port: number } | undefined {
  if (url === undefined) return undefined
  const secret = text('TELEGRAM_WEBHOOK_SECRET')
  if (secret === undefined || !webhookSecret.test(secret)) {
    mistakes.push(
      'TELEGRAM_WEBHOOK_SECRET is missing or has other characters than letters, digits, _ and -; make one with "openssl rand -hex 32".',
    )
    return undefined
  }
  const listen = listenFrom(text, 'TELEGRAM_WEBHOOK_LISTEN', '127.0.0.1:8443', mistakes)
  return listen && { url, secret, ...listen }
}

/** `127.0.0.1:8443`, or a port alone, which is this machine's. */
function listenFrom(
  text: (name: string) => string | undefined,
  name: string,
  otherwise: string,
  mistakes: string[],
): { host: string; port: number } | undefined {
  const given = text(name) ?? otherwise
  const [, host = '127.0.0.1', port] = /^(?:(.+):)?(\d{1,5})$/.exec(given) ?? []
  if (port !== undefined && Number(port) <= 65_535) return { host, port: Number(port) }
  mistakes.push(`${name} is "${given}"; it takes an address and a port: 127.0.0.1:8443.`)
  return undefined
}
