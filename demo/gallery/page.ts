// The gallery as one HTML page: each question, and below it what every platform shows.
import { never } from '../../src/model/never.ts'
import type { Message, Part, Run } from './message.ts'

export type Shown = {
  readonly line: string
  readonly telegram: readonly Message[]
  readonly discord: readonly Message[]
  readonly terminal: string
}

const styles = `
body { font: 15px/1.45 system-ui, sans-serif; margin: 2rem; background: #e8ebef; color: #1c2026 }
h2 { font: 600 18px ui-monospace, monospace; margin: 2.5rem 0 .7rem }
.platforms { display: grid; grid-template-columns: 400px 600px minmax(0, 1fr); gap: 1.2rem; align-items: start }
.platforms > div > b { font-size: 12px; color: #5b6470; text-transform: uppercase }
.message { border-radius: 12px; padding: .6rem .9rem; margin: .4rem 0; overflow-wrap: anywhere }
.telegram .message { background: #fff }
.discord .message { background: #313338; color: #dbdee1; border-radius: 6px }
.message div { white-space: pre-wrap; margin: .35rem 0 }
.title { font-weight: 700; font-size: 1.25em } .telegram .title { font-size: 1em }
.heading { font-weight: 700; font-size: 1.08em } .small { font-size: .82em; opacity: .75 }
.quote, .folded { border-left: 3px solid #8aa; padding-left: .6em }
.folded { max-height: 4.4em; overflow: hidden; background: #f1f5f8 } .folded:hover { max-height: none }
pre { font: 13px/1.35 ui-monospace, monospace; overflow-x: auto; background: #0001; padding: .5em; border-radius: 5px; margin: .35rem 0 }
.discord pre { background: #2b2d31 } .terminal pre { background: #111; color: #ddd }
.message a { color: #2481cc; text-decoration: none } .discord .message a { color: #00a8fc }
.message code { background: #0001; border-radius: 3px } .message img { max-width: 100%; border-radius: 6px }
.row { display: flex; flex-wrap: wrap; gap: .35rem; margin: .3rem 0; white-space: normal !important }
.row span { background: #4e505833; border-radius: 6px; padding: .25em .8em; font-size: .92em }
.telegram .row span { flex: 1; text-align: center; background: #2481cc22; color: #2481cc }
`

export function page(all: readonly Shown[]): string {
  const sections = all.map(
    ({ line, telegram, discord, terminal }) => `<h2>› ${escaped(line)}</h2>
<div class="platforms">
<div class="telegram"><b>Telegram</b>${telegram.map(messageHtml).join('')}</div>
<div class="discord"><b>Discord</b>${discord.map(messageHtml).join('')}</div>
<div class="terminal"><b>Terminal</b><pre>${escaped(terminal)}</pre></div>
</div>`,
  )
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>What Teller says</title><style>${styles}</style>
<h1>What Teller says in the demo</h1>
<p>Every reply as each platform shows it. Sample publishers, written for the demo, on real votes.</p>
${sections.join('\n')}</html>
`
}

const messageHtml = (message: Message): string =>
  `<div class="message">${message.map(partHtml).join('')}</div>`

function partHtml(part: Part): string {
  switch (part.type) {
    case 'text':
      return `<div class="${part.look}">${part.runs.map(runHtml).join('')}</div>`
    case 'code':
      return `<pre>${escaped(part.lines.join('\n'))}</pre>`
    case 'picture':
      return `<img alt="${escaped(part.words)}" title="${escaped(part.words)}" src="data:image/png;base64,${part.png.toString('base64')}">`
    case 'buttons':
      return part.rows
        .map(
          row =>
            `<div class="row">${row.map(({ label, leads }) => `<span>${escaped(label)}${leads ? ' ↗' : ''}</span>`).join('')}</div>`,
        )
        .join('')
    default:
      return never(part)
  }
}

function runHtml({ text, bold, code, href }: Run): string {
  const words = escaped(text)
  if (href !== undefined) return `<a href="${escaped(href)}">${words}</a>`
  if (code) return `<code>${words}</code>`
  return bold ? `<strong>${words}</strong>` : words
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
