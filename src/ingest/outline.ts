// The outline of a page, in one quick pass: is it a page that an extractor can be trusted with?
import { Parser } from 'htmlparser2'

/** 256 levels are twice what the web's deepest pages have. 700 levels take the extractor seconds, 1,500 half a minute. */
const maxDepth = 256
/** A long article with all its menus has some 5,000. */
const maxElements = 60_000

/** Why this page must not be taken apart, in words; undefined where it may. */
export function outline(html: string): string | undefined {
  let depth = 0
  let elements = 0
  let refusal: string | undefined
  const parser = new Parser({
    onopentagname() {
      depth++
      elements++
      if (depth > maxDepth) refusal = `the page nests its elements more than ${maxDepth} deep`
      else if (elements > maxElements) refusal = `the page has more than ${maxElements} elements`
      if (refusal !== undefined) parser.pause()
    },
    onclosetag: () => depth--,
  })
  parser.write(html)
  return refusal
}
