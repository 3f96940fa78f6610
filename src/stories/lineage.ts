// Which story goes on in which group of articles, once they were put together anew: ids are kept, whatever grows, joins or splits.
import type { StoryId } from '../model/story.ts'

export type Lineage = {
  /** The story that each group goes on with; undefined where it opens one. */
  readonly goesOn: readonly (StoryId | undefined)[]
  /** Stories that no group goes on with, each with the place of the group that most of it went to. */
  readonly ended: ReadonlyMap<StoryId, number>
}

/**
 * A story goes on where most of its articles are; of two stories in one group the bigger one goes on, and the other ends
 * in it.
 * @param groups for each group the story of each of its articles so far, the oldest article first
 */
export function lineage(groups: readonly (readonly (StoryId | undefined)[])[]): Lineage {
  const shares = groups.flatMap((stories, group) => {
    const counts = new Map<StoryId, number>()
    for (const story of stories) if (story !== undefined) counts.set(story, (counts.get(story) ?? 0) + 1)
    return [...counts].map(([story, count]) => ({ story, group, count }))
  })
  // A stable sort: of equals the one that was told first.
  shares.sort((a, b) => b.count - a.count)
  const goesOn: (StoryId | undefined)[] = groups.map(() => undefined)
  const kept = new Set<StoryId>()
  for (const { story, group } of shares) {
    if (kept.has(story) || goesOn[group] !== undefined) continue
    goesOn[group] = story
    kept.add(story)
  }
  const ended = new Map<StoryId, number>()
  for (const { story, group } of shares) if (!kept.has(story) && !ended.has(story)) ended.set(story, group)
  return { goesOn, ended }
}
