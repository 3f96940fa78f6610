// Whether two texts name the same person, party or body; for scoring only, independent of how the program decides it.

/** Lower case, without accents and marks. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const small = new Set(['the', 'of', 'a', 'party', 'bloc', 'movement', 'union', 'for', 'and', 'in'])

function wordsOf(text: string): string[] {
  return fold(text)
    .split(' ')
    .filter(word => word && !small.has(word))
}

/** One name may be shorter, but the last words agree and the first ones do not contradict. */
export function sameName(wanted: string | null, had: string | null): boolean {
  if (!wanted || !had) return wanted === had
  if (fold(wanted) === fold(had)) return true
  const a = wordsOf(wanted)
  const b = wordsOf(had)
  if (a.length === 0 || b.length === 0) return false
  if (a.join(' ') === b.join(' ')) return true
  if (a.length === 1) return b.includes(a[0] ?? '')
  if (a.at(-1) === b.at(-1))
    return (
      b.length > 1 &&
      (a[0] === b[0] || a[0]?.[0] === b[0] || a.includes(b[0] ?? '') || b.includes(a[0] ?? ''))
    )
  return a[0] === b[0] && shared(a, b) / Math.max(a.length, b.length) >= 0.5
}

/** Actors are bodies as often as people: half of the shorter name's words are enough. */
export function sameActor(wanted: string, had: string): boolean {
  if (sameName(wanted, had)) return true
  const a = wordsOf(wanted)
  const b = wordsOf(had)
  const common = shared(a, b)
  return common > 0 && common / Math.min(a.length, b.length) >= 0.5
}

function shared(a: readonly string[], b: readonly string[]): number {
  return b.filter(word => a.includes(word)).length
}
