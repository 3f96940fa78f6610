#!/usr/bin/env node
// `teller …`: every stage by hand. Results go to stdout as JSON Lines or plain text, messages to stderr.
import { enableCompileCache } from 'node:module'
import { parseArgs } from 'node:util'
import { tell } from './cli/lines.ts'
import { Misconfigured } from './config.ts'

const usage = `teller: every stage by hand

  teller start                          serves Discord and Telegram, or a chat in this terminal
  teller ask "election abkhazia"        answers one question (--json), or each line of stdin (ask -)
  teller poll [--once] [--feeds DIR]    polls what is due and stores it; without --once until stopped
  teller import FILE.jsonl              stores and reads articles
  teller feeds [--json]                 the health of every feed
  teller feeds add URL [--region ID]… [--publisher NAME]
  teller feeds remove URL
  teller feeds import FILE.opml · teller feeds export
  teller judgements                     what readers said of names; accept N, refuse N, withdraw A B
  teller doctor                         what is wrong with this installation, and how to mend it

  teller parse FILE…                    a feed as JSON
  teller text FILE… [--url URL]         an article's own text out of its page, which stood at URL
  teller extract FILE.jsonl             what is read out of articles; nothing is stored
  teller cluster FILE.jsonl             which articles tell one story
  teller summarize FILE.jsonl --words N | --sentences N
  teller same FILE.jsonl                could two names name one person?

  --data DIR                            where the store is (or TELLER_DATA; default ./data)
`

// What was compiled once is kept in the system's temporary folder: half of a short command's time.
enableCompileCache()

/** Thrown for a command line that cannot be carried out; the message says what would work. */
class Usage extends Error {}

// Each stage is loaded only when it is asked for: `teller same` needs no platform and no store.
async function run(argv: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      data: { type: 'string' },
      json: { type: 'boolean', default: false },
      once: { type: 'boolean', default: false },
      feeds: { type: 'string' },
      url: { type: 'string' },
      words: { type: 'string' },
      sentences: { type: 'string' },
      region: { type: 'string', multiple: true, default: [] },
      publisher: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  const [command, ...rest] = positionals
  const data = values.data === undefined ? {} : { data: values.data }
  const files = (): readonly string[] => {
    if (rest.length === 0) throw new Usage(`teller ${command} needs a file.`)
    return rest
  }
  const count = (name: 'words' | 'sentences'): number | undefined => {
    const given = values[name]
    if (given === undefined) return undefined
    const value = Number(given)
    if (!Number.isInteger(value) || value < 1)
      throw new Usage(`--${name} takes a whole number above 0, not "${given}".`)
    return value
  }
  /** Where the pages stood: links of theirs that name no host lead from there, and a day may stand in it. */
  const address = (): string | undefined => {
    if (values.url === undefined) return undefined
    const url = URL.parse(values.url)
    if (url !== null && /^https?:$/.test(url.protocol)) return url.href
    throw new Usage(
      `--url takes the web address of the page, as https://example.org/2026/news; "${values.url}" is none.`,
    )
  }
  if (values.help || command === undefined || command === 'help') {
    process.stdout.write(usage)
    return values.help || command === 'help' ? 0 : 2
  }
  if (values.url !== undefined && command !== 'text')
    throw new Usage(`teller ${command} takes no --url; it tells teller text where a page stood.`)
  switch (command) {
    case 'start':
      return (await import('./cli/start.ts')).start(data)
    case 'ask': {
      const line = rest.join(' ')
      if (line === '') throw new Usage('teller ask needs a question: teller ask "election abkhazia".')
      return (await import('./cli/ask.ts')).askCommand(line, { ...data, json: values.json })
    }
    case 'poll':
      return (await import('./cli/poll.ts')).pollCommand({
        ...data,
        once: values.once,
        ...(values.feeds && { feeds: values.feeds }),
      })
    case 'import':
      return (await import('./cli/import.ts')).importCommand(files(), data)
    case 'feeds':
      return (await import('./cli/feeds.ts')).feedsCommand(rest, {
        ...data,
        json: values.json,
        regions: values.region,
        ...(values.publisher && { publisher: values.publisher }),
      })
    case 'judgements':
      return (await import('./cli/judgements.ts')).judgementsCommand(rest, data)
    case 'doctor':
      return (await import('./cli/doctor.ts')).doctorCommand(data)
    case 'parse':
      return (await import('./cli/parse.ts')).parseCommand(files())
    case 'text':
      return (await import('./cli/text.ts')).textCommand(files(), address())
    case 'extract':
      return (await import('./cli/extract.ts')).extractCommand(files())
    case 'cluster':
      return (await import('./cli/cluster.ts')).clusterCommand(files())
    case 'same':
      return (await import('./cli/same.ts')).sameCommand(files())
    case 'summarize': {
      const words = count('words')
      const sentences = count('sentences')
      if ((words === undefined) === (sentences === undefined)) {
        throw new Usage('teller summarize takes --words N or --sentences N.')
      }
      return (await import('./cli/summarize.ts')).summarizeCommand(
        files(),
        words !== undefined ? { words } : { sentences: sentences ?? 1 },
      )
    }
    default:
      throw new Usage(`There is no command "${command}".`)
  }
}

// `teller … | head`: the reader has seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  process.exitCode = 2
  if (error instanceof Usage || (error instanceof TypeError && 'code' in error)) {
    tell(`${error.message}\n\n${usage}`)
  } else if (error instanceof Misconfigured) {
    tell(error.message)
  } else {
    process.exitCode = 1
    tell(error instanceof Error ? error.message : String(error))
    if (process.env.TELLER_LOG === 'debug' && error instanceof Error) tell(error.stack ?? '')
  }
}
