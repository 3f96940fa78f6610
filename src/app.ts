// Builds everything once: settings → store → facts and stories → the desk that every platform asks.
import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { CommandDefinition, Desk, Question } from './adapters/adapter.ts'
import { type Ask, makeAsk } from './ask.ts'
import type { Answer, Command, Context, PublisherBook } from './command.ts'
import { type Complete, makeComplete } from './complete.ts'
import { type Config, secretsOf } from './config.ts'
import { makeDigests } from './digest/digest.ts'
import { type Facts, makeFacts } from './facts/facts.ts'
import { loadCommands, loadPublishers } from './folders.ts'
import { healthOf } from './ingest/health.ts'
import { languages } from './languages/languages.ts'
import type { CommandWords } from './languages/messages.ts'
import { slashWords } from './languages/slash.ts'
import { createLog, type Log } from './log.ts'
import type { Chat } from './model/chat.ts'
import type { LanguageId } from './model/language.ts'
import type { Publisher } from './model/publisher.ts'
import type { Instant } from './model/time.ts'
import { missedOf } from './outbox/missed.ts'
import { publisherNamed, publishersIn } from './publishers.ts'
import { understand } from './question.ts'
import { makeQuota, type Quota } from './quota.ts'
import { findRegion, regionById, regions } from './regions/gazetteer.ts'
import { languageAsked } from './spoken.ts'
import { openStore } from './store/sqlite/sqlite.ts'
import type { Store } from './store/store.ts'
import { makeStories } from './stories/stories.ts'
import { busyReply } from './trouble.ts'

export type App = {
  readonly config: Config
  readonly log: Log
  readonly store: Store
  readonly publishers: readonly Publisher[]
  readonly ask: Ask
  readonly desk: Desk
  readonly clock: () => Instant
  close(): Promise<void>
}

/** Subscriptions of one chat. */
const mostSubscriptions = 50

/**
 * @param options.exclusive true for what runs for long: a second process on the same store is then refused
 * @param options.publishers stands in for the catalogue in tests and in the demo
 * @throws where the store cannot be opened, in words that say what to do
 */
export async function makeApp(
  config: Config,
  options: {
    readonly exclusive?: boolean
    readonly publishers?: readonly Publisher[]
    readonly clock?: () => Instant
    /** Stands in for the file, in tests of what breaks. */
    readonly store?: Store
  } = {},
): Promise<App> {
  const clock = options.clock ?? (() => new Date().toISOString())
  const log = createLog({ level: config.logLevel, secrets: secretsOf(config) })
  mkdirSync(config.data, { recursive: true, mode: 0o700 })
  const store =
    options.store ??
    (await openStore(join(config.data, 'teller.sqlite'), { exclusive: options.exclusive ?? false }))
  const publishers = options.publishers ?? (config.catalogue ? await loadPublishers() : [])
  const commands = await loadCommands()

  const chatOf = ({ chat, line, language }: Pick<Question, 'chat' | 'line' | 'language'>): Promise<Chat> => {
    // A chat that never chose speaks the language of the question; then the asker's, where the platform tells it.
    const asked =
      languageAsked(line) ?? languages.find(({ id }) => id === language?.toLowerCase().split(/[-_]/)[0])?.id
    return store.chats.get(chat, { ...config.settings, language: asked ?? config.settings.language })
  }
  const facts = makeFacts({ store })
  const contextFor = contexts({ store, commands, publishers, facts })
  const complete = makeComplete({ store, facts, publishers, clock })
  const ask = makeAsk({ commands, findRegion, chatOf, contextFor, log, clock })

  return {
    config,
    log,
    store,
    publishers,
    ask,
    desk: makeDesk({ ask, store, commands, chatOf, complete, quota: makeQuota(() => Date.parse(clock())) }),
    clock,
    close: () => store.close(),
  }
}

