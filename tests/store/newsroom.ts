// Articles and claims for tests: as short as they can be and still say something.
import { type Claim, claimId, type Predicate, type Values } from '../../src/model/claim.ts'
import type { Delivery } from '../../src/model/delivery.ts'
import type { Subscription } from '../../src/model/subscription.ts'
import type { ReadArticle } from '../../src/store/store.ts'

/** A moment on a day of March 2026. */
export const on = (day: number, time = '12:00:00.000') => `2026-03-${String(day).padStart(2, '0')}T${time}Z`

type Particulars = {
  readonly id: string
  readonly title?: string
  readonly text?: string
  readonly publisher?: string
  readonly published?: string
  readonly seenAt?: string
  readonly regions?: readonly string[]
  /** `person:aslan-bari`: its names as printed. */
  readonly names?: Readonly<Record<string, readonly string[]>>
  readonly says?: readonly Said[]
  readonly readBy?: string
}
type Said = {
  readonly subject: string
  readonly quote: string
  readonly about: { [P in Predicate]: { readonly predicate: P; readonly value: Values[P] } }[Predicate]
}

export function read(particulars: Particulars): ReadArticle {
  const {
    id,
    title = `Title of ${id}`,
    text = `The text of ${id}.`,
    publisher = 'harbour-post',
  } = particulars
  const { published = on(1), seenAt = on(2), says = [], regions = [], names = {} } = particulars
  const article = {
    id,
    revision: 1,
    publisher,
    source: publisher,
    language: 'en',
    title,
    text,
    published,
    seenAt,
  }
  return {
    article,
    claims: says.map(said => claim(article, said)),
    regions,
    names: Object.entries(names).flatMap(([entity, printed]) =>
      printed.map(name => ({ entity, name, language: /\p{Script=Cyrillic}/u.test(name) ? 'ru' : 'en' })),
    ),
    readBy: particulars.readBy ?? 'rules@1',
  }
}

function claim(article: ReadArticle['article'], { subject, quote, about }: Said): Claim {
  const start = article.text.indexOf(quote)
  const from = {
    article: article.id,
    revision: 1,
    quote,
    span: [start, start + quote.length] as const,
    rule: 'test@1',
  }
  const made = {
    subject,
    named: subject,
    standing: 'official' as const,
    from,
    seenAt: article.seenAt,
    ...about,
  }
  return { ...made, id: claimId(made) }
}

export const turnout = (percent: number) => ({ predicate: 'turnout' as const, value: { percent } })
export const role = (words: string, region?: string) => ({
  predicate: 'role' as const,
  value: region === undefined ? { role: words } : { role: words, region },
})
export const result = (choice: string, entity: string, percent: number) => ({
  predicate: 'result' as const,
  value: { choice, entity, percent },
})
export const rejects = (about: string) => ({
  predicate: 'position' as const,
  value: { stance: 'rejects' as const, about },
})

export function subscription(id: string, chat: string): Subscription {
  const schedule = { at: '09:00', days: [], zone: 'Asia/Tbilisi' }
  return { id, chat, line: 'digest abkhazia', schedule, createdAt: on(1), state: 'active' }
}

export function delivery(id: string, chat: string, part = 0, more: Partial<Delivery> = {}): Delivery {
  return {
    id,
    key: `key of ${id}`,
    chat,
    part,
    payload: JSON.stringify({ content: id }),
    nonce: id,
    state: 'pending',
    attempt: 0,
    notBefore: on(3),
    createdAt: on(3),
    ...more,
  }
}
