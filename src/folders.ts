// Finds the files that extend Teller: one command per file in `commands/`, one publisher per file in `feeds/`.
import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Answer, Command } from './command.ts'
import type { Publisher } from './model/publisher.ts'

const root = join(import.meta.dirname, '..')

/** Every command by its name. @throws where a file declares none, or one that is named otherwise */
export async function loadCommands(
  folder = join(root, 'commands'),
): Promise<ReadonlyMap<string, Command<Answer>>> {
  const commands = await load<Command<Answer>>(
    folder,
    value => 'answer' in value && 'reply' in value && value.name,
    'command',
  )
  return new Map(commands.map(command => [command.name, command]))
}

/** The catalogue. @throws where a file declares no publisher, or one that is named otherwise */
export function loadPublishers(folder = join(root, 'feeds')): Promise<readonly Publisher[]> {
  return load<Publisher>(folder, value => 'feeds' in value && value.id, 'publisher')
}

/** Nothing is skipped in silence: a file in one of these folders that declares nothing is a mistake. */
async function load<T extends object>(
  folder: string,
  nameOf: (value: T) => string | false,
  what: string,
): Promise<T[]> {
  const files = (await readdir(folder)).filter(file => file.endsWith('.ts')).sort()
  return Promise.all(
    files.map(async file => {
      const loaded: { default?: T } = await import(pathToFileURL(join(folder, file)).href)
      const name = basename(file, '.ts')
      const declared = loaded.default
      const called = declared !== undefined && typeof declared === 'object' && nameOf(declared)
      if (!declared || !called)
        throw new Error(`${file} declares no ${what}; write "export default ${what}({ … })".`)
      if (called !== name)
        throw new Error(`${file} calls itself "${called}"; name the file and the ${what} alike.`)
      return declared
    }),
  )
}
