// Days, months and years as print names them, settled against the day of writing and against each other.
import type { VotesLexicon } from '../../languages/votes-lexicon.ts'
import type { PartialDate } from '../../model/time.ts'
import { type CueKind, type Marks, wordOf } from './cues.ts'
import type { Token } from './prose.ts'

export type DateRead = {
  readonly first: number
  readonly last: number
  readonly date: PartialDate
  /** A weekday alone may also mean the coming one. */
  readonly ahead?: PartialDate
  /** Counted from a vote that the words name: "a week before the runoff"; `date` is then counted from the day of writing. */
  readonly fromVote?: number
  /** "Five years ago", "in 2014": says when, of something that is over. */
  readonly long?: boolean
}

const DAY = 86_400_000
/** A day without a year is the nearest one; beyond so many days ahead the past is likelier. */
const AHEAD = 200
/** Where no word speaks of what is to come, a day so far ahead is the last year's. */
const SOON = 75

const iso = (time: number) => new Date(time).toISOString().slice(0, 10)
export const addDays = (date: PartialDate, days: number): PartialDate =>
  iso(Date.parse(date.slice(0, 10)) + days * DAY)
/** Days from `a` to `b`, both known to the day. */
export const daysBetween = (a: PartialDate, b: PartialDate): number =>
  Math.round((Date.parse(b) - Date.parse(a)) / DAY)
/** "more than 9 September": a day that something else is measured by. */
export const isCompared = (marks: Marks, { first }: DateRead): boolean =>
  marks.find(first - 1, first - 1, 'compared') !== undefined
export const isDay = (date: PartialDate | null | undefined): boolean => date?.length === 10

export type DateReader = {
  /** Dates of one sentence. `published` is the day of writing; `standing` the last day that the text named before. */
  read(
    tokens: readonly Token[],
    marks: Marks,
    published: PartialDate | undefined,
    standing: PartialDate | undefined,
  ): DateRead[]
}

