// `teller text FILE… [--url URL]`: an article's own text out of its page, one line a file.
import { readFile } from 'node:fs/promises'
import { decode } from '../ingest/decode.ts'
import { readPage } from '../ingest/page.ts'
import { print } from './lines.ts'

export async function textCommand(files: readonly string[], url: string | undefined): Promise<number> {
  let unread = 0
  for (const file of files) {
    try {
      await print({ file, ...readPage(decode(await readFile(file)).text, url) })
    } catch (error) {
      unread += 1
      await print({ file, error: error instanceof Error ? error.message : String(error) })
    }
  }
  return unread > 0 ? 1 : 0
}
