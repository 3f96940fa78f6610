// What becomes of broken articles in the answers of every command: Discord and Telegram take them, and nothing of a stranger is live in them.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { renderDiscord } from '../src/adapters/discord/render.ts'
import { renderTelegram } from '../src/adapters/telegram/render.ts'
import { makeApp } from '../src/app.ts'
import { configFrom } from '../src/config.ts'
import { judge } from '../src/facts/identity.ts'
import type { Reply } from '../src/reply/document.ts'
import { plain } from '../src/reply/plain.ts'
import type { ReadArticle } from '../src/store/store.ts'
import { objectOf } from '../tests/support/discord/json.ts'
import { messageProblems } from '../tests/support/discord/limits.ts'
import { linksIn, marksIn, pingsOf, textsOf } from '../tests/support/discord/markdown.ts'
import { textFrom } from '../tests/support/telegram/messages.ts'

const lines = [
  'election abkhazia',
  'place abkhazia',
  'news abkhazia',
  'digest abkhazia week',
  'sources abkhazia',
  'timeline abkhazia',
  'who kvirikashvili',
  'search count',
  'search @everyone <b> [bank](https://evil.example)',
]

/** Asks everything of a store that holds these articles and nothing else. Throws where an answer is not fit to be sent. */
export async function askAll(articles: readonly ReadArticle[], now: string): Promise<number> {
  const data = mkdtempSync(join(tmpdir(), 'teller-fuzz-'))
  const app = await makeApp(configFrom({ TELLER_LOG: 'error' }, { data }), {
    publishers: [],
    clock: () => now,
  })
  try {
    await app.store.articles.save(articles)
    const names = articles.flatMap(({ names }) => names)
    if (names.length > 0) await judge(app.store, names, now)
    for (const line of lines) {
      const { reply, answer } = await app.ask({ chat: 'terminal:', line, administers: false })
      if (answer.kind === 'error') throw new Error(`"${line}" was not answered`)
      const wrong = wrongIn(reply, articles)
      if (wrong !== undefined) throw new Error(`"${line}": ${wrong}`)
    }
    return lines.length
  } finally {
    await app.close()
    rmSync(data, { recursive: true })
  }
}

function wrongIn(reply: Reply, articles: readonly ReadArticle[]): string | undefined {
  const said = [...stringsOf(reply)]
  const hosts = new Set(said.flatMap(({ text }) => URL.parse(text)?.host ?? []))
  const quoted = said.filter(({ name }) => name === 'quote').map(({ text }) => text)
  const loose = quoted.find(quote => !articles.some(({ article }) => article.text.includes(quote)))
  if (loose !== undefined) return `a quotation that no article printed: ${JSON.stringify(loose)}`
  if (!plain(reply).isWellFormed()) return 'half a character in plain text'
  for (const body of renderDiscord(reply).map(body => objectOf(JSON.parse(JSON.stringify(body))))) {
    const [problem] = messageProblems(body)
    if (problem !== undefined) return `Discord refuses it: ${JSON.stringify(problem)}`
    for (const text of textsOf(body)) {
      const strange = linksIn(text).find(link => !hosts.has(URL.parse(link)?.host ?? ''))
      // Times are marks of our own; no broken input brings any.
      const marks = marksIn(text).filter(mark => !mark.startsWith('<t:'))
      const live = [...pingsOf(text, undefined), ...marks, ...(strange ? [strange] : [])]
      if (live.length > 0) return `live on Discord: ${live.join(' ')} in ${JSON.stringify(text)}`
    }
  }
  for (const body of renderTelegram(reply)) {
    // Throws as Telegram does, where it would not take the message.
    const { live, entities, dropped } = textFrom(body, 'text')
    const strange = entities.find(({ url }) => url !== undefined && !/^https?:\/\//.test(url))
    if (live.length > 0 || strange !== undefined || dropped > 0)
      return `live on Telegram: ${[...live, strange?.url].join(' ')} in ${JSON.stringify(body.text)}`
  }
  return undefined
}

/** Every text of a reply with the name of the member that it is. */
function* stringsOf(value: unknown, name = ''): Generator<{ readonly name: string; readonly text: string }> {
  if (typeof value === 'string') yield { name, text: value }
  else if (Array.isArray(value)) for (const one of value) yield* stringsOf(one, name)
  else if (typeof value === 'object' && value !== null)
    for (const [member, one] of Object.entries(value)) yield* stringsOf(one, member)
}
