// A thread per story, from the question to the message, over both real clients and a restart.
import { expect, test } from 'vitest'
import { arrive, articleFrom, type Printed } from '../facts/press.ts'
import { type DiscordFake, discordFake, MANAGE_GUILD, MAY_WRITE } from '../support/discord/fake.ts'
import { house } from '../support/house.ts'
import { startTelegram } from '../support/telegram/telegram.ts'
import { folder } from '../support/teller.ts'

const recount: Printed = {
  ...{ by: 'Harbour Post', on: '2026-03-10', title: 'Recount ordered in Tkuarchal' },
  text: 'The election commission ordered a recount in Tkuarchal after Daur Kove complained about 214 vanished ballots. An answer is due by Friday.',
}
const again: Printed = {
  ...{ by: 'Valley News', on: '2026-03-10', title: 'Ballots counted again' },
  text: 'In Tkuarchal the ballots are counted again, said the election commission, since Daur Kove complained that 214 ballots vanished. Boxes were opened at night.',
}
const ferry: Printed = {
  ...{ by: 'Valley News', on: '2026-03-10', title: 'Ferry line to Trabzon opens' },
  text: 'A ferry line between Sokhumi and Trabzon opens in May, the port authority said. Two ships with 300 berths each will sail weekly.',
}

const papers = [recount, again, ferry]
const seen = (printed: Printed, seenAt: string) => {
  const read = articleFrom(printed, papers.indexOf(printed))
  return { ...read, article: { ...read.article, seenAt, published: seenAt } }
}

/** Two houses, one after the other, on one folder and one pair of platforms. */
async function town(path: string) {
  let now = '2026-03-10T09:01:00.000Z'
  const [discord, telegram] = await Promise.all([discordFake(), startTelegram()])
  const open = () => house(path, { discord, telegram, clock: () => now })
  let home = await open()
  /** In several rounds, since nothing may come twice. */
  async function tell(at: string, articles: Parameters<typeof arrive>[1]) {
    await arrive(home.app.store, articles)
    for (let round = 0; round < 3; round++) {
      // A chat is sent one message a second.
      now = new Date(Date.parse(`2026-03-10T${at}:00.000Z`) + 15 * 60_000 + round * 5_000).toISOString()
      await home.jobs.digests()
      await home.jobs.deliver()
    }
  }
  return {
    ...{ discord, telegram },
    home: () => home,
    async restart() {
      await home.stop()
      home = await open()
    },
    /** The papers print, and a quarter of an hour later whatever is due is sent. */
    async print(at: string, ...papers: readonly Printed[]) {
      const moment = `2026-03-10T${at}:00.000Z`
      await tell(
        at,
        papers.map(paper => seen(paper, moment)),
      )
    },
    /** A paper changes what it printed. */
    async change(at: string, paper: Printed, was: string, becomes: string) {
      const { article, ...rest } = seen(paper, `2026-03-10T${at}:00.000Z`)
      const { seenAt = '' } = (await home.app.store.articles.get(article.id)) ?? {}
      const text = article.text.replace(was, becomes)
      await tell(at, [{ ...rest, article: { ...article, seenAt, published: seenAt, revision: 2, text } }])
    },
    async close() {
      await home.stop()
      await Promise.all([discord.close(), telegram.stop()])
    },
  }
}

async function asking(
  discord: DiscordFake,
  channel: string,
  guild: string,
  options: Record<string, string | number>,
) {
  await discord.until(() => discord.commands().length > 0, 'commands')
  const asker = {
    channel,
    guild,
    user: '400000000000000079',
    permissions: MANAGE_GUILD,
    appPermissions: MAY_WRITE,
  }
  const [answer] = await discord.answers(discord.slash(asker, 'follow', options))
  return JSON.stringify(answer?.body)
}
const textsIn = (discord: DiscordFake, channel: string) =>
  discord.ledger.messages
    .filter(message => message.channel === channel && message.interaction === undefined)
    .map(({ body }) => JSON.stringify(body))

/** A story that was told in a channel, and went on in its thread. */
async function storyWithThread(path: string) {
  const there = await town(path)
  const { discord, print } = there
  const guild = discord.addGuild()
  const channel = discord.addChannel(guild).id
  await asking(discord, channel, guild, {
    ...{ region: 'abkhazia', every: 'breaking', sources: 1, thread: 'story' },
  })
  await print('09:10', recount)
  await print('10:10', again)
  const root = discord.ledger.messages.find(({ id }) => discord.channel(id)?.parent === channel)?.id ?? ''
  return { ...there, channel, root }
}

