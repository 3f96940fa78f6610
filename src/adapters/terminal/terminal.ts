// A chat with the desk on a terminal: a prompt, history, completion by Tab, and a polite way out.
import { createInterface, type Interface } from 'node:readline/promises'
import type { ChatId } from '../../model/chat.ts'
import type { Desk } from '../adapter.ts'
import { completeLine } from './complete.ts'
import { renderTerminal, screenOf } from './render.ts'

const PROMPT = '› '
const REMEMBERED_LINES = 500
const leavers = new Set(['exit', 'quit', 'выход', 'вихід'])

export type TerminalSetup = {
  readonly desk: Desk
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean }
  readonly output: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number }
  readonly chat: ChatId
  readonly env?: Readonly<Record<string, string | undefined>>
}

/**
 * Answers line by line until `exit`, the end of the input, or Ctrl-C on an empty line. Whoever sits at the terminal
 * runs this installation, so they may administer. Where the input is no terminal there is no prompt.
 */
export async function openTerminal({
  desk,
  input,
  output,
  chat,
  env = process.env,
}: TerminalSetup): Promise<void> {
  const interactive = input.isTTY === true && output.isTTY === true
  const lines = createInterface({
    input,
    output,
    terminal: interactive,
    prompt: interactive ? PROMPT : '',
    historySize: REMEMBERED_LINES,
    removeHistoryDuplicates: true,
    completer: (line: string) => completeLine(desk, line),
  })
  let ended = false
  lines.on('close', () => {
    ended = true
  })
  // The end of a pipe closes the reader while its lines are still being answered, and a closed one refuses to prompt.
  const prompt = () => {
    if (!ended) lines.prompt()
  }
  if (interactive) leaveOnInterrupt(lines, output)
  try {
    prompt()
    for await (const line of lines) {
      const asked = line.trim()
      if (leavers.has(asked.toLowerCase())) break
      if (asked !== '') output.write(await answered(asked))
      prompt()
    }
  } finally {
    lines.close()
  }

  async function answered(line: string): Promise<string> {
    const { reply, chat: place } = await desk.ask({ chat, administers: true, line })
    const now = new Date().toISOString()
    return `\n${renderTerminal(reply, screenOf(output, env), { zone: place.settings.zone, now })}\n\n`
  }
}

/** Ctrl-C throws away what is being typed; with nothing typed it leaves, as `exit` does. */
function leaveOnInterrupt(lines: Interface, output: NodeJS.WritableStream): void {
  lines.on('SIGINT', () => {
    if (lines.line === '') {
      output.write('\n')
      lines.close()
      return
    }
    output.write('^C\n')
    lines.write(null, { ctrl: true, name: 'e' })
    lines.write(null, { ctrl: true, name: 'u' })
    lines.prompt()
  })
}
