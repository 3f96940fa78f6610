// `teller summarize FILE.jsonl --words N` or `--sentences N`: a summary of whole, unaltered sentences.
import { summarize } from '../digest/summarize.ts'
import { linesOf, print } from './lines.ts'
import { documentsLine } from './shapes.ts'

export async function summarizeCommand(
  files: readonly string[],
  length: { readonly words: number } | { readonly sentences: number },
): Promise<number> {
  const refused = { count: 0 }
  for (const file of files)
    for await (const line of linesOf(file, documentsLine, refused)) {
      const documents = line.documents ?? [
        { id: line.id, title: '', text: line.article ?? '', published: null },
      ]
      const sentences = summarize(
        documents.map(({ id, title, text, published }, place) => ({
          id: String(id ?? place),
          title,
          text,
          ...(published && { published }),
        })),
        length,
      )
      await print({ id: line.id, summary: sentences.map(sentence => sentence.text).join(' '), sentences })
    }
  return refused.count > 0 ? 1 : 0
}
