// The figures of votes that articles print for the first time, each beside the one that was printed before it.
import { countsAgree, hedgeOf, type Printed, sharesAgree } from '../facts/figures.ts'
import type { ArticleId } from '../model/article.ts'
import { type Hedge, type Vote, voteOf } from '../model/election.ts'
import type { EntityId } from '../model/entity.ts'
import { foldName } from '../model/fold.ts'
import type { RegionId } from '../model/region.ts'
import type { Instant } from '../model/time.ts'
import type { Store, Told } from '../store/store.ts'
import { type Cited, citedFrom } from './cited.ts'

type Kind = 'turnout' | 'registered' | 'percent' | 'votes' | 'seats'

export type NewFigure = {
  readonly kind: Kind
  readonly vote: Vote
  /** Whose figure it is: a candidate, a party, an answer. */
  readonly choice?: string
  /** Its names as printed, in whatever letters, the most printed first; empty where it stands for nobody. */
  readonly names: readonly string[]
  readonly value: number
  /** The word that hedges it where it is printed: "more than 70 percent". */
  readonly hedge?: Hedge
  /** What was printed before; absent where nothing was. */
  readonly before?: number
  /** Whom the article credits; the publisher where it credits nobody. */
  readonly by: string
  readonly at: Instant
  readonly source: Cited
}

/** Claims looked at, the newest first: a night of counting prints some hundreds. */
const LOOKED_AT = 600
/** A vote so long ago is background: "in 2014 he won with 50.57 percent". */
const NEWS_DAYS = 60
const DAY_MS = 86_400_000

type Read = {
  readonly kind: Kind
  readonly choice?: string
  readonly entity?: EntityId
  readonly key: string
  readonly value: number
}
type Figure = Read & { readonly told: Told<'turnout' | 'registered' | 'result'> }

/** The newest figure of each kind in the articles that are new, where no older article has printed it. */
export async function newFigures(
  store: Pick<Store, 'claims' | 'entities'>,
  region: RegionId,
  isNew: (article: ArticleId) => boolean,
  isOn: (figure: { readonly election: EntityId; readonly entity?: EntityId }) => boolean = () => true,
): Promise<readonly NewFigure[]> {
  const told = await store.claims.find({
    subjectPrefix: `election:${region}:`,
    predicates: ['turnout', 'registered', 'result'],
    limit: LOOKED_AT,
  })
  const figures = told
    .filter(isNews)
    .flatMap(one => readFrom(one).map(read => ({ ...read, told: one })))
    .filter(({ told, entity }) =>
      isOn({ election: told.claim.subject, ...(entity !== undefined && { entity }) }),
    )
  const fresh = [...Map.groupBy(figures, ({ key }) => key).values()].flatMap(same => figureFrom(same, isNew))
  return Promise.all(
    fresh.map(async ({ entity, ...figure }) => {
      const known = entity === undefined ? undefined : await store.entities.get(entity)
      return { ...figure, names: known?.names.map(({ name }) => name) ?? [] }
    }),
  )
}

function isNews({ claim, article }: Figure['told']): boolean {
  const date = voteOf(claim.subject)?.date
  if (claim.standing === 'denied' || claim.standing === 'upcoming') return false
  if (!date || date.length < 'yyyy-mm-dd'.length) return false
  return Math.abs(Date.parse(date) - Date.parse(article.published ?? article.seenAt)) <= NEWS_DAYS * DAY_MS
}

function readFrom({ claim }: Figure['told']): readonly Read[] {
  const read = (kind: Kind, value: number | undefined, whose = '', named = {}): readonly Read[] =>
    value === undefined ? [] : [{ kind, value, key: `${claim.subject} ${kind} ${whose}`, ...named }]
  if (claim.predicate === 'turnout') return read('turnout', claim.value.percent)
  if (claim.predicate === 'registered') return read('registered', claim.value.voters)
  const { choice, entity, percent, votes, seats } = claim.value
  const whose = entity ?? foldName(choice)
  const named = { choice, ...(entity !== undefined && { entity }) }
  return [
    ...read('percent', percent, whose, named),
    ...read('votes', votes, whose, named),
    ...read('seats', seats, whose, named),
  ]
}

const tellsAt = ({ told: { article } }: Figure) => article.published ?? article.seenAt

function figureFrom(
  figures: readonly Figure[],
  isNew: (article: ArticleId) => boolean,
): readonly (Omit<NewFigure, 'names'> & { readonly entity?: EntityId })[] {
  const newestFirst = [...figures].sort((a, b) => tellsAt(b).localeCompare(tellsAt(a)))
  const now = newestFirst.find(({ told }) => isNew(told.article.id))
  const older = newestFirst.filter(({ told }) => !isNew(told.article.id))
  if (!now || older.some(before => agree(before, now))) return []
  const vote = voteOf(now.told.claim.subject)
  if (!vote) return []
  const [before] = older
  const { claim, article } = now.told
  const hedge = hedgeOf({ value: now.value, quote: claim.from.quote })
  return [
    {
      kind: now.kind,
      vote,
      ...(now.choice !== undefined && { choice: now.choice }),
      ...(now.entity !== undefined && { entity: now.entity }),
      value: now.value,
      ...(hedge && { hedge }),
      ...(before && { before: before.value }),
      by: claim.from.saidBy ?? article.source,
      at: tellsAt(now),
      source: citedFrom(article, claim.from.quote),
    },
  ]
}

/** Rounded, cut or hedged, it is the same figure. */
function agree(a: Figure, b: Figure): boolean {
  const printed = ({ value, told }: Figure): Printed => ({ value, quote: told.claim.from.quote })
  const isShare = a.kind === 'turnout' || a.kind === 'percent'
  return (isShare ? sharesAgree : countsAgree)(printed(a), printed(b))
}
