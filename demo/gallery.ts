// `npm run gallery`: every reply of the demo as each platform shows it, on one page and in pictures, so that one can look.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pageOf as discordPage } from '../src/adapters/discord/pages.ts'
import { pageOf as telegramPage } from '../src/adapters/telegram/pages.ts'
import { renderTerminal } from '../src/adapters/terminal/render.ts'
import { tell } from '../src/cli/lines.ts'
import { languages } from '../src/languages/languages.ts'
import { discordMessage } from './gallery/discord.ts'
import { discordLook, draw, telegramLook } from './gallery/draw.ts'
import { page, type Shown } from './gallery/page.ts'
import { telegramMessage } from './gallery/telegram.ts'
import { openPolled } from './polled.ts'

/** Beside each command's own examples: what goes wrong, what is changed, what is long. */
const more = [
  'election abkhazia',
  'election abkhazia 2019',
  'election south ossetia 2006',
  'who khajimba',
  'who ardzinba',
  'кто Бакиев',
  'выборы Абхазия 2019',
  'who won in abkhazia?',
  'why 47.38',
  'region transnistria',
  'news',
  'sources abkhazia',
  'search runoff',
  'abkhazia',
  'elektion abkazia',
  'election atlantis',
  'region congo',
  'election',
  'follow abkhazia daily 09:00 Asia/Tbilisi',
  'following',
  'following stop 1',
  'settings',
  'settings language ru',
  'settings',
  'settings language en',
  'forget',
  'forget yes',
  'help',
  'help election',
  'помощь',
]

const folder = process.argv[2] ?? 'gallery'
const chat = 'discord:100000000000000001'
const { app, close } = await openPolled()
try {
  const examples = languages.flatMap(({ messages }) =>
    Object.values(messages.commands).flatMap(({ examples }) => examples),
  )
  const shown: Shown[] = []
  for (const line of new Set([...examples, ...more])) shown.push(await show(line))
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'index.html'), page(shown))
  let pictures = 0
  for (const [n, { line, telegram, discord }] of shown.entries()) {
    const name = `${String(n + 1).padStart(2, '0')} ${line.replace(/[^\p{L}\p{N} .:-]/gu, '')}`
    for (const [platform, messages, look] of [
      ['telegram', telegram, telegramLook],
      ['discord', discord, discordLook],
    ] as const)
      for (const [part, message] of messages.entries()) {
        pictures += 1
        writeFileSync(join(folder, `${name}, ${platform} ${part + 1}.png`), draw(message, look))
      }
  }
  tell(`${shown.length} replies are in ${join(folder, 'index.html')}, and ${pictures} pictures beside it.`)
} finally {
  await close()
}

async function show(line: string): Promise<Shown> {
  const { reply, chat: asked } = await app.ask({ chat, asker: '1', administers: true, line })
  const at = { zone: asked.settings.zone, now: app.clock() }
  return {
    line,
    telegram: pagesOf(n => telegramPage(reply, line, n, { ...at, pictures: true })).map(telegramMessage),
    discord: pagesOf(n => discordPage(reply, line, n)).map(discordMessage),
    terminal: renderTerminal(reply, { columns: 80, ansi: false }, at),
  }
}

/** Every page of the one message, as its buttons would turn it. */
function pagesOf<Body>(page: (number: number) => readonly Body[]): readonly Body[] {
  const pages = [...page(1)]
  for (let next = 2; JSON.stringify(pages).includes(`"page:${next}:`); next += 1) pages.push(...page(next))
  return pages
}
