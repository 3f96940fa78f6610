// Text that others wrote, made inert in Discord's markdown: no formatting, no mention, no link, no timestamp.
import { safe, safeLine } from '../../reply/safe.ts'

/**
 * For running text. Backslashes disarm formatting, and `<` with them every `<@…>`, `<#…>`, `</…>`, `<t:…>`, `<:…:…>`.
 * Two things Discord's servers look for without reading markdown: `@everyone` and the digits of a mention get a
 * zero-width space. `https\://` is no longer an address to the client, so only our own links are links.
 */
export const escaped = (text: string): string => disarm(safe(text))

export const escapedLine = (text: string): string => disarm(safeLine(text))

function disarm(text: string): string {
  return text
    .replace(/[\\*_~`|[\]<]/g, '\\$&')
    .replace(/^(\s*)(#{1,3}|-#|>{1,3}|[-+])(?=\s|$)/gm, '$1\\$2')
    .replace(/^(\s*\d+)\.(?=\s|$)/gm, '$1\\.')
    .replace(/:(?=\/\/|\/?$)/g, '\\:')
    .replace(mention, '@\u200b')
}

/** Also where a span ends: the next one may begin with the rest of it. */
const mention = /@(?=everyone|here|[!&]?\d|$)/gi

/** A block in which nothing is markup. */
export const codeBlock = (lines: readonly string[]): string =>
  `\`\`\`\n${lines.map(caged).join('\n')}\n\`\`\``

/** A command line to be copied, inline. */
export const code = (text: string): string => `\`${caged(safeLine(text))}\``

/** Back-ticks, the only way out of a code block, become a look-alike. */
const caged = (text: string): string => text.replaceAll('`', 'ˋ').replace(mention, '@\u200b')
