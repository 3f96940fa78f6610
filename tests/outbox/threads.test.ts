// A thread per story, from the question to the message, over both real clients and a restart.
import { expect, test } from 'vitest'
import { folder } from '../support/teller.ts'
import { again, asking, ferry, recount, textsIn, town } from './town.ts'

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
