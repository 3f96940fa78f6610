// `why 47.3`: the sentence that printed a figure, in its paragraph, and who stands behind it.

import { sayingOf } from '../src/cards/claim.ts'
import { numberIn, printing, type Sentence, type Source, sentenceIn } from '../src/cards/printing.ts'
import { type Context, command, type PublisherBook, type Saying } from '../src/command.ts'
import type { Article } from '../src/model/article.ts'
import type { Claim, ClaimId, Predicate } from '../src/model/claim.ts'
import type { Publisher } from '../src/model/publisher.ts'
import { archived } from '../src/reply/address.ts'
import {
  ask,
  fields,
  heading,
  info,
  list,
  open,
  paragraph,
  quote,
  reply,
  strong,
  time,
  type Words,
} from '../src/reply/build.ts'
import type { Action, Reply, Text } from '../src/reply/document.ts'

/** A printed sentence, in its paragraph, and who printed it. */
type Printed = {
  readonly quote: string
  readonly paragraph: string
  readonly learned: string
  readonly publisher: string
  readonly title: string
  readonly url?: string
  readonly published?: string
  readonly isStub?: true
  readonly passport: Pick<Publisher, 'camp' | 'home'> | null
}
type Shown = Printed & {
  readonly kind: 'why'
  readonly claim: ClaimId
  readonly predicate: Predicate
  readonly named: string
  /** What the claim says: as read, in the units of the model. */
  readonly value: Claim['value']
  readonly standing: Claim['standing']
  readonly saidBy: string | null
  readonly rule: string
}
type Answer =
  | Shown
  /** A sentence that no claim was read from. */
  | (Printed & { readonly kind: 'sentence' })
  | {
      readonly kind: 'several'
      readonly asked: string
      readonly choices: readonly {
        readonly label: string
        readonly line: string
        readonly publisher: string
      }[]
    }
  | { readonly kind: 'unknown'; readonly asked: string; readonly nearest: readonly [] }

/** Sentences offered where several print the figure. */
const CHOICES = 8
/** Claims looked through in one article: the longest results have some dozens. */
const CLAIMS = 200

export default command<Answer>({
  name: 'why',
  options: [{ name: 'target', kind: 'text', required: true }],
  administers: false,

  async answer(context, { words }) {
    const asked = (words.target ?? '').trim()
    const shown = await shownFrom(context, asked)
    if (shown) return shown
    const last = await context.last?.()
    const told = printing(asked, last)
    const sentence = told.length > 0 ? undefined : sentenceIn(asked, last)
    const printed = sentence && (await printedFrom(context, sentence))
    if (printed) return { kind: 'sentence', ...printed }
    // A terminal that starts anew for every question remembers no answer: then the papers are searched for it.
    const found = told.length > 0 ? told : await searched(context, asked)
    const [first, ...others] = found
    const only = first && others.length === 0 ? await shownFrom(context, first.claim) : undefined
    if (only) return only
    if (!first) return { kind: 'unknown', asked, nearest: [] }
    return {
      kind: 'several',
      asked,
      choices: found
        .slice(0, CHOICES)
        .map(({ claim, quote, publisher }) => ({ label: quote, line: `why ${claim}`, publisher })),
    }
  },

  reply(answer, say) {
    const { why } = say.messages
    if (answer.kind === 'unknown') return reply(say.language, why.title, [info(why.unknown(answer.asked))])
    if (answer.kind === 'why' || answer.kind === 'sentence') return shown(answer, say)
    return reply(
      say.language,
      why.title,
      [
        paragraph(why.several(answer.asked)),
        list(answer.choices.map(({ label, publisher }) => `${publisher}: ${say.messages.quoted(label)}`)),
      ],
      answer.choices.map(({ line, publisher }) => ask(publisher, line)),
    )
  },
})

async function shownFrom({ claims, articles, publishers }: Context, id: string): Promise<Shown | undefined> {
  const told = await claims.get(id)
  if (!told) return undefined
  const { claim, article } = told
  const full = await articles.get(article.id, article.revision)
  return {
    kind: 'why',
    claim: claim.id,
    predicate: claim.predicate,
    named: claim.named,
    value: claim.value,
    standing: claim.standing,
    saidBy: claim.from.saidBy ?? null,
    rule: claim.from.rule,
    quote: claim.from.quote,
    paragraph: full ? paragraphAround(full.text, claim.from.span) : claim.from.quote,
    learned: claim.seenAt,
    ...from(article, publishers),
  }
}

