// Tells the desk where the bot can write, and where it no longer can.
import { type Channel, type Client, Events, GatewayDispatchEvents, type Guild } from 'discord.js'
import type { Log } from '../../log.ts'
import { chatId } from '../../model/chat.ts'
import type { Desk } from '../adapter.ts'
import { wordsOf } from './trouble.ts'

type State = Parameters<Desk['chatChanged']>[1]

/** A server in an outage is unavailable, which is not gone: Discord says so with another event, and nothing is told. */
export function watchChats(client: Client, desk: Desk, log: Log): void {
  const tell = async (channels: readonly Pick<Channel, 'id'>[], state: State) => {
    for (const { id } of channels)
      await desk
        .chatChanged(chatId('discord', id), state)
        .catch(error => log.warn('A change of a chat was not kept', { why: wordsOf(error) }))
  }
  const channelsOf = (guild: Guild) => [...guild.channels.cache.values()]

  client.on(Events.GuildCreate, guild => tell(channelsOf(guild), 'reachable'))
  // Discord.js forgets a server's channels before it says that the server is gone; the raw event comes before that.
  client.ws.on(GatewayDispatchEvents.GuildDelete, ({ id, unavailable }) => {
    const guild = client.guilds.cache.get(id)
    if (guild === undefined || unavailable === true) return
    tell(channelsOf(guild), { gone: 'the bot was removed from the server' })
  })
  client.on(Events.ChannelDelete, channel => tell([channel], { gone: 'the channel was deleted' }))
  client.on(Events.ThreadDelete, thread => tell([thread], { gone: 'the thread was deleted' }))
}
