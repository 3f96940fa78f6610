// `teller ask "election abkhazia"`: one question, or each line of stdin, answered from the store.
import { createInterface } from 'node:readline'
import { type App, makeApp } from '../app.ts'
import type { Asked } from '../ask.ts'
import { configFrom, loadEnvironment } from '../config.ts'
import { chatId } from '../model/chat.ts'
import { plain } from '../reply/plain.ts'
import { print } from './lines.ts'

/** The terminal is one chat: its settings and subscriptions are kept like any other's. */
export const terminalChat = chatId('terminal', '')

/** Asks as the person at this terminal, who may change everything here. */
export function askHere(app: App, line: string): Promise<Asked> {
  return app.ask({ chat: terminalChat, administers: true, line })
}

export async function askCommand(
  line: string,
  options: { readonly data?: string; readonly json: boolean },
): Promise<number> {
  const app = await makeApp(configFrom(loadEnvironment(), options))
  try {
    if (line === '-') {
      // Exactly one line of JSON for each line, in order, whatever it holds.
      for await (const question of createInterface({
        input: process.stdin,
        crlfDelay: Number.POSITIVE_INFINITY,
      }))
        await print(jsonOf(await askHere(app, question)))
      return 0
    }
    const asked = await askHere(app, line)
    if (options.json) await print(jsonOf(asked))
    else process.stdout.write(`${plain(asked.reply, app.config.settings)}\n`)
    return asked.answer.kind === 'error' ? 1 : 0
  } finally {
    await app.close()
  }
}

function jsonOf({ question, answer, reply }: Asked): Pick<Asked, 'question' | 'answer' | 'reply'> {
  return { question, answer, reply }
}
