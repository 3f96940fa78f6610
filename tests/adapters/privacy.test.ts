// S30: after /forget nothing that is kept names the chat or who asked there: both real clients, the real desk and store.
import { expect, test } from 'vitest'
import { MANAGE_GUILD, MAY_WRITE } from '../support/discord/fake.ts'
import { house } from '../support/house.ts'
import { folder } from '../support/teller.ts'

test('S30: a topic of a Telegram group, followed, set and forgotten', async () => {
  using place = folder()
  const { telegram, kept, close } = await house(place.path)
  const forum = telegram.supergroup(-1009990001, true)
  forum.topics.add(45)
  const admin = telegram.user(777000123)
  telegram.member(forum, admin, 'administrator')
  const say = async (text: string) => {
    const before = telegram.ledger.length
    telegram.say(forum, text, { from: admin, thread: 45 })
    await expect.poll(() => telegram.ledger.length, { timeout: 10_000 }).toBeGreaterThan(before)
  }
  for (const line of ['/election abkhazia', '/follow abkhazia', '/forget']) await say(line)
  expect(kept().join()).toContain('9990001')
  const yes = telegram.ledger.at(-1)?.keyboard?.[0]?.[0]?.callback_data ?? ''
  telegram.press(forum, yes, admin, { thread: 45 })
  await expect.poll(() => telegram.ledger.at(-1)?.edited, { timeout: 5_000 }).toBe(1)
  await close()
  for (const id of ['9990001', '777000123']) expect(kept().filter(bytes => bytes.includes(id))).toEqual([])
}, 60_000)

test('S30: a Discord channel, followed and forgotten', async () => {
  using place = folder()
  const { discord, kept, close } = await house(place.path)
  const guild = discord.addGuild()
  const channel = discord.addChannel(guild).id
  const asker = {
    ...{ channel, guild, user: '400000000000000077' },
    ...{ permissions: MANAGE_GUILD, appPermissions: MAY_WRITE },
  }
  await discord.until(() => discord.commands().length > 0, 'commands')
  await discord.answers(discord.slash(asker, 'follow', { region: 'abkhazia' }))
  expect(kept().join()).toContain(channel)
  await discord.answers(discord.slash(asker, 'forget', { confirm: 'yes' }))
  await close()
  for (const id of [channel, asker.user]) expect(kept().filter(bytes => bytes.includes(id))).toEqual([])
}, 60_000)
