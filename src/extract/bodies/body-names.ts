// The full names of an article's bodies: "the KDP" where it has said "Kurdistan Democratic Party (KDP)", "the ministry" after "the Foreign Ministry".
import type { PeopleLexicon } from '../../languages/people-lexicon.ts'
import type { Prose, Token } from '../text/prose.ts'

type Full = { readonly at: number; readonly name: string }

/** By acronym, and by the noun of bodies that ends or opens a name: the first, and the first that differs. */
export type BodyNames = ReadonlyMap<string, readonly Full[]>

/** So many words make a name. */
const longest = 9

/** All full names, found in one walk over the article. */
export function bodyNames(prose: Prose, lexicon: PeopleLexicon): BodyNames {
  const found = new Map<string, Full[]>()
  const note = (key: string, full: Full) => {
    const known = found.get(key)
    if (!known) found.set(key, [full])
    else if (known.length === 1 && known[0]?.name !== full.name) known.push(full)
  }
  for (const { tokens } of prose.sentences)
    for (let i = 0; i < tokens.length; i++) {
      const end = endOf(tokens, i, lexicon)
      const run = tokens.slice(i, end)
      const [first] = run
      const last = run.at(-1)
      if (first && last && run.length > 1) {
        const full = { at: first.start, name: prose.text.slice(first.start, last.end) }
        if (lexicon.body(last.lower)) note(last.lower, full)
        else if (lexicon.body(first.lower)) note(first.lower, full)
        const short = tokens[end + 1]
        if (tokens[end]?.text === '(' && tokens[end + 2]?.text === ')' && short && isAcronym(short.text))
          note(short.lower, full)
      }
      i = Math.max(i, end - 1)
    }
  return found
}

const isAcronym = (text: string) => /^\p{Lu}{2,6}$/u.test(text)

/** Where a run of capitalised words ends that may have "of", "for" and "'s" inside. */
function endOf(tokens: readonly Token[], from: number, lexicon: PeopleLexicon): number {
  let end = from
  for (let i = from; i < Math.min(tokens.length, from + longest); i++) {
    const token = tokens[i]
    if (token?.kind !== 'word') break
    const opens = i === from && (lexicon.articles.has(token.lower) || lexicon.never.has(token.lower))
    if (opens) break
    if (token.capital) end = i + 1
    else if (end === from || !isLink(token, lexicon)) break
  }
  return end
}
const isLink = ({ lower }: Token, lexicon: PeopleLexicon) =>
  lexicon.of.has(lower) ||
  lexicon.articles.has(lower) ||
  lexicon.joints.has(lower) ||
  lower === "'s" ||
  lower === 'for'

/** The full name that a short one had before an offset; the short one where there was none, or two. */
export function spelledOut(names: BodyNames, short: string, before: number): string {
  if (short.includes(' ')) return short
  const known = names.get(short.toLowerCase())?.filter(({ at }) => at < before) ?? []
  const unlike = known.some(({ name }) => name !== known[0]?.name)
  return (unlike ? undefined : known[0]?.name) ?? short
}
