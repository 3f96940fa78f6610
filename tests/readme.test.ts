// README's two paths, walked by a new user over both real clients: what it says comes is what comes.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PermissionFlagsBits } from 'discord.js'
import { expect, test } from 'vitest'
import { articleFrom } from './facts/press.ts'
import { guildPayload } from './support/discord/channels.ts'
import { MANAGE_GUILD, MAY_WRITE } from './support/discord/fake.ts'
import { isObject, listOf } from './support/discord/json.ts'
import type { FakeMessage } from './support/discord/ledger.ts'
import { house } from './support/house.ts'
import { folder } from './support/teller.ts'

const readme = readFileSync(join(import.meta.dirname, '..', 'README.md'), 'utf8')

/** What somebody types, as whom, and what stands below it. */
type Exchange = { readonly line: string; readonly as: string; readonly answer: string }

/** The transcript under a heading, exchange by exchange. */
function transcript(heading: string): readonly Exchange[] {
  const part = readme.slice(readme.indexOf(`**${heading}**`))
  const [, block = ''] = /```\n([\s\S]*?)```/.exec(part) ?? []
  return block
    .split(/^ *› /m)
    .slice(1)
    .map(said => {
      const [first = '', ...below] = said.split('\n').map(line => line.trim())
      const [line = '', as = ''] = first.split(/\s{3,}/)
      return { line, as, answer: below.filter(text => text !== '').join('\n') }
    })
}

const buttonsOf = (labels: readonly string[]) => labels.map(label => `[${label}]`).join(' ')
const shown = (text: string, labels: readonly string[]) =>
  [...text.split('\n'), buttonsOf(labels)]
    .map(line => line.trim())
    .filter(line => line !== '')
    .join('\n')

/** A message on Discord as its reader sees it. */
function readDiscord(message: FakeMessage | undefined): string {
  const texts: string[] = []
  const labels: string[] = []
  const walk = (part: unknown): void => {
    if (!isObject(part)) return
    if (typeof part.content === 'string') texts.push(part.content.replace(/^#+ |\*\*|\\(?=[-_.])/gm, ''))
    if (typeof part.label === 'string') labels.push(part.label)
    listOf(part.components).forEach(walk)
  }
  walk(message?.body)
  return shown(texts.join('\n'), labels)
}

/** A day on which something happens in the place, and a clock that is set by hand. */
async function town(path: string) {
  let now = '2026-03-09T12:00:00.000Z'
  const home = await house(path, { clock: () => now })
  return {
    ...home,
    /** The next morning in Chisinau, when the digest is due. */
    async nextMorning() {
      const paper = articleFrom(
        {
          ...{
            by: 'Harbour Post',
            on: '2026-03-10',
            title: 'A bridge opens in Tiraspol',
            regions: ['transnistria'],
          },
          text: 'A bridge over the Dniester opened in Tiraspol on Monday, the road office said. It carries 4,000 cars a day.',
        },
        1,
      )
      const seenAt = '2026-03-09T20:00:00.000Z'
      await home.app.store.articles.save([
        { ...paper, article: { ...paper.article, seenAt, published: seenAt } },
      ])
      now = '2026-03-10T07:00:30.000Z'
      await home.jobs.digests()
    },
    /** A round of the outbox; a platform may ask for patience before. */
    async deliver() {
      now = new Date(Date.parse(now) + 60_000).toISOString()
      await home.jobs.deliver()
    },
  }
}

test('Discord: invited to a server, asked to follow a place, and heard of the next morning', async () => {
  using place = folder()
  const { discord, nextMorning, deliver, close } = await town(place.path)
  await discord.until(() => discord.commands().length > 0, 'commands')
  const guild = discord.addGuild()
  const channel = discord.addChannel(guild)
  discord.gateway.dispatch('GUILD_CREATE', guildPayload(guild, [channel], discord.application))
  const [exchange, ...others] = transcript('Discord')
  expect(others).toEqual([])
  const [, command = '', typed = ''] = /^\/(\w+) (.*)$/.exec(exchange?.line ?? '') ?? []
  const options = Object.fromEntries(typed.split(' ').map(one => one.split(/:(.*)/s).slice(0, 2)))
  const asker = { channel: channel.id, guild, appPermissions: MAY_WRITE }
  const [refused] = await discord.answers(discord.slash(asker, command, options))
  expect(readDiscord(refused)).toBe('Only those who run this chat may do that here.')
  const admin = { ...asker, permissions: MANAGE_GUILD }
  const [answer] = await discord.answers(discord.slash(admin, command, options))
  expect(readDiscord(answer)).toBe(exchange?.answer)
  const [muted] = await discord.answers(discord.slash({ ...admin, appPermissions: '0' }, command, options))
  expect(readDiscord(muted)).toContain('Teller may not write in this channel by itself.')
  await nextMorning()
  await deliver()
  const posted = discord.ledger.messages.filter(
    one => one.channel === channel.id && one.interaction === undefined,
  )
  expect(posted.map(readDiscord)).toEqual([expect.stringContaining('A bridge over the Dniester opened')])
  await close()
}, 60_000)

test('Telegram: added to a group, asked to follow a place, and heard of the next morning', async () => {
  using place = folder()
  const { telegram, nextMorning, deliver, close } = await town(place.path)
  const group = telegram.supergroup(-1009990009)
  const people = { member: telegram.user(777000301), administrator: telegram.user(777000302) }
  telegram.member(group, people.member, 'member')
  telegram.member(group, people.administrator, 'administrator')
  const exchanges = transcript('Telegram')
  expect(exchanges.map(({ as }) => as)).toEqual(['a member', 'an administrator', ''])
  for (const { line, as, answer } of exchanges) {
    const before = telegram.ledger.length
    telegram.say(group, line, { from: as === 'a member' ? people.member : people.administrator })
    await expect.poll(() => telegram.ledger.length, { timeout: 10_000 }).toBe(before + 1)
    const { text = '', keyboard = [] } = telegram.ledger.at(-1) ?? {}
    expect(
      shown(
        text,
        keyboard.flat().map(button => button.text),
      ),
    ).toBe(answer)
  }
  await nextMorning()
  const told = async () => {
    await deliver()
    return telegram.ledger.at(-1)?.text
  }
  await expect.poll(told, { timeout: 10_000, interval: 500 }).toContain('A bridge over the Dniester opened')
  await close()
}, 60_000)

test('the permissions in the addresses are those that the text names', () => {
  const { ViewChannel, SendMessages, SendMessagesInThreads, EmbedLinks, AttachFiles, ReadMessageHistory } =
    PermissionFlagsBits
  const named =
    ViewChannel | SendMessages | SendMessagesInThreads | EmbedLinks | AttachFiles | ReadMessageHistory
  expect(readme).toContain(`permissions=${named}`)
  expect(readme).toContain(`permissions\n${named | PermissionFlagsBits.CreatePublicThreads} in the address`)
})
