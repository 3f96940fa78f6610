// One round of each job: what `jobs.ts` beats for, put together from the stages.
import { createHash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import type { Adapter } from './adapters/adapter.ts'
import { amend } from './amend.ts'
import type { App } from './app.ts'
import type { Asked } from './ask.ts'
import { chained } from './chain.ts'
import type { Answer, Digest } from './command.ts'
import type { Jobs } from './jobs.ts'
import { languageOf } from './languages/languages.ts'
import type { ChatId, Platform } from './model/chat.ts'
import type { Heard } from './model/heard.ts'
import type { Slot, Subscription, SubscriptionId } from './model/subscription.ts'
import { tellOperator } from './operator.ts'
import { collapseOverdue } from './outbox/collapse.ts'
import { deliverDue } from './outbox/deliver.ts'
import { type Composed, enqueueDue } from './outbox/enqueue.ts'
import { createPace } from './outbox/pace.ts'
import type { Poller } from './poller.ts'
import { ask, info, reply } from './reply/build.ts'
import { inThreads } from './threads.ts'

/**
 * Retention, in days: handled updates; messages that were sent or given up; what finds an article for others on its event,
 * which come within ten days of it, or are themselves seen days later.
 */
const retentionDays = { inbox: 7, deliveries: 30, keys: 30 }
/** Keys forgotten between two turns of everybody else: some milliseconds. */
const keysAtOnce = 1_000

export function jobsOf({
  app,
  poller,
  adapters,
  signal,
}: {
  readonly app: App
  readonly poller: Poller
  /** Those that are served now; one whose token is refused leaves. */
  readonly adapters: ReadonlyMap<Platform, Adapter>
  /** When it fires, nothing more is sent; what is under way is finished. */
  readonly signal?: AbortSignal
}): Jobs {
  const { store, log, clock } = app
  const pace = createPace()
  const empty = new Map<SubscriptionId, Slot>()
  return {
    async poll() {
      await tellOperator(app, adapters, await poller.round())
    },
    async digests() {
      await collapseOverdue({ store, clock, log, compose: missedComposer(app, adapters) })
      await enqueueDue({ store, clock, log, empty, compose: composer(app, adapters) })
    },
    async deliver() {
      await deliverDue({
        ...{ store, adapters: Object.fromEntries(adapters), clock, log, pace },
        ...(signal !== undefined && { signal }),
      })
    },
    async reread() {
      await poller.read()
    },
    async clean() {
      const before = (days: number) => new Date(Date.parse(clock()) - days * 86_400_000).toISOString()
      await store.clean({ inbox: before(retentionDays.inbox), deliveries: before(retentionDays.deliveries) })
      while (!signal?.aborted && (await store.stories.forgetKeys(before(retentionDays.keys), keysAtOnce)))
        await setImmediate()
    },
  }
}

/** That messages were missed, in the language of their chat. */
function missedComposer(app: App, adapters: ReadonlyMap<Platform, Adapter>) {
  return async (chat: ChatId, messages: number): Promise<readonly string[] | undefined> => {
    const adapter = [...adapters.values()].find(({ platform }) => chat.startsWith(`${platform}:`))
    if (!adapter) return undefined
    const { settings } = await app.store.chats.get(chat, app.config.settings)
    const { messages: words } = languageOf(settings.language)
    const said = reply(
      settings.language,
      words.missed.title,
      [info(words.missed.collapsed(messages))],
      [ask(words.news.title(), 'news')],
    )
    return adapter
      .compose(said, { chat, zone: settings.zone, now: app.clock() })
      .map(({ payload }) => payload)
  }
}

/**
 * What a subscription's line answers now, as messages of its chat's platform. Nothing new is no message. Chats that
 * read alike and heard the same are answered once: fifty thousand that follow one place cost as much as one.
 */
function composer(app: App, adapters: ReadonlyMap<Platform, Adapter>) {
  const answered = new Map<string, Promise<Asked>>()
  return async (subscription: Subscription, heard: Heard): Promise<Composed | undefined> => {
    const { chat, line } = subscription
    const adapter = [...adapters.values()].find(({ platform }) => chat.startsWith(`${platform}:`))
    // A platform that is off for now: the slot is kept for when it is on again.
    if (!adapter) return undefined
    const ownChat = await app.store.chats.get(chat, app.config.settings)
    const { settings } = ownChat
    const followed = (await app.store.subscriptions.of(chat)).map(one => one.line).sort()
    const askWith = async (heard: Heard) => {
      const reads = [line, settings, [...new Set(followed)], heard.since, heard.only, fingerprint(heard)]
      const key = JSON.stringify(reads)
      // Nobody administers here: a stored line may ask and never change anything.
      const asked = answered.get(key) ?? app.ask({ chat, line, administers: false, heard })
      answered.set(key, asked)
      const said = await asked
      const { answer } = said
      if (answer.kind === 'error') throw new Error(`"${line}" could not be answered; the log says why`)
      return { ...said, digest: isDigest(answer) ? answer : undefined }
    }
    const now = app.clock()
    const { edits, hears, rest } = await amend(heard, {
      ...{ chat: ownChat, adapter, store: app.store, now },
      ask: askWith,
    })
    const said = await askWith({ ...heard, changed: rest })
    const { answer, digest } = said
    // Whoever was followed and is nobody's name any more has no news.
    if (answer.kind === 'unknown' || answer.kind === 'several') return { payloads: [], edits, hears }
    if (digest && !isWorthSaying(digest)) return { payloads: [], edits, hears: [...hears, ...digest.hears] }
    const here = { chat, zone: settings.zone, now }
    const { threads, schedule } = subscription
    if (digest && threads !== undefined) {
      const breaking = schedule.until !== undefined
      const parted = inThreads(adapter, said, digest, { threads, breaking, heard, at: here })
      return { ...parted, edits, hears: [...hears, ...parted.hears] }
    }
    const messages = adapter.compose(said.reply, here)
    const payloads = messages.map(({ payload }) => payload)
    if (!digest) return { payloads, edits, hears }
    const { answers, hears: told } = chained(digest, messages, heard)
    return { payloads, answers, edits, hears: [...hears, ...told] }
  }
}

/** Tells apart what two chats have heard. */
function fingerprint({ articles, changed }: Heard): string {
  const heard = articles.map(
    ({ article, revision, sentences, told }) =>
      `${article}.${revision}.${sentences.length}.${told === undefined}`,
  )
  return createHash('sha256')
    .update([...heard.sort(), ...changed.map(({ id, revision }) => `${id}.${revision}`).sort()].join(' '))
    .digest('base64url')
}

const isDigest = (answer: Answer): answer is Digest => answer.kind === 'digest'
const isWorthSaying = ({ stories, corrections, always }: Digest) =>
  stories.length > 0 || corrections.length > 0 || always
