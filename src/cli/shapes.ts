// The shapes that the command line takes in; anything from outside is checked here and nowhere else.
import { z } from 'zod'
import type { Readable } from '../extract/reading.ts'

const text = z.string()
/** Ids go out as they came in. */
const id = z.union([z.string(), z.number()])
const optionalText = z.string().nullish()

/** An article as files bring it: `{id, source, url, lang, published, title, text}`. */
export const articleLine = z.object({
  id,
  source: optionalText,
  url: optionalText,
  lang: optionalText,
  published: optionalText,
  title: text.default(''),
  text: text,
})
export type ArticleLine = z.infer<typeof articleLine>

/** `{id, title, text, published?}` */
export const documentLine = z.object({
  id,
  title: text.default(''),
  text: text.default(''),
  published: optionalText,
})
export type DocumentLine = z.infer<typeof documentLine>

/** `{id, documents: […]}`, or `{id, article}` for a single text. */
export const documentsLine = z
  .object({
    id,
    documents: z.array(documentLine.extend({ id: id.optional() })).optional(),
    article: text.optional(),
  })
  .refine(
    line => line.documents !== undefined || line.article !== undefined,
    'documents or article is missing',
  )

/** `{id, a, b}`: two names as printed or typed. */
export const namesLine = z.object({ id, a: text, b: text })

/** What the reader needs of an article that came in a file. */
export function readableFrom(line: ArticleLine): Readable {
  return {
    title: line.title,
    text: line.text,
    ...(line.lang && { language: line.lang }),
    ...(line.published && { published: line.published }),
  }
}
