// Runs the command line as people do: a process of its own, with its own folder for the store.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const cli = join(import.meta.dirname, '..', '..', 'src', 'cli.ts')

export type Ran = {
  readonly code: number | null
  readonly out: string
  readonly err: string
  readonly lines: readonly unknown[]
}

/** A folder that is gone when its test is done: `using place = folder()`. */
export function folder(): Disposable & {
  readonly path: string
  file(name: string, text: string | Uint8Array): string
} {
  const path = mkdtempSync(join(tmpdir(), 'teller-test-'))
  return {
    path,
    file(name, text) {
      writeFileSync(join(path, name), text)
      return join(path, name)
    },
    [Symbol.dispose]: () => rmSync(path, { recursive: true }),
  }
}

/** Runs `teller ARGS`; `lines` are the lines of stdout that are JSON. */
export function teller(
  args: readonly string[],
  { input = '', env = {} }: { readonly input?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, ...args], {
      env: { PATH: process.env.PATH ?? '', TELLER_LOG: 'error', TELLER_CATALOGUE: 'off', ...env },
      // A folder without a .env: what the developer has set is not what is tested.
      cwd: tmpdir(),
    })
    let [out, err] = ['', '']
    child.stdout.setEncoding('utf8').on('data', text => {
      out += text
    })
    child.stderr.setEncoding('utf8').on('data', text => {
      err += text
    })
    child.on('error', reject)
    child.on('close', code => resolve({ code, out, err, lines: jsonLines(out) }))
    child.stdin.end(input)
  })
}

function jsonLines(text: string): unknown[] {
  return text.split('\n').flatMap(line => {
    try {
      return line.startsWith('{') ? [JSON.parse(line)] : []
    } catch {
      return []
    }
  })
}
