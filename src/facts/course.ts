// What became of a vote, as articles tell it in sentences that state no figure: courts, recounts, resignations, repeats.
import { ownParagraphs } from '../extract/text/furniture.ts'
import { takeApart } from '../extract/text/take-apart.ts'
import { type Course, courses, courseWords } from '../languages/course.ts'
import type { Article } from '../model/article.ts'
import { foldName } from '../model/fold.ts'
import type { LanguageId } from '../model/language.ts'
import type { RegionId } from '../model/region.ts'
import type { Store } from '../store/store.ts'
import { toldAt } from './cited.ts'
import { type Contest, distance } from './contests.ts'
import type { CourseFact } from './fact.ts'

/** What becomes of a vote is settled within some months; Abkhazia's court took four. */
const WITHIN_DAYS = 240
/** The newest articles on the place of that time that are gone through. */
const ARTICLES = 24
/** Sentences kept of each kind and language. */
const OF_A_KIND = 2
/** Fewer words are a caption; more are a list that lost its marks. */
const SHORT = 6
const LONG = 60

export type ReadCourse = (
  region: RegionId,
  contest: Contest,
  all: readonly Contest[],
) => Promise<{ readonly course: readonly CourseFact[]; readonly threshold: readonly CourseFact[] }>

/** Sentences on what became of a contest, oldest first; and those that tell what it needed to count. */
export function courseReader(store: Pick<Store, 'articles'>): ReadCourse {
  const tellingIn = remembering()
  return async (region, contest, all) => {
    const [first, last] = [contest.days[0]?.date, contest.days.at(-1)?.date]
    if (first?.length !== 10 || last?.length !== 10) return { course: [], threshold: [] }
    const articles = await store.articles.latest({
      region,
      since: `${first}T00:00:00.000Z`,
      until: new Date(Date.parse(last) + WITHIN_DAYS * 86_400_000).toISOString(),
      limit: ARTICLES,
    })
    const found = articles
      .flatMap(article => tellingIn(article).map(sentence => ({ article, ...sentence })))
      .filter(({ article, words }) => contestOf(inOneLine(words), article, all) === contest)
      .sort((a, b) => toldAt(a).localeCompare(toldAt(b)))
    const kept = (kind: CourseFact['kind']) => {
      const ofKind = found.filter(one => one.kind === kind)
      return [...Map.groupBy(ofKind, ({ article }) => article.language).values()].flatMap(told =>
        told.slice(0, OF_A_KIND).map(factFrom),
      )
    }
    return {
      course: courses.flatMap(kept).sort((a, b) => (a.date ?? '').localeCompare(b.date ?? '')),
      threshold: kept('threshold'),
    }
  }
}

type Sentence = { readonly kind: CourseFact['kind']; readonly words: string }

function factFrom({ kind, words, article }: Sentence & { readonly article: Article }): CourseFact {
  const { id, publisher, source, title, url, published, isStub } = article
  return {
    kind,
    date: published ?? null,
    what: words,
    source: {
      article: id,
      publisherId: publisher,
      publisher: source,
      title,
      ...(url !== undefined && { url }),
      ...(published !== undefined && { published }),
      ...(isStub && { isStub }),
      quote: words,
    },
  }
}

const REMEMBERED = 5_000

/** Articles that were gone through of late are remembered: most tell nothing, and are asked for again and again. */
function remembering(): (article: Article) => readonly Sentence[] {
  const read = new Map<string, readonly Sentence[]>()
  return article => {
    const key = `${article.id} ${article.revision}`
    const known = read.get(key)
    if (known) return known
    if (read.size >= REMEMBERED) read.clear()
    const own = ownParagraphs(article.text, article.title)
    const fresh = own.flatMap(([start, end]) => sentencesIn(article.text.slice(start, end), article.language))
    read.set(key, fresh)
    return fresh
  }
}