/** Everything a command may touch, for one question. */
function contexts(deps: {
  readonly store: Store
  readonly commands: ReadonlyMap<string, Command<Answer>>
  readonly publishers: readonly Publisher[]
  readonly facts: Facts
}): Parameters<typeof makeAsk>[0]['contextFor'] {
  const { store, publishers, facts } = deps
  const stories = makeStories({ store })
  const digests = makeDigests({ stories, store })
  const byId = new Map(publishers.map(publisher => [publisher.id, publisher]))
  const byName = new Map(publishers.map(publisher => [publisher.name.toLowerCase(), publisher]))
  const book: PublisherBook = {
    all: publishers,
    byId: id => byId.get(id),
    byName: name => byName.get(name.toLowerCase()),
    named: async typed => publisherNamed(typed, await publishersIn(store, publishers), store.articles),
  }
  const places = { all: regions, get: regionById }
  return ({ chat, asker, language, now, heard, last }): Context => ({
    now,
    chat,
    language,
    ...(asker !== undefined && { asker }),
    ...(heard !== undefined && { heard }),
    last,
    regions: places,
    facts,
    stories,
    digests,
    publishers: book,
    feeds: {
      async health(region) {
        const all = await store.feeds.all()
        const mine = all.filter(
          ({ regions: about, publisher }) =>
            region === undefined ||
            about.includes(region) ||
            byId.get(publisher)?.regions.includes(region) === true,
        )
        return mine.map(feed => healthOf(feed, now))
      },
    },
    chats: {
      set: settings => store.chats.set(chat.id, settings, chat.settings),
      forget: () => store.chats.forget(chat.id),
      kept: () => store.chats.kept(chat.id),
    },
    subscriptions: {
      list: () => store.subscriptions.of(chat.id),
      given: line => {
        const understood = understand(line, deps.commands, findRegion)
        return 'command' in understood ? understood.given : undefined
      },
      add: async (line, schedule, threads) => {
        const held = await store.subscriptions.of(chat.id)
        if (held.length >= mostSubscriptions)
          throw new Error(`A chat follows ${mostSubscriptions} things at most`)
        const subscription = {
          id: randomUUID(),
          chat: chat.id,
          line,
          schedule,
          createdAt: now,
          state: 'active',
          ...(threads !== undefined && { threads }),
          ...(asker !== undefined && { createdBy: asker }),
        } as const
        await store.subscriptions.add(subscription)
        return subscription
      },
      change: ({ id, line, schedule, threads }) =>
        store.subscriptions.change({
          ...{ id, chat: chat.id, line, schedule },
          ...(threads !== undefined && { threads }),
        }),
      remove: id => store.subscriptions.remove(id, chat.id),
    },
    missed: missedOf(store, chat.id, now),
    articles: store.articles,
    claims: store.claims,
    commands: [...deps.commands.values()],
  })
}

/** What adapters may ask of the rest. */
function makeDesk(deps: {
  readonly ask: Ask
  readonly store: Store
  readonly commands: ReadonlyMap<string, Command<Answer>>
  readonly chatOf: (question: Question) => Promise<Chat>
  readonly complete: Complete
  readonly quota: Quota
}): Desk {
  const { ask, store, commands, chatOf, complete, quota } = deps
  return {
    commands: [...commands.values()].map(definitionOf),
    languages: languages.map(({ id }) => id),
    ask: async question => {
      const taken = quota.take(question)
      if (taken !== 'ask') {
        const chat = await chatOf(question)
        return { reply: busyReply(chat.settings.language), chat, busy: taken === 'tell' ? 'now' : 'again' }
      }
      const { reply, chat, answer } = await ask(question)
      return { reply, chat, misunderstood: answer.kind === 'misunderstood' }
    },
    changes: line => {
      const understood = understand(line, commands, findRegion)
      return 'command' in understood && understood.command.administers
    },
    complete: async asked => {
      const kind = commands.get(asked.command)?.options.find(({ name }) => name === asked.option)?.kind
      return kind === undefined ? [] : complete(kind, asked.typed, asked.language ?? 'en')
    },
    chatChanged: (chat, state) =>
      state === 'reachable'
        ? store.subscriptions.setState(chat, 'active')
        : store.subscriptions.setState(chat, 'suspended', state.gone),
    chatMoved: (from, to) => store.chats.move(from, to),
  }
}

function definitionOf({ name, administers, options }: Command<Answer>): CommandDefinition {
  /** Platforms need a text for every name; the name itself stands in where a language has none. */
  const inEach = (
    words: (said: CommandWords | undefined) => string | undefined,
    kind: 'commands' | 'options',
    of: string,
  ) => ({
    // A language that has no more than these words.
    ...slashSaid(kind, of, 'summary'),
    ...Object.fromEntries(languages.map(({ id, messages }) => [id, words(messages.commands[name]) ?? of])),
  })
  return {
    name,
    names: slashSaid('commands', name, 'name'),
    administers,
    summary: inEach(said => said?.summary, 'commands', name),
    options: options.map(option => ({
      ...option,
      names: slashSaid('options', option.name, 'name'),
      summary: inEach(said => said?.options[option.name], 'options', option.name),
    })),
  }
}

function slashSaid(
  kind: 'commands' | 'options',
  of: string,
  what: 'name' | 'summary',
): Readonly<Record<LanguageId, string>> {
  const said = Object.entries(slashWords).map(([language, words]) => [language, words[kind][of]?.[what]])
  return Object.fromEntries(said.filter(([, word]) => word !== undefined))
}
