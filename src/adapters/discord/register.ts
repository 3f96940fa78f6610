// Tells Discord our commands, when they have changed since it was last told.
import { createHash } from 'node:crypto'
import { type REST, Routes } from 'discord.js'
import type { Log } from '../../log.ts'
import type { Inbox } from '../adapter.ts'
import type { SlashCommand } from './definition.ts'
import { wordsOf } from './trouble.ts'

const MEMORY = 'commands'

/** Whether Discord knows the commands now. Writing the whole list is idempotent, and limited to some 200 new ones a day. */
export async function registerCommands({
  application,
  commands,
  rest,
  inbox,
  log,
}: {
  readonly application: string
  readonly commands: readonly SlashCommand[]
  readonly rest: REST
  readonly inbox: Inbox
  readonly log: Log
}): Promise<boolean> {
  const hash = createHash('sha256')
    .update(JSON.stringify([application, commands]))
    .digest('hex')
  try {
    if ((await inbox.recall(MEMORY)) === hash) return true
    await rest.put(Routes.applicationCommands(application), { body: commands })
    await inbox.remember(MEMORY, hash)
    log.info('Discord knows our commands', { commands: commands.length })
    return true
  } catch (error) {
    log.warn('Discord did not take our commands; they are sent again later', { why: wordsOf(error) })
    return false
  }
}
