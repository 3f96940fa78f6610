// JSON Lines in and out: a bad line is refused by its number on stderr, and the rest is done.
import { open } from 'node:fs/promises'
import type { z } from 'zod'

/** Writes one JSON value as a line of stdout; waits where the reader is slow. */
export async function print(value: unknown): Promise<void> {
  const line = `${JSON.stringify(value)}\n`
  if (!process.stdout.write(line)) await new Promise(resolve => process.stdout.once('drain', resolve))
}

/** Tells a person something on the way; never mixed into the results. */
export function tell(message: string): void {
  process.stderr.write(`${message}\n`)
}

/**
 * The values of a JSON Lines file, each of the given shape. Lines that are not are told by number and counted
 * in `refused`.
 */
export async function* linesOf<T>(
  file: string,
  shape: z.ZodType<T>,
  refused: { count: number },
): AsyncGenerator<T> {
  const handle = await open(file)
  let number = 0
  try {
    for await (const line of handle.readLines()) {
      number += 1
      if (line.trim() === '') continue
      const value = parsed(line)
      const checked = value === undefined ? undefined : shape.safeParse(value)
      if (checked?.success) {
        yield checked.data
        continue
      }
      refused.count += 1
      const issue = checked?.error.issues[0]
      tell(
        `${file}, line ${number}: ${issue ? `${issue.path.join('.') || 'the line'}: ${issue.message}` : 'no valid JSON'}. The line is left out.`,
      )
    }
  } finally {
    await handle.close()
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
