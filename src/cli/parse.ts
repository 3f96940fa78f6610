// `teller parse FILE…`: feed bytes as JSON, one line a file.
import { readFile } from 'node:fs/promises'
import { decode } from '../ingest/decode.ts'
import { parseFeed } from '../ingest/parse.ts'
import { print } from './lines.ts'

export async function parseCommand(files: readonly string[]): Promise<number> {
  let unread = 0
  for (const file of files) {
    try {
      await print({ file, ...(await parseFeed(decode(await readFile(file)).text)) })
    } catch (error) {
      unread += 1
      await print({ file, error: error instanceof Error ? error.message : String(error) })
    }
  }
  return unread > 0 ? 1 : 0
}
