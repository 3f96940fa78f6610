// The platforms that have a token, each with its own part of the durable inbox.
import type { Adapter, Inbox } from '../adapters/adapter.ts'
import type { App } from '../app.ts'
import type { Platform } from '../model/chat.ts'

export const nameOf: Readonly<Record<Platform, string>> = {
  discord: 'Discord',
  telegram: 'Telegram',
  terminal: 'Terminal',
}

/** Each SDK is loaded only where it is used: they are most of our start-up time. */
export async function adaptersOf({ config, desk, log, store, clock }: App): Promise<readonly Adapter[]> {
  const inboxOf = (platform: Platform): Inbox => ({
    receive: (key, payload) => store.inbox.receive(platform, key, payload, clock()),
    pending: limit => store.inbox.pending(platform, limit),
    done: key => store.inbox.done(platform, key),
    recall: name => store.notes.get(`${platform}:${name}`),
    remember: (name, value) => store.notes.set(`${platform}:${name}`, value),
  })
  const partsOf = (platform: Platform) => ({
    desk,
    log: log.with({ platform }),
    inbox: inboxOf(platform),
  })
  const { discord, telegram, proxy } = config
  return Promise.all([
    ...(discord
      ? [
          import('../adapters/discord/discord.ts').then(({ discordAdapter }) =>
            discordAdapter({ ...discord, ...partsOf('discord') }),
          ),
        ]
      : []),
    ...(telegram
      ? [
          import('../adapters/telegram/telegram.ts').then(({ telegramAdapter }) =>
            telegramAdapter({ ...telegram, ...partsOf('telegram'), ...(proxy && { proxy }) }),
          ),
        ]
      : []),
  ])
}
