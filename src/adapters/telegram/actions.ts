// What may be asked next, as buttons; what is too long for a button, as a line to copy.
import type { LanguageId } from '../../model/language.ts'
import { address } from '../../reply/address.ts'
import type { Action } from '../../reply/document.ts'
import { safeLine } from '../../reply/safe.ts'
import { width } from '../../reply/width.ts'
import { rendererWords } from '../../reply/words.ts'
import { code, inert } from './html.ts'

/** Bot API, InlineKeyboardButton: callback_data is 1-64 bytes. */
const CALLBACK_DATA_BYTES = 64
/** Two buttons stand beside each other on a phone where their labels are no wider. */
const HALF_ROW = 18

export type Button =
  | { readonly text: string; readonly callback_data: string }
  | { readonly text: string; readonly url: string }

export const fitsButton = (data: string): boolean => Buffer.byteLength(data) <= CALLBACK_DATA_BYTES

/** What the button of a command line carries. */
export type Carrying = (line: string) => string
export const asItIs: Carrying = line => line

/** The button of an action; undefined where it needs more room than a button has, or leads nowhere. */
function buttonOf(action: Action, carrying: Carrying): Button | undefined {
  const label = safeLine(action.label)
  if (action.type === 'open') {
    const target = address(action.href)
    return target === undefined ? undefined : { text: label || target.host, url: target.href }
  }
  const carried = carrying(action.line)
  if (action.line === '' || !fitsButton(carried)) return undefined
  return { text: label || safeLine(action.line), callback_data: carried }
}

export function keyboard(actions: readonly Action[], carrying: Carrying): readonly (readonly Button[])[] {
  const rows: Button[][] = []
  for (const button of actions.map(action => buttonOf(action, carrying))) {
    if (button === undefined) continue
    const last = rows.at(-1)
    const beside = last?.length === 1 && [...last, button].every(({ text }) => width(text) <= HALF_ROW)
    if (beside) last.push(button)
    else rows.push([button])
  }
  return rows
}

/** Lines for what has no button: tapping one copies it. */
export function actionLines(actions: readonly Action[], language: LanguageId, carrying: Carrying): string {
  return actions
    .filter(action => buttonOf(action, carrying) === undefined)
    .map(action =>
      action.type === 'open'
        ? inert(safeLine(action.label))
        : `${inert(`${rendererWords(language).try}:`)} ${code(`/${safeLine(action.line).replace(/^\//, '')}`)}`,
    )
    .join('\n')
}
