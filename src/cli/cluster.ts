// `teller cluster FILE.jsonl`: which articles tell one story.
import { cluster } from '../stories/cluster.ts'
import { linesOf, print } from './lines.ts'
import { type DocumentLine, documentLine } from './shapes.ts'

export async function clusterCommand(files: readonly string[]): Promise<number> {
  const refused = { count: 0 }
  const lines: DocumentLine[] = []
  for (const file of files) for await (const line of linesOf(file, documentLine, refused)) lines.push(line)
  const stories = cluster(
    lines.map(({ id, title, text, published }) => ({
      id: String(id),
      title,
      text,
      ...(published && { published }),
    })),
  )
  // Ids may be numbers in the file: they go out as they came in.
  for (const [place, { story }] of stories.entries()) await print({ id: lines[place]?.id, story })
  return refused.count > 0 ? 1 : 0
}
