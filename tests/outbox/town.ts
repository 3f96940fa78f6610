// A town: papers that print, and readers on both platforms, served by one Teller after the other.
import { arrive, articleFrom, type Printed } from '../facts/press.ts'
import { type DiscordFake, discordFake, MANAGE_GUILD, MAY_WRITE } from '../support/discord/fake.ts'
import { house } from '../support/house.ts'
import { startTelegram } from '../support/telegram/telegram.ts'

export const recount: Printed = {
  ...{ by: 'Harbour Post', on: '2026-03-10', title: 'Recount ordered in Tkuarchal' },
  text: 'The election commission ordered a recount in Tkuarchal after Daur Kove complained about 214 vanished ballots. An answer is due by Friday.',
}
export const again: Printed = {
  ...{ by: 'Valley News', on: '2026-03-10', title: 'Ballots counted again' },
  text: 'In Tkuarchal the ballots are counted again, said the election commission, since Daur Kove complained that 214 ballots vanished. Boxes were opened at night.',
}
export const ferry: Printed = {
  ...{ by: 'Valley News', on: '2026-03-10', title: 'Ferry line to Trabzon opens' },
  text: 'A ferry line between Sokhumi and Trabzon opens in May, the port authority said. Two ships with 300 berths each will sail weekly.',
}

/** Two houses, one after the other, on one folder and one pair of platforms. */
export async function town(path: string) {
  /** Each paper is one article, however often it is spoken of. */
  const papers: Printed[] = []
  const seen = (printed: Printed, seenAt: string) => {
    if (!papers.includes(printed)) papers.push(printed)
    const read = articleFrom(printed, papers.indexOf(printed))
    return { ...read, article: { ...read.article, seenAt, published: seenAt } }
  }
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

/** `/follow` as one who runs the channel; what is answered. */
export async function asking(
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
export const textsIn = (discord: DiscordFake, channel: string) =>
  discord.ledger.messages
    .filter(message => message.channel === channel && message.interaction === undefined)
    .map(({ body }) => JSON.stringify(body))
