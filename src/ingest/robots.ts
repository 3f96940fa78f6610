// robots.txt: whether a site lets machines read a page, asked once a day per host.
import { createRequire } from 'node:module'
import { type Fetcher, robotName } from './fetch.ts'

/** RFC 9309: robots.txt should not be relied on for more than a day, and half a megabyte of it is enough. */
const freshMs = 24 * 60 * 60 * 1000
const maxRobotsBytes = 512 * 1024
/** A server that was in trouble is asked again sooner. */
const troubleMs = 10 * 60 * 1000
/** Hosts that are remembered. */
const maxHosts = 2_000
/** Some sites ask for minutes between requests; nobody's feed has so many pages that ten seconds were not slow enough. */
const longestDelayMs = 10_000

/** The package's types and its module disagree on how it is imported, so that it says here what is used of it. */
type Parse = (
  address: string,
  text: string,
) => {
  isAllowed(address: string, robot: string): boolean | undefined
  getCrawlDelay(robot: string): number | undefined
}
const parse: Parse = createRequire(import.meta.url)('robots-parser')

export type Robots = {
  /** May this page be read, and how long does the host want to rest between requests? */
  of(address: string, signal?: AbortSignal): Promise<{ readonly allowed: boolean; readonly gapMs?: number }>
}

type Rules = { readonly until: number; readonly rules: ReturnType<Parse> | 'all' | 'none' }

export function createRobots(fetcher: Fetcher, now: () => number = Date.now): Robots {
  const hosts = new Map<string, Promise<Rules>>()

  async function ask(origin: string, signal?: AbortSignal): Promise<Rules> {
    const address = `${origin}/robots.txt`
    const answer = await fetcher.fetch(address, {
      maxBytes: maxRobotsBytes,
      accept: 'text/plain, */*;q=0.5',
      ...(signal === undefined ? {} : { signal }),
    })
    const until = now() + freshMs
    if (answer.kind === 'ok') {
      return { until, rules: parse(address, new TextDecoder().decode(answer.bytes)) }
    }
    // RFC 9309: "unavailable" (4xx) means no rules; "unreachable" (5xx, no answer) means keep out for now.
    const isUnavailable =
      answer.kind === 'gone' ||
      (answer.kind === 'failed' && answer.status !== undefined && answer.status < 500)
    return isUnavailable ? { until, rules: 'all' } : { until: now() + troubleMs, rules: 'none' }
  }

  return {
    async of(address, signal) {
      const { origin } = new URL(address)
      let rules = await hosts.get(origin)
      if (rules === undefined || rules.until <= now()) {
        const asked = ask(origin, signal)
        hosts.delete(origin)
        hosts.set(origin, asked)
        const [oldest] = hosts.keys()
        if (hosts.size > maxHosts && oldest !== undefined) hosts.delete(oldest)
        rules = await asked
      }
      if (rules.rules === 'all') return { allowed: true }
      if (rules.rules === 'none') return { allowed: false }
      const delay = rules.rules.getCrawlDelay(robotName)
      return {
        allowed: rules.rules.isAllowed(address, robotName) ?? true,
        ...(delay === undefined ? {} : { gapMs: Math.min(delay * 1000, longestDelayMs) }),
      }
    },
  }
}
