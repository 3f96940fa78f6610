// What Discord's client makes of a text: which mentions ping, and which addresses can be clicked.
import { isObject, type Json, listOf, textOf } from './json.ts'

/** Mentions as the servers look for them: without reading markdown, so a backslash saves nobody. */
function mentionsIn(text: string): readonly string[] {
  return [...text.matchAll(/@(everyone|here)|<@!?(\d+)>|<@&(\d+)>/g)].map(([mention]) => mention)
}

/** Who is pinged by a message: what it mentions, as far as `allowed_mentions` lets it. Without that, everybody. */
export function pingsOf(text: string, allowed: unknown): readonly string[] {
  const mentions = mentionsIn(text)
  if (!isObject(allowed)) return mentions
  const parse = listOf(allowed.parse)
  return mentions.filter(mention => {
    if (mention.startsWith('@')) return parse.includes('everyone')
    const kind = mention.startsWith('<@&') ? 'roles' : 'users'
    const id = mention.replace(/\D/g, '')
    return parse.includes(kind) || listOf(allowed[kind]).includes(id)
  })
}

/** Where a reader can click: masked links, bare addresses and those in angle brackets; not in code, not behind a backslash. */
export function linksIn(text: string): readonly string[] {
  const bare = text.replace(/```[\s\S]*?```|`[^`\n]+`/g, ' ').replace(/\\[^\p{L}\p{N}\s]/gu, ' ')
  return [...bare.matchAll(/https?:\/\/[^\s<>)\]]+/g)].map(([address]) => address)
}

/** Marks that the client turns into something else than text: timestamps, channels, commands, emoji. */
export function marksIn(text: string): readonly string[] {
  const bare = text.replace(/```[\s\S]*?```|`[^`\n]+`/g, ' ').replace(/\\[^\p{L}\p{N}\s]/gu, ' ')
  return [...bare.matchAll(/<(?:t:-?\d+(?::[a-zA-Z])?|#\d+|\/[^:>]+:\d+|a?:\w+:\d+|id:\w+)>/g)].map(
    ([mark]) => mark,
  )
}

/** Everything of a message that is shown as markdown. */
export function textsOf(body: Json): readonly string[] {
  const embeds = listOf(body.embeds).filter(isObject)
  return [
    textOf(body.content),
    ...embeds.flatMap(strings),
    ...listOf(body.components).flatMap(displayed),
  ].filter(text => text !== '')
}

const strings = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(strings)
  return isObject(value) ? Object.values(value).flatMap(strings) : []
}

function displayed(component: unknown): readonly string[] {
  if (!isObject(component)) return []
  const own = component.type === 10 ? [textOf(component.content)] : []
  return [...own, ...listOf(component.components).flatMap(displayed)]
}

type ShownButton = { readonly label: string; readonly custom_id?: string; readonly url?: string }

/** The buttons under a message, in order. */
export function buttonsOf(body: Json): readonly ShownButton[] {
  return listOf(body.components).flatMap(component => {
    if (!isObject(component)) return []
    if (component.type !== 2) return buttonsOf(component)
    const { label, custom_id: id, url } = component
    return [
      {
        label: textOf(label),
        ...(typeof id === 'string' ? { custom_id: id } : {}),
        ...(typeof url === 'string' ? { url } : {}),
      },
    ]
  })
}
