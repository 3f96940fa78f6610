// The gallery shows what the platforms show: nothing of a message is lost on its way to the page or to a picture.
import { expect, test } from 'vitest'
import { discordMessage } from '../../demo/gallery/discord.ts'
import { discordLook, draw } from '../../demo/gallery/draw.ts'
import type { Message } from '../../demo/gallery/message.ts'
import { page } from '../../demo/gallery/page.ts'
import { telegramMessage } from '../../demo/gallery/telegram.ts'
import { renderIllustrated } from '../../src/adapters/discord/pictures.ts'
import { renderTelegram } from '../../src/adapters/telegram/render.ts'
import { sample } from '../reply/sample.ts'

const wordsOf = (message: Message) =>
  message
    .flatMap(part => {
      if (part.type === 'text') return part.runs.map(({ text }) => text)
      if (part.type === 'code') return part.lines
      return part.type === 'picture' ? [part.words] : part.rows.flat().map(({ label }) => label)
    })
    .join(' ')

test.each([
  ['Telegram', () => renderTelegram(sample).map(telegramMessage)],
  ['Discord', () => renderIllustrated(sample).map(discordMessage)],
])('every word of a reply is seen in %s', (_, render) => {
  const seen = render().map(wordsOf).join(' ')
  for (const words of [
    ...['Northshore: presidential election, 2031', 'Аслан Рауля', 'the count', '38,766', 'Turnout', '66.8 %'],
    ...['We do not recognise this count.', 'another claim', 'Counted again every hour.', 'Shore Gazette'],
    ...['received 47.39 percent of the votes', 'Challenger rejects the count', '2026', 'Web page'],
  ])
    expect(seen).toContain(words)
  // Marks are dress: none is left standing as a letter.
  expect(seen).not.toMatch(/\*\*|\\\[|<\/?b>|&quot;|-# |^## /m)
})

test('a page and a picture come of it', () => {
  const [telegram, discord] = [
    renderTelegram(sample).map(telegramMessage),
    renderIllustrated(sample).map(discordMessage),
  ]
  const html = page([{ line: 'election <northshore>', telegram, discord, terminal: 'a & b' }])
  expect(html).toContain('election &lt;northshore&gt;')
  expect(html).toContain('a &amp; b')
  const [message] = discord
  const picture = draw(message ?? [], discordLook)
  expect(picture.subarray(1, 4).toString()).toBe('PNG')
})
