// The figures of votes that articles print for the first time, each beside the one that was printed before it.
import { optionOf } from '../facts/choices.ts'
import { countsAgree, hedgeOf, type Printed, sharesAgree } from '../facts/figures.ts'
import { prints } from '../facts/printed.ts'
import { widened } from '../facts/widened.ts'
import type { ArticleId } from '../model/article.ts'
import type { ClaimAbout, Predicate } from '../model/claim.ts'
import { electionId, type Hedge, type Vote, voteOf } from '../model/election.ts'
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
  readonly vote: EntityId
  readonly choice?: string
  readonly entity?: EntityId
  readonly key: string
  readonly value: number
}
/** What is said with figures. */
const predicates: readonly Predicate[] = ['turnout', 'registered', 'result']
type ToldFigure = Told & { readonly claim: ClaimAbout<'turnout' | 'registered' | 'result'> }
type Figure = Read & { readonly told: ToldFigure }

/** The newest figure of each kind in the articles that are new, where no older article has printed it. */
export async function newFigures(
  store: Pick<Store, 'articles' | 'claims' | 'entities'>,
  region: RegionId,
  until: Instant,
  isNew: (article: ArticleId) => boolean,
  isOn: (figure: { readonly election: EntityId; readonly entity?: EntityId }) => boolean = () => true,
): Promise<readonly NewFigure[]> {
  const isOfNew = ({ article }: Pick<Told, 'article'>) => isNew(article.id)
  const told = await store.claims.find({
    subjectPrefix: `election:${region}:`,
    ...{ predicates, until, limit: LOOKED_AT },
  })
  const [fresh, older] = [told.filter(isOfNew), told.filter(one => !isOfNew(one))]
  const news = [...(await widened(store, fresh)), ...older].filter(isFigure).filter(isNews)
  const voteOfClaim = votesIn(news)
  const figures = news
    .flatMap(one => readFrom(one, voteOfClaim(one)).map(read => ({ ...read, told: one })))
    // What is told as new stands in the words that it leads to.
    .filter(({ value, told }) => !isOfNew(told) || prints(told.claim.from.quote, value))
    .filter(({ told, entity }) =>
      isOn({ election: told.claim.subject, ...(entity !== undefined && { entity }) }),
    )
  const said = [...Map.groupBy(figures, ({ key }) => key).values()].flatMap(same => figureFrom(same, isNew))
  return Promise.all(
    said.map(async ({ entity, ...figure }) => {
      const known = entity === undefined ? undefined : await store.entities.get(entity)
      return { ...figure, names: known?.names.map(({ name }) => name) ?? [] }
    }),
  )
}

/** A vote that one article gives a round and another does not is one vote. */
function votesIn(told: readonly ToldFigure[]): (one: ToldFigure) => EntityId {
  const rounds = new Map<EntityId, Set<EntityId>>()
  const withoutRound = (id: EntityId) => {
    const vote = voteOf(id)
    return vote ? electionId({ ...vote, round: null }) : id
  }
  for (const { claim } of told) {
    const whole = withoutRound(claim.subject)
    if (whole !== claim.subject) rounds.set(whole, (rounds.get(whole) ?? new Set()).add(claim.subject))
  }
  return ({ claim: { subject } }) => {
    const [only, ...others] = rounds.get(subject) ?? []
    return only !== undefined && others.length === 0 ? only : subject
  }
}

const isFigure = (told: Told): told is ToldFigure => predicates.includes(told.claim.predicate)

function isNews({ claim, article }: ToldFigure): boolean {
  const date = voteOf(claim.subject)?.date
  if (claim.standing === 'denied' || claim.standing === 'upcoming') return false
  if (!date || date.length < 'yyyy-mm-dd'.length) return false
  return Math.abs(Date.parse(date) - Date.parse(article.published ?? article.seenAt)) <= NEWS_DAYS * DAY_MS
}

function readFrom({ claim }: ToldFigure, vote: EntityId): readonly Read[] {
  const read = (kind: Kind, value: number | undefined, whose = '', named = {}): readonly Read[] =>
    value === undefined ? [] : [{ kind, vote, value, key: `${vote} ${kind} ${whose}`, ...named }]
  if (claim.predicate === 'turnout') return read('turnout', claim.value.percent)
  if (claim.predicate === 'registered') return read('registered', claim.value.voters)
  const { entity, percent, votes, seats } = claim.value
  const choice = optionOf(claim.value.choice)
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
  const vote = voteOf(now.vote)
  if (!vote) return []
  // Whoever counts on prints another figure later; where two that are new differ, both are told.
  const other = newestFirst.find(
    one => isNew(one.told.article.id) && creditOf(one) !== creditOf(now) && !agree(one, now),
  )
  return [toldAs(now, vote, older[0]), ...(other ? [toldAs(other, vote)] : [])]
}

const creditOf = ({ told: { claim, article } }: Figure) => claim.from.saidBy ?? article.source

function toldAs(figure: Figure, vote: Vote, before?: Figure) {
  const { claim, article } = figure.told
  const hedge = hedgeOf({ value: figure.value, quote: claim.from.quote })
  return {
    ...{ kind: figure.kind, vote, value: figure.value },
    ...(figure.choice !== undefined && { choice: figure.choice }),
    ...(figure.entity !== undefined && { entity: figure.entity }),
    ...(hedge && { hedge }),
    ...(before && { before: before.value }),
    ...{ by: creditOf(figure), at: tellsAt(figure), source: citedFrom(article, claim.from.quote) },
  }
}

/** Rounded, cut or hedged, it is the same figure. */
function agree(a: Figure, b: Figure): boolean {
  const printed = ({ value, told }: Figure): Printed => ({ value, quote: told.claim.from.quote })
  const isShare = a.kind === 'turnout' || a.kind === 'percent'
  return (isShare ? sharesAgree : countsAgree)(printed(a), printed(b))
}