async function printedFrom(
  { articles, publishers }: Context,
  { article: id, quote }: Sentence,
): Promise<Printed | undefined> {
  const article = await articles.get(id)
  const start = article?.text.indexOf(quote) ?? -1
  if (!article || start < 0) return undefined
  return {
    quote,
    paragraph: paragraphAround(article.text, [start, start + quote.length]),
    learned: article.seenAt,
    ...from(article, publishers),
  }
}

/** Who printed it, and whose that is. */
function from(
  { publisher: id, source, title, url, published, isStub }: Omit<Article, 'text'>,
  publishers: PublisherBook,
) {
  const publisher = publishers.byId(id) ?? publishers.byName(source)
  return {
    publisher: source,
    title,
    ...(url !== undefined && { url }),
    ...(published !== undefined && { published }),
    ...(isStub && { isStub }),
    passport: publisher ? { camp: publisher.camp, home: publisher.home } : null,
  }
}

/** The paragraph that the words stand in: up to the next line break to either side. */
function paragraphAround(text: string, [start, end]: readonly [number, number]): string {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const to = text.indexOf('\n', end)
  return text.slice(from, to < 0 ? text.length : to).trim()
}

/** Claims of the articles that have these words, whose sentence has them. */
async function searched({ articles, claims }: Context, asked: string): Promise<readonly Source[]> {
  // A paper writes 47.3 or 47,3, by its language.
  const forms = [...new Set([asked, asked.replace('.', ','), asked.replace(',', '.')])].filter(
    form => form !== '',
  )
  const hits = (await Promise.all(forms.map(form => articles.search(`"${form}"`, { limit: CHOICES })))).flat()
  const found = await Promise.all(hits.map(({ id }) => claims.find({ article: id, limit: CLAIMS })))
  const printed = found
    .flat()
    .filter(({ claim }) => forms.some(form => claim.from.quote.toLowerCase().includes(form.toLowerCase())))
  // Of all that a sentence says, the figure itself is what was asked for.
  const number = numberIn(asked)
  const exact = printed.filter(({ claim }) => Object.values<unknown>(claim.value).includes(number))
  const sources = (exact.length > 0 ? exact : printed).map(({ claim, article }) => ({
    claim: claim.id,
    quote: claim.from.quote,
    publisher: article.source,
  }))
  // Two figures of one sentence are two claims; whoever asks why wants the sentence.
  return [...new Map(sources.map(source => [source.quote, source])).values()]
}

function shown(answer: Shown | (Printed & { readonly kind: 'sentence' }), say: Saying): Reply {
  const { messages } = say
  const { why } = messages
  const { publisher, title, url, published, isStub, passport } = answer
  const source = {
    publisher,
    title,
    quote: answer.quote,
    ...(url !== undefined && { url }),
    ...(published !== undefined && { published }),
    ...(isStub && { isStub }),
  }
  const pairs: (readonly [string, Words])[] = [
    ...(answer.kind === 'why' ? readOf(answer, say) : []),
    [
      why.publisher,
      passport
        ? `${publisher}, ${messages.camps[passport.camp]}`
        : `${publisher} (${messages.sources.notInCatalogue})`,
    ],
    ...(published === undefined ? [] : [[why.published, [time(published, 'date')]] as const]),
    ...(isStub ? [[why.read, why.beginning] as const] : []),
    [why.learned, [time(answer.learned, 'moment')]],
    ...(answer.kind === 'why' ? [[why.rule, answer.rule] as const] : []),
  ]
  return reply(
    say.language,
    why.title,
    [
      quote(answer.quote, [source]),
      fields(pairs),
      ...(answer.paragraph === answer.quote ? [] : [heading(why.printed), paragraph(...marked(answer))]),
    ],
    url === undefined ? [] : [open(publisher, url), ...archiveOf(url, answer, why.archived)],
  )
}

/** A way to the page for those whose country blocks its site. */
function archiveOf(url: string, { learned }: Printed, label: string): readonly Action[] {
  const href = archived(url, learned)
  return href === undefined ? [] : [open(label, href)]
}

/** What was read out of the sentence. */
function readOf(answer: Shown, say: Saying): readonly (readonly [string, Words])[] {
  const { why, standings } = say.messages
  return [
    [why.says, `${why.predicates[answer.predicate]}: ${sayingOf(answer, say)}`],
    [why.standing, answer.standing === 'denied' ? why.denied : standings[answer.standing]],
    ...(answer.saidBy === null ? [] : [[why.saidBy, answer.saidBy] as const]),
  ]
}

/** The paragraph with the sentence set off in it. */
function marked({ paragraph, quote }: Printed): Text {
  const at = paragraph.indexOf(quote)
  if (at < 0) return [paragraph]
  return [paragraph.slice(0, at), strong(quote), paragraph.slice(at + quote.length)].filter(
    span => span !== '',
  )
}
