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
    .replace(/:\/\//g, '\\://')
    .replace(/@(?=everyone|here|[!&]?\d)/gi, '@\u200b')
}

/** A block in which nothing is markup. Back-ticks, the only way out of it, become a look-alike. */
export const codeBlock = (lines: readonly string[]): string =>
  `\`\`\`\n${lines.map(line => line.replaceAll('`', 'ˋ')).join('\n')}\n\`\`\``

/** A command line to be copied, inline. */
export const code = (text: string): string => `\`${safeLine(text).replaceAll('`', 'ˋ')}\``