/** Only a paragraph that has one of the words is taken apart: that is a hundred times as much work as looking. */
function sentencesIn(paragraph: string, language: LanguageId): readonly Sentence[] {
  const flat = inOneLine(paragraph)
  const telling = courseWords.filter(
    words => words.threshold.test(flat) || courses.some(kind => words[kind].test(flat)),
  )
  if (telling.length === 0) return []
  return takeApart({ title: '', text: paragraph, language }).sentences.flatMap(
    ({ start, end }): readonly Sentence[] => {
      const words = paragraph.slice(start, end).trim()
      const count = words.split(/\s+/).length
      if (count < SHORT || count > LONG || !isWhole(words)) return []
      const kind = telling.map(lexicon => kindOf(inOneLine(words), lexicon)).find(one => one !== undefined)
      return kind === undefined ? [] : [{ kind, words }]
    },
  )
}

/** Pages break lines where they like. */
const inOneLine = (words: string) => words.replace(/\s+/g, ' ')
const isWhole = (words: string) => /^[\p{Lu}\p{N}"“«‘']/u.test(words) && /[.!?…]["”»’']*$/u.test(words)

function kindOf(words: string, lexicon: (typeof courseWords)[number]): CourseFact['kind'] | undefined {
  if (lexicon.threshold.test(words)) return 'threshold'
  if (lexicon.asked.test(words)) return undefined
  return courses.find(
    (kind): kind is Course => lexicon[kind].test(words) && (kind === 'resigned' || lexicon.vote.test(words)),
  )
}

/**
 * The contest that a sentence is about: whose candidates it names, else the last one before the article. A year that is
 * another's leads away.
 */
function contestOf(words: string, article: Article, all: readonly Contest[]): Contest | undefined {
  const published = toldAt({ article }).slice(0, 10)
  const before = all.filter(({ days, office }) => {
    const date = days.at(-1)?.date
    return (
      date?.length === 10 &&
      date <= published &&
      distance(date, published) <= WITHIN_DAYS + 60 &&
      (office !== 'referendum' || /referendum|референдум/iu.test(words))
    )
  })
  const years = words.match(/\b(?:19|20)\d\d\b/g) ?? []
  const months = monthsIn(words)
  const fitting = before.filter(({ days }) => {
    const year = Number(days.at(-1)?.date?.slice(0, 4))
    return (
      years.every(one => Number(one) === year || Number(one) === year + 1) &&
      (months.length === 0 || days.some(({ date }) => months.includes(Number(date?.slice(5, 7)))))
    )
  })
  // Whose resignation it is, the words around it say; of anything else, whoever the sentence names.
  const [around, ...gone] = resignations(words)
  const folded = foldName(around === undefined ? words : [around, ...gone].join(' ')).split(' ')
  const named = (contest: Contest) =>
    surnamesOf(contest).filter(stem => folded.some(word => word.startsWith(stem))).length
  const most = Math.max(0, ...before.map(named))
  if (most > 0) return fitting.find(contest => named(contest) === most)
  return around === undefined ? fitting[0] : undefined
}

/** The months that name a vote in the sentence, 1 to 12. */
const monthsIn = (words: string): readonly number[] =>
  courseWords.flatMap(({ months }) =>
    months.flatMap((month, place) => (month.test(words) ? [place + 1] : [])),
  )

/** What stands close to every word for a resignation. */
function resignations(words: string): readonly string[] {
  return courseWords.flatMap(({ resigned }) =>
    [...words.matchAll(new RegExp(resigned, `${resigned.flags}g`))].map(({ index, 0: match }) =>
      words.slice(Math.max(0, index - CLOSE), index + match.length + CLOSE),
    ),
  )
}
/** Letters: a name, or two with an office between them. */
const CLOSE = 40

/** Beginnings of the surnames of those who stood, which hold in every case of a language. */
function surnamesOf({ days }: Contest): readonly string[] {
  const names = days.flatMap(({ told }) =>
    told.flatMap(({ claim }) =>
      (claim.predicate === 'result' || claim.predicate === 'winner') &&
      claim.value.entity?.startsWith('person:')
        ? [claim.value.choice]
        : [],
    ),
  )
  const stems = names.map(name => (foldName(name).split(' ').at(-1) ?? '').slice(0, -1))
  return [...new Set(stems)].filter(stem => stem.length >= STEM)
}
const STEM = 4
