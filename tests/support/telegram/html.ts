// Telegram's HTML mode, read as strictly as its server reads it (tdlib, MessageEntity.cpp), and in places more strictly.
import { cantParse } from './problem.ts'

export type Entity = {
  readonly type: string
  /** In UTF-16 units of the text after parsing. */
  readonly offset: number
  readonly length: number
  readonly url?: string
  readonly language?: string
}

const kinds: Readonly<Record<string, string>> = {
  a: 'text_link',
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  'tg-spoiler': 'spoiler',
  span: 'spoiler',
  'tg-emoji': 'custom_emoji',
  pre: 'pre',
  code: 'code',
  blockquote: 'blockquote',
}
const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' }

type Open = {
  readonly tag: string
  readonly argument: string
  readonly offset: number
  readonly expandable: boolean
}

/** The text without its tags, and what the tags said of it. Throws the server's 400. */
export function parseHtml(source: string): { readonly text: string; readonly entities: readonly Entity[] } {
  const at = (index: number) => Buffer.byteLength(source.slice(0, index))
  const entities: Entity[] = []
  const open: Open[] = []
  let text = ''
  let i = 0
  while (i < source.length) {
    const letter = source[i]
    if (letter === '&') {
      const [decoded, next] = decode(source, i)
      text += decoded
      i = next
    } else if (letter !== '<') {
      text += letter
      i++
    } else if (source[i + 1] === '/') {
      i = close(i)
    } else {
      i = begin(i)
    }
  }
  const left = open.at(-1)
  if (left) throw cantParse(`Can't find end tag corresponding to start tag "${left.tag}"`)
  if (!text.isWellFormed())
    throw cantParse(
      'Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate code units',
    )
  return { text, entities: entities.sort((a, b) => a.offset - b.offset || b.length - a.length) }

  function begin(start: number): number {
    const name = /^<([^\s>]*)/.exec(source.slice(start))?.[1] ?? ''
    let j = start + 1 + name.length
    if (j >= source.length) throw cantParse(`Unclosed start tag at byte offset ${at(start)}`)
    const tag = name.toLowerCase()
    if (!(tag in kinds)) throw cantParse(`Unsupported start tag "${tag}" at byte offset ${at(start)}`)
    const attributes = new Map<string, string>()
    for (;;) {
      while (/\s/.test(source[j] ?? '')) j++
      if (source[j] === '>') break
      if (j >= source.length) throw cantParse(`Unclosed start tag at byte offset ${at(start)}`)
      const [key, value, next] = attribute(tag, start, j)
      attributes.set(key, value)
      j = next
    }
    if (tag === 'span' && attributes.get('class') !== 'tg-spoiler')
      throw cantParse(`Tag "span" must have class "tg-spoiler" at byte offset ${at(start)}`)
    // The server would mend these silently; the fake refuses, so that nobody comes to rely on it.
    const inside = open.map(({ tag: outer }) => outer)
    if (tag === 'blockquote' && inside.includes('blockquote'))
      throw cantParse(`Nested blockquote at byte offset ${at(start)}`)
    if (inside.includes('code') || (inside.includes('pre') && tag !== 'code'))
      throw cantParse(`Tag "${tag}" inside of code at byte offset ${at(start)}`)
    const language = /^language-(.+)$/.exec(attributes.get('class') ?? '')?.[1]
    open.push({
      tag,
      argument: (tag === 'a' ? attributes.get('href') : language) ?? '',
      offset: text.length,
      expandable: attributes.has('expandable'),
    })
    return j + 1
  }

  function attribute(tag: string, start: number, from: number): [key: string, value: string, next: number] {
    const key = /^[^\s=>]*/.exec(source.slice(from))?.[0] ?? ''
    let j = from + key.length
    if (key === '') throw cantParse(`Empty attribute name in the tag "${tag}" at byte offset ${at(start)}`)
    while (/\s/.test(source[j] ?? '')) j++
    if (source[j] !== '=') {
      // The one attribute without a value.
      if (tag === 'blockquote' && key === 'expandable') return [key, '', j]
      throw cantParse(
        `Expected equal sign in declaration of an attribute of the tag "${tag}" at byte offset ${at(start)}`,
      )
    }
    j++
    while (/\s/.test(source[j] ?? '')) j++
    const end = source[j]
    if (end === undefined) throw cantParse(`Unclosed start tag at byte offset ${at(start)}`)
    if (end !== '"' && end !== "'") {
      const token = /^[a-z0-9.-]*/i.exec(source.slice(j))?.[0] ?? ''
      const next = j + token.length
      if (!/[\s>]/.test(source[next] ?? ''))
        throw cantParse(`Unexpected end of name token at byte offset ${at(j)}`)
      return [key, token.toLowerCase(), next]
    }
    let value = ''
    j++
    while (j < source.length && source[j] !== end) {
      if (source[j] === '&') {
        const [decoded, next] = decode(source, j)
        value += decoded
        j = next
      } else value += source[j++]
    }
    if (j >= source.length) throw cantParse(`Unclosed start tag at byte offset ${at(start)}`)
    return [key, value, j + 1]
  }

  function close(start: number): number {
    const current = open.pop()
    if (!current) throw cantParse(`Unexpected end tag at byte offset ${at(start)}`)
    const [whole, name = ''] = /^<\/([^\s>]*)\s*>/.exec(source.slice(start)) ?? []
    if (whole === undefined) throw cantParse(`Unclosed end tag at byte offset ${at(start)}`)
    if (name !== '' && name.toLowerCase() !== current.tag)
      throw cantParse(
        `Unmatched end tag at byte offset ${at(start)}, expected "</${current.tag}>", found "</${name.toLowerCase()}>"`,
      )
    const entity = entityOf(current)
    if (entity) entities.push(entity)
    return start + whole.length
  }

  function entityOf({ tag, argument, offset, expandable }: Open): Entity | undefined {
    const length = text.length - offset
    if (length === 0) return undefined
    const type = expandable ? 'expandable_blockquote' : (kinds[tag] ?? tag)
    if (tag === 'code' || tag === 'pre') {
      return { type, offset, length, ...(argument === '' ? {} : { language: argument }) }
    }
    if (tag !== 'a') return { type, offset, length }
    const url = argument === '' ? text.slice(offset) : argument
    if (/^tg:\/\/user\?id=\d+$/.test(url)) return { type: 'text_mention', offset, length, url }
    // What is no link to Telegram stays as plain text, without a word.
    return linkable(url) ? { type, offset, length, url } : undefined
  }
}

function linkable(url: string): boolean {
  const parsed = URL.parse(/^[a-z]+:/i.test(url) ? url : `http://${url}`)
  return parsed !== null && ['http:', 'https:', 'tg:', 'ton:'].includes(parsed.protocol)
}

/** `&lt;` `&#60;` `&#x3c;`; what is none of these is an ampersand. */
function decode(source: string, from: number): [text: string, next: number] {
  const [whole, hex, decimal, name] =
    /^&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));?/i.exec(source.slice(from, from + 16)) ?? []
  if (whole === undefined) return ['&', from + 1]
  const letter =
    name === undefined
      ? fromCode(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))
      : named[name]
  return letter === undefined ? ['&', from + 1] : [letter, from + whole.length]
}

const fromCode = (code: number) => (code > 0 && code < 0x10ffff ? String.fromCodePoint(code) : undefined)
