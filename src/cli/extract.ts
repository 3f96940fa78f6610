// `teller extract FILE.jsonl`: what is read out of each article; nothing is stored.
import { read, toSchema } from '../extract/extract.ts'
import { linesOf, print } from './lines.ts'
import { articleLine, readableFrom } from './shapes.ts'

export async function extractCommand(files: readonly string[]): Promise<number> {
  const refused = { count: 0 }
  for (const file of files)
    for await (const line of linesOf(file, articleLine, refused)) {
      const article = readableFrom(line)
      await print({ ...toSchema(String(line.id), read(article), article.text), id: line.id })
    }
  return refused.count > 0 ? 1 : 0
}
