// Everything that Teller asks of the network it asks through the guarded fetch; the platforms' clients have doors of their own.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..', '..')
/** Ways out of this machine. */
const ways =
  /from 'undici'|from 'node:(?:https?|http2|net|tls|dgram)'|(?<![.\w#])fetch\(|\bXMLHttpRequest\b|new WebSocket\(|\bEventSource\(/
/** Who may take one, and why. */
const allowed: Readonly<Record<string, string>> = {
  'src/ingest/fetch.ts': 'the guarded fetch itself',
  'src/ingest/way-out.ts': 'its connections',
  'src/ingest/guard.ts': 'tells addresses from names, and connects to none',
  'src/adapters/telegram/gateway.ts': 'the connection that the Telegram client keeps to its own server',
}

function* files(folder: string): Generator<string> {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) yield* files(path)
    else if (entry.name.endsWith('.ts')) yield path
  }
}
const codeOf = (path: string) =>
  readFileSync(join(root, path), 'utf8')
    .replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
    // Whoever only listens asks nobody.
    .replace(/import \{(?:\s*(?:createServer|type \w+),?)+\s*\} from 'node:https?'/g, '')

test('S4: nobody takes another way out than the guarded one', () => {
  const takers = ['src', 'commands', 'feeds']
    .flatMap(folder => [...files(folder)])
    .filter(path => ways.test(codeOf(path)))
  expect(takers.filter(path => !(path in allowed))).toEqual([])
  // Whoever is allowed and takes none any more leaves the list.
  expect(Object.keys(allowed).filter(path => !takers.includes(path))).toEqual([])
})

test('S4: no picture or file is sent by its address, for a platform would fetch it', () => {
  const senders = [...files('src')].filter(path =>
    /\b(?:fromURL|fromURLOrFileId)\(|\{\s*url\s*:\s*[^}]*\}\s*,\s*\{\s*filename/.test(codeOf(path)),
  )
  expect(senders).toEqual([])
})
