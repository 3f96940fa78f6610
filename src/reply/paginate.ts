// A reply as pages that fit, broken as a tree: between blocks, else between rows and sentences, else between words.
import { type Division, divisions } from './divide.ts'
import type { Action, Block, Reply } from './document.ts'

/** Something of a reply fits no page, however it is broken. */
class FitsNoPage extends Error {}

/**
 * Every page keeps the title (from the second on with its number) and is a reply of its own. Content keeps its order,
 * nothing is lost, and nothing comes twice but the names above it: a table's columns, a field's name, a quotation's
 * author and sources. Actions stand on the last page. Throws
 * `FitsNoPage` where a block cannot be made to fit.
 *
 * @param fits must hold for every shorter reply where it holds for a longer one
 */
export function paginate(reply: Reply, fits: (reply: Reply) => boolean): Reply[] {
  if (fits(reply)) return [reply]
  const pages: Reply[] = []
  const pageOf = (blocks: readonly Block[], actions: readonly Action[] = [], number = pages.length + 1) => ({
    ...reply,
    title: number === 1 ? reply.title : `${reply.title} (${number})`,
    blocks,
    actions,
  })

  let open: readonly Block[] = []
  let queue = reply.blocks
  for (let [block, ...after] = queue; block !== undefined; [block, ...after] = queue) {
    if (fits(pageOf([...open, block]))) {
      open = [...open, block]
      queue = after
      continue
    }
    const [whole, section] = partSection(open)
    const more = sectionAfter(after)
    if (whole.length > 0 && fits(pageOf([...section, block, ...more], [], pages.length + 2))) {
      pages.push(pageOf(whole))
      open = [...section, block]
      queue = after
      continue
    }
    const [kept, carried] = partHeadings(open)
    const fresh = kept.length === 0
    if (!fresh && fits(pageOf([...carried, block], [], pages.length + 2))) {
      pages.push(pageOf(kept))
      open = [...carried, block]
      queue = after
      continue
    }
    // What is left of a page is filled with whole rows and sentences; only a page of its own may break words.
    const ways = fresh ? Number.POSITIVE_INFINITY : 1
    const broken = firstThatFits(divisions(block), ways, head => fits(pageOf([...open, head])))
    if (broken !== undefined) {
      pages.push(pageOf([...open, broken[0]]))
      open = []
      queue = [...broken[1], ...after]
    } else if (!fresh) {
      pages.push(pageOf(kept))
      open = carried
    } else if (open.length > 0) {
      pages.push(pageOf(open))
      open = []
    } else
      throw new FitsNoPage(`A ${block.type} of "${reply.title}" fits on no page and cannot be broken further`)
  }

  if (fits(pageOf(open, reply.actions))) return [...pages, pageOf(open, reply.actions)]
  if (open.length > 0) pages.push(pageOf(open))
  for (let rest = reply.actions; rest.length > 0; ) {
    const many = largest(rest.length, some => fits(pageOf([], rest.slice(0, some))))
    if (many === 0)
      throw new FitsNoPage(`An action of "${reply.title}" fits on no page; its label or line is too long`)
    pages.push(pageOf([], rest.slice(0, many)))
    rest = rest.slice(many)
  }
  return pages
}

/** What stands under the last heading goes over whole, where it is short enough for a page: a story, a table of results. */
function partSection(
  blocks: readonly Block[],
): readonly [whole: readonly Block[], section: readonly Block[]] {
  const heading = blocks.findLastIndex(({ type }) => type === 'heading')
  const first = blocks.slice(0, heading).findLastIndex(({ type }) => type !== 'heading') + 1
  return heading < 0 ? [[], blocks] : [blocks.slice(0, first), blocks.slice(first)]
}

/** The rest of a section: what comes before the next heading. */
function sectionAfter(blocks: readonly Block[]): readonly Block[] {
  const next = blocks.findIndex(({ type }) => type === 'heading')
  return next < 0 ? blocks : blocks.slice(0, next)
}

/** A heading that would end a page goes over with what it heads. */
function partHeadings(
  blocks: readonly Block[],
): readonly [kept: readonly Block[], carried: readonly Block[]] {
  const last = blocks.findLastIndex(({ type }) => type !== 'heading')
  return [blocks.slice(0, last + 1), blocks.slice(last + 1)]
}

function firstThatFits(
  ways: Iterable<Division>,
  most: number,
  fits: (head: Block) => boolean,
): readonly [head: Block, rest: readonly Block[]] | undefined {
  let tried = 0
  for (const { parts, head, rest } of ways) {
    const part = largest(parts - 1, some => fits(head(some)))
    if (part > 0) return [head(part), rest(part)]
    if (++tried >= most) return undefined
  }
  return undefined
}

/** The largest of 0 … most for which it holds, where it holds for all smaller ones; never asks far beyond it. */
function largest(most: number, holds: (many: number) => boolean): number {
  let low = 0
  let high = 1
  while (high <= most && holds(high)) {
    low = high
    high *= 2
  }
  high = Math.min(high - 1, most)
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (holds(middle)) low = middle
    else high = middle - 1
  }
  return low
}