test('each story of a breaking follow has its thread, and what comes later stands in it, after a restart too', async () => {
  using place = folder()
  const { discord, print, restart, close } = await town(place.path)
  const guild = discord.addGuild()
  const channel = discord.addChannel(guild).id
  const said = await asking(discord, channel, guild, {
    ...{ region: 'abkhazia', every: 'breaking', sources: 1, thread: 'story' },
  })
  expect(said).toContain('Each story in a thread of its own.')

  await print('09:10', recount, ferry)
  const first = textsIn(discord, channel)
  expect(first).toHaveLength(2)
  const roots = discord.ledger.messages.filter(({ id }) => discord.channel(id)?.parent === channel)
  expect(roots.map(({ id }) => discord.channel(id)?.name).sort()).toEqual([ferry.title, recount.title])

  await restart()
  await print('10:10', again)
  const root = roots.find(({ id }) => discord.channel(id)?.name === recount.title)?.id ?? ''
  expect(textsIn(discord, channel)).toHaveLength(2)
  expect(textsIn(discord, root)).toEqual([expect.stringContaining('Boxes were opened at night.')])
  await close()
}, 60_000)

test('a correction stands above what it corrects: a story’s first message in its channel, a later one in its thread', async () => {
  using place = folder()
  const { discord, change, close, channel, root } = await storyWithThread(place.path)
  await change('11:10', again, 'at night', 'at noon')
  await change('12:10', recount, '214 vanished', '124 vanished')
  expect(textsIn(discord, root)).toEqual([expect.stringMatching(/Corrected since.*at noon.*at night/s)])
  expect(textsIn(discord, channel)).toEqual([expect.stringMatching(/Corrected since.*124 van.*214 van/s)])
  await close()
}, 60_000)

test('in a thread that is locked since, a correction answers in the channel', async () => {
  using place = folder()
  const { discord, change, close, channel, root } = await storyWithThread(place.path)
  const thread = discord.channel(root)
  if (thread) thread.locked = true
  await change('11:10', again, 'at night', 'at noon')
  expect(textsIn(discord, root)).toHaveLength(1)
  expect(textsIn(discord, channel)).toEqual([expect.anything(), expect.stringContaining('at noon')])
  await close()
}, 60_000)

test('in a forum each story is a post with its title, and goes on in that post', async () => {
  using place = folder()
  const { discord, print, change, close } = await town(place.path)
  const guild = discord.addGuild()
  const forum = discord.addChannel(guild, 15).id
  const post = discord.addChannel(guild, 11, forum).id
  await asking(discord, post, guild, { region: 'abkhazia', every: 'breaking', sources: 1, thread: 'post' })
  await print('09:10', recount)
  const posts = () =>
    discord.ledger.messages.map(({ id }) => discord.channel(id)).filter(one => one?.parent === forum)
  expect(posts().map(one => one?.name)).toEqual([recount.title])
  await print('10:10', again)
  await change('11:10', recount, '214 vanished', '124 vanished')
  expect(posts()).toHaveLength(1)
  expect(textsIn(discord, posts()[0]?.id ?? '')).toEqual([
    expect.stringMatching(/Corrected since.*124 van/s),
    expect.not.stringContaining('Corrected since'),
  ])
  expect(textsIn(discord, post)).toEqual([])
  await close()
}, 60_000)

test('in a forum a digest at a set time is one post, called by its day', async () => {
  using place = folder()
  const { discord, print, close } = await town(place.path)
  const guild = discord.addGuild()
  const forum = discord.addChannel(guild, 15).id
  const post = discord.addChannel(guild, 11, forum).id
  await asking(discord, post, guild, { region: 'abkhazia', at: '10:00', thread: 'post' })
  await print('09:50', recount, ferry)
  const names = discord.ledger.messages
    .map(({ id }) => discord.channel(id))
    .filter(one => one?.parent === forum)
    .map(one => one?.name)
  expect(names).toEqual(['Digest: Abkhazia, 10 March 2026'])
  await close()
}, 60_000)

test('in Telegram news of a story answers its first message', async () => {
  using place = folder()
  const { telegram, print, restart, close } = await town(place.path)
  const reader = telegram.private(779)
  telegram.say(reader, '/follow abkhazia breaking sources:1 thread:story')
  await expect.poll(() => telegram.ledger.length, { timeout: 10_000 }).toBe(1)
  await print('09:10', recount, ferry)
  const [, ...first] = telegram.ledger
  expect(first).toHaveLength(2)
  await restart()
  await print('10:10', again)
  const told = first.find(({ text }) => text.includes('recount'))
  expect(telegram.ledger.at(-1)).toMatchObject({ answers: told?.messageId })
  expect(telegram.ledger).toHaveLength(4)
  await close()
}, 60_000)

test('a thread per story at a set time is refused in words', async () => {
  using place = folder()
  const { home, close } = await town(place.path)
  const { answer, reply } = await home().app.ask({
    ...{ chat: 'discord:400000000000000080', line: 'follow abkhazia daily thread:story', administers: true },
  })
  expect(answer.kind).toBe('bad-thread')
  expect(JSON.stringify(reply)).toContain('breaking')
  await close()
})
