// Stories that go on: which message of a digest tells what, and which earlier one each of them answers.
import { describe, expect, test } from 'vitest'
import { discordPages } from '../../src/adapters/discord/render.ts'
import { telegramPages } from '../../src/adapters/telegram/render.ts'
import { chained } from '../../src/chain.ts'
import type { Digest } from '../../src/command.ts'
import type { HeardArticle } from '../../src/model/heard.ts'
import { heading, paragraph, quote, reply } from '../../src/reply/build.ts'
import type { Block } from '../../src/reply/document.ts'
import type { Printed } from '../facts/press.ts'
import { folder } from '../support/teller.ts'
import { again, asking, ferry, recount, town } from './town.ts'

const berths: Printed = {
  ...{ by: 'Harbour Post', on: '2026-03-10', title: 'Third ship for the ferry line to Trabzon' },
  text: 'The ferry line between Sokhumi and Trabzon gets a third ship, the port authority said. It has 300 berths like the other two ships, and will sail weekly from May.',
}

const long = (about: string) => `${about} was spoken of at length. `.repeat(80).trim()

type Story = Digest['stories'][number]
function story(title: string, before: readonly string[] = []): Story {
  const id = title.toLowerCase()
  const source = { article: id, publisherId: 'post', publisher: 'Post', title }
  return {
    ...{ title, latest: '2026-03-10T09:00:00.000Z', publishers: ['Post'], independent: 1 },
    sentences: [{ ...source, quote: long(title) }],
    ...{ continues: before.length > 0, articles: [id, `${id} too`], before },
  }
}
function digest(...stories: readonly Story[]): Digest {
  return {
    kind: 'digest',
    topic: { kind: 'region', region: 'abkhazia' },
    ...{ since: '2026-03-09T09:00:00.000Z', until: '2026-03-10T09:00:00.000Z', figures: [], further: 0 },
    ...{ stories, corrections: [], always: false },
    hears: [...stories.flatMap(({ articles }) => articles), 'no room'].map(article => ({
      ...{ article, revision: 1, sentences: [] },
    })),
  }
}
const blocksOf = ({ stories }: Digest): readonly Block[] =>
  stories.flatMap(({ title, sentences }) => [
    heading(title),
    paragraph('Reported only by Post'),
    ...sentences.map(one => quote(one.quote, [one])),
  ])
const told = (article: string, told: string): HeardArticle => ({ article, revision: 1, sentences: [], told })

describe.each([
  ['Discord', discordPages],
  ['Telegram', telegramPages],
] as const)('on %s', (_, pagesOf) => {
  const messagesOf = (one: Digest) =>
    pagesOf(reply('en', 'Digest', blocksOf(one))).map(({ blocks }) => ({ payload: '', blocks }))

  test('each article is told by the message in which its story stands', () => {
    const three = digest(story('Bridge'), story('Harbour'), story('Ferry'))
    const { hears } = chained(three, messagesOf(three), { articles: [] }, 10)
    expect(hears.map(({ article, told }) => [article, told])).toEqual([
      ...[['bridge', 10] as const, ['bridge too', 10] as const],
      ...[['harbour', 11] as const, ['harbour too', 11] as const],
      ...[['ferry', 12] as const, ['ferry too', 12] as const],
      ['no room', undefined],
    ])
  })

  test('each message answers what told the first story on it that goes on', () => {
    const three = digest(story('Bridge'), story('Harbour', ['h1']), story('Ferry', ['f1']))
    const articles = [told('h1', 'monday'), told('f1', 'tuesday')]
    expect(chained(three, messagesOf(three), { articles }).answers).toEqual([undefined, 'monday', 'tuesday'])
  })
})

test('of stories that became one, the message that was sent last is answered', () => {
  const one = digest(story('Bridge', ['b3', 'b1', 'b2']))
  const messages = [{ payload: '', blocks: blocksOf(one) }]
  const articles = [told('b1', 'monday'), told('b2', 'tuesday'), told('b3', 'wednesday')]
  expect(chained(one, messages, { articles }).answers).toEqual(['wednesday'])
})

test('in Telegram a follow-up answers the message that told its story, not the last one', async () => {
  using place = folder()
  const { telegram, print, restart, close } = await town(place.path)
  telegram.say(telegram.private(779), '/follow abkhazia breaking sources:1')
  await expect.poll(() => telegram.ledger.length, { timeout: 10_000 }).toBe(1)
  await print('09:10', recount)
  await print('10:10', ferry)
  await restart()
  await print('11:10', again)
  await print('12:10', berths)
  const [, first, second, third, fourth, ...others] = telegram.ledger
  expect(others).toEqual([])
  expect(first?.text).toContain('recount')
  expect(first?.answers).toBeUndefined()
  expect(second?.answers).toBeUndefined()
  expect(third).toMatchObject({ answers: first?.messageId })
  expect(fourth).toMatchObject({ answers: second?.messageId })
  await close()
}, 60_000)

test('on Discord likewise', async () => {
  using place = folder()
  const { discord, print, close } = await town(place.path)
  const guild = discord.addGuild()
  const channel = discord.addChannel(guild).id
  await asking(discord, channel, guild, { region: 'abkhazia', every: 'breaking', sources: 1 })
  await print('09:10', recount)
  await print('10:10', ferry)
  await print('11:10', again)
  const [first, second, third, ...others] = discord.ledger.messages.filter(
    message => message.channel === channel && message.interaction === undefined,
  )
  expect(others).toEqual([])
  expect(first?.body).not.toHaveProperty('message_reference')
  expect(second?.body).not.toHaveProperty('message_reference')
  expect(third?.body).toMatchObject({ message_reference: { message_id: first?.id } })
  await close()
}, 60_000)
