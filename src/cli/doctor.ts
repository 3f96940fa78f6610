// `teller doctor`: what is wrong with this installation, and how to mend it; exit 1 where something is.
import { statfs } from 'node:fs/promises'
import { makeApp } from '../app.ts'
import { configFrom, loadEnvironment, Misconfigured } from '../config.ts'
import { breachesOf, tellInvariants } from './invariants.ts'
import { tell } from './lines.ts'
import { syncCatalogue } from './poll.ts'

/** Less than this on the store's disk, and a day of polling may fill it. */
const leastFreeBytes = 200 * 1024 * 1024
/** Teller runs TypeScript as it is, which Node does by itself from this version on. */
const leastNode = 24

export async function doctorCommand(options: { readonly data?: string }): Promise<number> {
  const problems: string[] = []
  const fine: string[] = []
  const node = Number(process.versions.node.split('.')[0])
  if (node < leastNode)
    problems.push(
      `Node ${process.versions.node} is too old: run through npm, which brings Node ${leastNode} along.`,
    )

  let config: ReturnType<typeof configFrom> | undefined
  try {
    config = configFrom(loadEnvironment(), options)
  } catch (error) {
    if (!(error instanceof Misconfigured)) throw error
    problems.push(error.message)
  }
  if (config) {
    if (!config.discord && !config.telegram) {
      fine.push('No DISCORD_TOKEN and no TELEGRAM_TOKEN: teller start opens the terminal chat.')
    }
    if (!config.contact) fine.push('No TELLER_CONTACT: a site that minds our polling cannot reach you.')
    try {
      const app = await makeApp(config)
      try {
        const told = tellInvariants(await breachesOf(app))
        fine.push(...told.fine)
        problems.push(...told.broken, ...(await app.store.check()))
        await syncCatalogue(app)
        const feeds = await app.store.feeds.all()
        const bad = feeds.filter(({ state }) => state !== 'active')
        for (const { url, source, problem } of bad)
          problems.push(`The feed of ${source} (${url}): ${problem ?? 'no longer answers'}`)
        fine.push(
          `${feeds.length} feeds, ${bad.length} in trouble; ${await app.store.articles.count()} articles.`,
        )
        const { uncertain = 0, dead = 0 } = await app.store.deliveries.counts()
        if (uncertain > 0)
          fine.push(
            `${uncertain} messages may not have arrived; their chats see them, and have them sent again, with /missed.`,
          )
        if (dead > 0) fine.push(`${dead} messages were refused by their platform; the log says why.`)
        const { bavail, bsize } = await statfs(config.data)
        if (bavail * bsize < leastFreeBytes)
          problems.push(
            `The disk of ${config.data} is nearly full: make room, or move the store with TELLER_DATA.`,
          )
      } finally {
        await app.close()
      }
    } catch (error) {
      problems.push(error instanceof Error ? error.message : String(error))
    }
  }
  for (const line of fine) tell(`· ${line}`)
  for (const line of problems) process.stdout.write(`✗ ${line}\n`)
  if (problems.length === 0) process.stdout.write('✓ Nothing is wrong.\n')
  return problems.length > 0 ? 1 : 0
}
