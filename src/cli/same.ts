// `teller same FILE.jsonl`: could two names name one person?
import { same } from '../extract/people/same.ts'
import { linesOf, print } from './lines.ts'
import { namesLine } from './shapes.ts'

export async function sameCommand(files: readonly string[]): Promise<number> {
  const refused = { count: 0 }
  for (const file of files)
    for await (const { id, a, b } of linesOf(file, namesLine, refused)) await print({ id, ...same(a, b) })
  return refused.count > 0 ? 1 : 0
}