export function dateReaderOf(lexicon: VotesLexicon): DateReader {
  const months = lexicon.dates.months.map(wordOf)
  const weekdays = lexicon.dates.weekdays.map(wordOf)
  const kinds = new Map<string, number>()
  /** Month 0–11 as it is, weekday as 100 + 0–6, neither as -1; remembered per form. */
  const kindOf = (lower: string): number => {
    const known = kinds.get(lower)
    if (known !== undefined) return known
    const fits = (word: ReturnType<typeof wordOf>) =>
      word.exact.has(lower) || word.beginnings.some(beginning => lower.startsWith(beginning))
    const month = months.findIndex(fits)
    const weekday = month < 0 ? weekdays.findIndex(fits) : -1
    const kind = month >= 0 ? month : weekday >= 0 ? 100 + weekday : -1
    if (kinds.size > 60_000) kinds.clear()
    kinds.set(lower, kind)
    return kind
  }
  const capitals = !lexicon.decimalComma
  const ordinals = lexicon.dates.ordinals ?? []
  const yearMark = wordOf(lexicon.dates.yearMark.replaceAll(', ', '|'))

  const dayNumber = (token: Token | undefined) => {
    if (!token) return undefined
    const ordinal = ordinals.indexOf(token.lower)
    if (ordinal >= 0) return ordinal + 1
    const match = /^(\d{1,2})(?:st|nd|rd|th|-?[гем]о?)?$/.exec(token.lower)
    const day = match ? Number(match[1]) : 0
    return day >= 1 && day <= 31 ? day : undefined
  }
  const yearNumber = (token: Token | undefined, published: PartialDate | undefined) => {
    if (!token || !/^(?:19|20)\d\d$/.test(token.text)) return undefined
    const year = Number(token.text)
    const limit = published ? Number(published.slice(0, 4)) + 12 : 2100
    return year <= limit ? year : undefined
  }

  return {
    read(tokens, marks, published, standing) {
      const found: DateRead[] = []
      const at = (kind: CueKind, first: number) => marks.find(first, first, kind)
      const anyMark = (first: number, ...wanted: CueKind[]) => marks.find(first, first, ...wanted)
      let last = -1
      let lead = Number.NEGATIVE_INFINITY
      const coming =
        marks.find(0, tokens.length, 'date:coming', 'date:next', 'scheduled', 'future') !== undefined
      /** «Неделей раньше»: one of a unit, without a number. */
      const isUnitAlone = (first: number) =>
        anyMark(first, 'date:day', 'date:week', 'date:month') !== undefined &&
        anyMark(first + 1, 'date:earlier', 'date:later') !== undefined
      const add = (read: DateRead) => {
        found.push(read)
        last = read.last
        // «на два пункта выше, чем 9 сентября»: "the same day" behind it is another.
        if (isDay(read.date) && !isCompared(marks, read)) standing = read.date
      }
      const near = (month: number, day: number | undefined): PartialDate | undefined => {
        const pad = (n: number) => String(n).padStart(2, '0')
        if (!published) return undefined
        const year = Number(published.slice(0, 4))
        const options = [year - 1, year, year + 1].map(y => `${y}-${pad(month + 1)}-${pad(day ?? 15)}`)
        const limit = coming ? AHEAD : day === undefined ? 16 : SOON
        const best = options
          .map(option => ({ option, days: daysBetween(published.slice(0, 10), option) }))
          .filter(({ days }) => days <= limit)
          .sort((a, b) => Math.abs(a.days) - Math.abs(b.days))[0]
        return best && (day === undefined ? best.option.slice(0, 7) : best.option)
      }

      for (let i = 0; i < tokens.length; i++) {
        if (i <= last) continue
        const token = tokens[i]
        if (!token) continue
        if (token.kind === 'number') {
          const full = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)$/.exec(token.text)
          if (full) {
            add({
              first: i,
              last: i,
              date: `${full[3]}-${full[2]?.padStart(2, '0')}-${full[1]?.padStart(2, '0')}`,
            })
            continue
          }
        }
        const kind = token.kind === 'word' ? kindOf(token.lower) : -1
        if (kind >= 0 && kind < 100 && (!capitals || token.capital)) {
          let first = i
          let end = i
          let day: number | undefined
          // "Oct. 11"
          const stop = tokens[i + 1]?.text === '.' ? i + 2 : i + 1
          const before = tokens[i - 1]
          if (before && i - 1 > last && dayNumber(before) !== undefined) {
            day = dayNumber(before)
            first = i - 1
          } else if (
            capitals &&
            dayNumber(tokens[stop]) !== undefined &&
            (stop === i + 1 || token.text.length <= ABBREVIATED) &&
            !followsCount(tokens, stop)
          ) {
            day = dayNumber(tokens[stop])
            end = stop
          } else if (tokens[i - 1]?.lower === 'of' && dayNumber(tokens[i - 2]) !== undefined) {
            day = dayNumber(tokens[i - 2])
            first = i - 2
          }
          // "from September 17 to 19": the last day.
          const until = day === undefined ? undefined : dayNumber(tokens[end + 2])
          if (
            until !== undefined &&
            day !== undefined &&
            until > day &&
            spans.has(tokens[end + 1]?.lower ?? '') &&
            !followsCount(tokens, end + 2)
          ) {
            day = until
            end += 2
          }
          let year = yearNumber(tokens[end + 1], published)
          if (year !== undefined) end += 1
          else if (tokens[end + 1]?.text === ',' && yearNumber(tokens[end + 2], published) !== undefined) {
            year = yearNumber(tokens[end + 2], published)
            end += 2
          }
          if (tokens[end + 1] && yearMark.exact.has(tokens[end + 1]?.lower ?? '') && year !== undefined)
            end += 1
          // "may", "march" without a number are verbs unless they stand as a month does.
          if (day === undefined && year === undefined && capitals && i === 0) continue
          const backed = at('date:last', i - 1)
          const pad = (n: number) => String(n).padStart(2, '0')
          let date: PartialDate | undefined
          if (year !== undefined) date = `${year}-${pad(kind + 1)}${day === undefined ? '' : `-${pad(day)}`}`
          else date = near(kind, day)
          if (date && backed && published && year === undefined && date > published.slice(0, date.length)) {
            date = `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`
          }
          if (date && isValid(date)) add({ first: first - lead <= 2 ? lead : first, last: end, date })
          continue
        }
        if (kind >= 100 && published && (!capitals || token.capital)) {
          // "Sunday, May 14": the day of the month says it, and the weekday is part of it.
          const follows = tokens[i + 1]?.text === ',' ? i + 2 : i + 1
          const month = (at: number) => {
            const kind = tokens[at]?.kind === 'word' ? kindOf(tokens[at]?.lower ?? '') : -1
            return kind >= 0 && kind < 100
          }
          if (
            (month(follows) && dayNumber(tokens[follows + 1]) !== undefined) ||
            (dayNumber(tokens[follows]) !== undefined && month(follows + 1))
          ) {
            lead = i
            continue
          }
          const today = new Date(published.slice(0, 10)).getUTCDay()
          const back = (today - (kind - 100) + 7) % 7
          const next = anyMark(i - 1, 'date:next')
          const toNext = back === 0 ? 7 : 7 - back
          const past = addDays(published, at('date:last', i - 1) && back === 0 ? -7 : -back)
          const ahead = addDays(published, toNext)
          if (next) add({ first: i - 1, last: i, date: ahead })
          else add(back === 0 ? { first: i, last: i, date: past } : { first: i, last: i, date: past, ahead })
          continue
        }
        // Most words have nothing to do with dates.
        const dated = marks.at(i).some(({ kind }) => kind.startsWith('date:'))
        const number = token.kind === 'number' || lexicon.numbers[token.lower] !== undefined
        if (!dated && !number) continue
        const today = anyMark(i, 'date:today')
        if (today && published) {
          add({ first: i, last: today.last, date: published.slice(0, 10) })
          continue
        }
        const yesterday = anyMark(i, 'date:yesterday')
        if (yesterday && published) {
          add({ first: i, last: yesterday.last, date: addDays(published, -1) })
          continue
        }
        const tomorrow = anyMark(i, 'date:tomorrow')
        if (tomorrow && published) {
          add({ first: i, last: tomorrow.last, date: addDays(published, 1) })
          continue
        }
        const dayBefore = anyMark(i, 'date:dayBefore')
        const stands = standing ?? published?.slice(0, 10)
        if (dayBefore && stands) {
          // "on the eve of the election" names no day of its own.
          if (at('eve', i) && marks.find(dayBefore.last + 1, dayBefore.last + 3, 'vote')) continue
          add({ first: i, last: dayBefore.last, date: addDays(stands, -1) })
          continue
        }
        const dayAfter = anyMark(i, 'date:dayAfter')
        // «Итог назвали в понедельник, на следующий день после выборов»: they were held the day before.
        const after = dayAfter && anyMark(dayAfter.last + 1, 'date:after')
        const next = found.findLast(({ date }) => isDay(date))?.date ?? published?.slice(0, 10)
        if (after && next && marks.find(after.last + 1, after.last + 4, 'vote')) {
          add({ first: i, last: after.last, date: addDays(next, -1), fromVote: 1 })
          continue
        }
        const sameDay = anyMark(i, 'date:sameDay')
        // «В тот же день, 10 января, …»: the date says which.
        const explained =
          sameDay &&
          tokens[sameDay.last + 1]?.text === ',' &&
          dayNumber(tokens[sameDay.last + 2]) !== undefined
        if (sameDay && stands && !explained) {
          add({ first: i, last: sameDay.last, date: stands })
          continue
        }

        const count =
          token.kind === 'number' && /^\d{1,2}$/.test(token.text)
            ? Number(token.text)
            : token.kind === 'word'
              ? (lexicon.numbers[token.lower] ?? (isUnitAlone(i) ? 1 : undefined))
              : 1
        const unitFirst = count === 1 && isUnitAlone(i) ? i : i + 1
        const unit =
          count === undefined
            ? undefined
            : anyMark(unitFirst, 'date:day', 'date:week', 'date:month', 'date:year')
        if (count !== undefined && unit && token.kind !== 'punctuation') {
          const step = unitFirst + 1
          const how = anyMark(step, 'date:earlier', 'date:ago', 'date:later', 'date:after', 'date:before')
          const sign = how?.kind === 'date:later' || how?.kind === 'date:after' ? 1 : -1
          const base = how?.kind === 'date:ago' ? published?.slice(0, 10) : stands
          if (how && base) {
            if (unit.kind === 'date:day' || unit.kind === 'date:week') {
              const days = count * (unit.kind === 'date:week' ? 7 : 1)
              if (how.kind === 'date:after' || how.kind === 'date:before') {
                if (published) {
                  const vote = marks.find(how.last + 1, how.last + 6, 'vote') !== undefined
                  // "Two days before the runoff an emergency was declared" tells nothing of the day of writing.
                  const now = sign > 0 || coming || marks.find(how.last + 1, tokens.length, 'vote-again')
                  if (vote && now && opens(tokens, i))
                    add({
                      first: i,
                      last: how.last,
                      date: addDays(published, -sign * days),
                      fromVote: sign * days,
                    })
                }
              } else add({ first: i, last: how.last, date: addDays(base, sign * days) })
            } else if (how.kind !== 'date:after' && how.kind !== 'date:before') {
              const year = Number(base.slice(0, 4)) + (unit.kind === 'date:year' ? sign * count : 0)
              if (unit.kind === 'date:year') add({ first: i, last: how.last, date: String(year), long: true })
              else {
                const months0 = Number(base.slice(0, 4)) * 12 + Number(base.slice(5, 7)) - 1 + sign * count
                add({
                  first: i,
                  last: how.last,
                  date: `${Math.floor(months0 / 12)}-${String((months0 % 12) + 1).padStart(2, '0')}`,
                })
              }
            }
            continue
          }
        }
        const swing = anyMark(i, 'date:last', 'date:next')
        if (swing && published) {
          const named = anyMark(swing.last + 1, 'date:month', 'date:year')
          const sign = swing.kind === 'date:last' ? -1 : 1
          if (named?.kind === 'date:month') {
            const months0 = Number(published.slice(0, 4)) * 12 + Number(published.slice(5, 7)) - 1 + sign
            add({
              first: i,
              last: named.last,
              date: `${Math.floor(months0 / 12)}-${String((months0 % 12) + 1).padStart(2, '0')}`,
            })
            continue
          }
          if (named?.kind === 'date:year') {
            add({
              first: i,
              last: named.last,
              date: String(Number(published.slice(0, 4)) + sign),
              long: true,
            })
            continue
          }
        }
        if (token.kind === 'number') {
          const year = yearNumber(token, published)
          const unitNext = anyMark(i + 1, 'ballots', 'seats', 'people', 'percent')
          if (year !== undefined && !unitNext) {
            const end = yearMark.exact.has(tokens[i + 1]?.lower ?? '') ? i + 1 : i
            // «сентябрьского голосования 2019 года»: the year belongs to the month before the noun.
            const month = found.at(-1)
            if (
              month &&
              month.date.length === 7 &&
              i - month.last <= 3 &&
              tokens.slice(month.last + 1, i).every(({ kind }) => kind === 'word')
            ) {
              found.pop()
              add({ first: month.first, last: end, date: `${year}${month.date.slice(4)}` })
              continue
            }
            add({ first: i, last: end, date: String(year), long: true })
          }
        }
      }
      return found
    },
  }
}

const isValid = (date: PartialDate) =>
  !isDay(date) || (!Number.isNaN(Date.parse(date)) && iso(Date.parse(date)) === date)

/** Does nothing but a dateline or small words stand before this token? "Five days after an election …" */
const opens = (tokens: readonly Token[], at: number) => {
  const before = tokens[at - 1]
  return at <= 2 || before?.kind === 'punctuation'
}
/** "Sept": a month that a full stop shortens has no more letters. */
const ABBREVIATED = 4
/** Between the first and the last day of a vote. */
const spans = new Set(['to', '-', '–', '—', 'through', 'and'])
/** "May 3 percent": the number counts something and is no day. */
const followsCount = (tokens: readonly Token[], at: number) =>
  tokens[at + 1]?.text === '%' || /^per/.test(tokens[at + 1]?.lower ?? '')
