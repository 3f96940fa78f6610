// What Discord's window makes of a message body: the few marks of its markdown that Teller writes.
import { ComponentType } from 'discord.js'
import { drawn, type Illustrated } from '../../src/adapters/discord/pictures.ts'
import type { Button, Message, Part, Run } from './message.ts'

export function discordMessage(body: Illustrated): Message {
  const { files = [] } = drawn(body)
  return body.components.flatMap((component): readonly Part[] => {
    switch (component.type) {
      case ComponentType.TextDisplay:
        return textParts(component.content)
      case ComponentType.MediaGallery:
        return component.items.map(({ description }, n) => ({
          type: 'picture',
          png: files[n]?.data ?? Buffer.alloc(0),
          words: description ?? '',
        }))
      case ComponentType.ActionRow: {
        const row = component.components.flatMap((one): readonly Button[] =>
          one.type === ComponentType.Button && 'label' in one
            ? [{ label: one.label ?? '', leads: 'url' in one }]
            : [],
        )
        return [{ type: 'buttons', rows: [row] }]
      }
      default:
        return [{ type: 'text', look: 'small', runs: [{ text: `a component of type ${component.type}` }] }]
    }
  })
}

const marks = [
  [/^## /, 'title'],
  [/^### /, 'heading'],
  [/^-# /, 'small'],
  [/^> /, 'quote'],
] as const

function textParts(markdown: string): readonly Part[] {
  return markdown.split(/^```\n([\s\S]*?)\n```$/m).flatMap((piece, n): readonly Part[] => {
    if (n % 2 === 1) return [{ type: 'code', lines: piece.split('\n') }]
    const parts: Extract<Part, { type: 'text' }>[] = []
    for (const line of piece.split('\n')) {
      const [mark, look] = marks.find(([mark]) => mark.test(line)) ?? [/^/, 'body' as const]
      const runs = runsOf(line.replace(mark, '').replace(/^- /, '• '))
      const last = parts.at(-1)
      if (last?.look === look && look !== 'title' && look !== 'heading')
        parts[parts.length - 1] = { ...last, runs: [...last.runs, { text: '\n' }, ...runs] }
      else parts.push({ type: 'text', look, runs })
    }
    return parts.filter(({ runs }) => runs.some(({ text }) => text.trim() !== ''))
  })
}

/** An escape, bold words, a masked link, code, a moment; else letters. */
const inline =
  /\\(?<letter>[\s\S])|\*\*(?<bold>(?:\\[\s\S]|[^*\\])+)\*\*|\[(?<label>(?:\\[\s\S]|[^\]\\])*)\]\((?<href>[^)]*)\)|`(?<code>[^`]+)`|<t:(?<seconds>-?\d+):(?<style>\w)>|(?<plain>[\s\S])/g

function runsOf(text: string): readonly Run[] {
  const runs: Run[] = []
  for (const { groups = {} } of text.matchAll(inline)) {
    const { letter, bold, label, href, code, seconds, style, plain } = groups
    if (bold !== undefined) runs.push({ text: unescaped(bold), bold: true })
    else if (label !== undefined) runs.push({ text: unescaped(label), href: href ?? '' })
    else if (code !== undefined) runs.push({ text: code, code: true })
    else if (seconds !== undefined) runs.push({ text: momentOf(Number(seconds), style ?? 'f'), code: true })
    else {
      const last = runs.at(-1)
      const more = letter ?? plain ?? ''
      if (last && Object.keys(last).length === 1) runs[runs.length - 1] = { text: last.text + more }
      else runs.push({ text: more })
    }
  }
  return runs
}

const unescaped = (text: string) => text.replace(/\\([\s\S])/g, '$1')

/** As a British reader's window shows it. */
const momentOf = (seconds: number, style: string) =>
  new Date(seconds * 1000).toLocaleString('en-GB', {
    dateStyle: 'long',
    ...(style === 'D' ? {} : { timeStyle: 'short' }),
    timeZone: 'UTC',
  })
