// A note above what a sent message says, on either platform, within its limits and with its buttons.
import { expect, test } from 'vitest'
import { amend as amendOnDiscord } from '../../src/adapters/discord/amend.ts'
import { renderDiscord } from '../../src/adapters/discord/render.ts'
import { amend as amendOnTelegram } from '../../src/adapters/telegram/amend.ts'
import { renderTelegram } from '../../src/adapters/telegram/render.ts'
import { ask, chart, heading, paragraph, quote, reply } from '../../src/reply/build.ts'

const at = { zone: 'UTC', now: '2026-03-11T09:00:00.000Z' }
const note = reply('en', '', [
  heading('Corrected since'),
  paragraph('It said <b>214</b>.'),
  quote('It is 124.', []),
])
const digest = (...words: readonly string[]) =>
  reply(
    'en',
    'Digest',
    words.map(word => paragraph(word)),
    [ask('News', 'news abkhazia')],
  )

test('on Telegram the note stands above the text, with the buttons below, and answers nothing', () => {
  const [body] = renderTelegram(digest('214 ballots vanished.'), at)
  const payload = JSON.stringify({ ...body, reply_parameters: { message_id: 7 } })
  const amended = JSON.parse(amendOnTelegram(payload, note, at) ?? '{}')
  expect(amended.text).toMatch(/^<b>Corrected since<\/b>\n\nIt said &lt;b&gt;214.*214 ballots vanished/s)
  expect(amended.reply_markup).toEqual(body?.reply_markup)
  expect(amended).not.toHaveProperty('reply_parameters')
})

test('on Discord the note is the first text of the message', () => {
  const [body] = renderDiscord(digest('214 ballots vanished.'))
  const payload = JSON.stringify({ ...body, message_reference: { message_id: '7' } })
  const amended = JSON.parse(amendOnDiscord(payload, note) ?? '{}')
  expect(amended.components[0].content).toMatch(/^### Corrected since/)
  expect(amended.components.slice(1)).toEqual(body?.components)
  expect(amended.allowed_mentions).toEqual({ parse: [] })
  expect(amended).not.toHaveProperty('message_reference')
})

test('a message without room for it, or one that is a picture, is not changed', () => {
  const long = 'The ballots are counted again. '.repeat(127)
  const longer = 'The ballots are counted again. '.repeat(131)
  expect(amendOnTelegram(JSON.stringify(renderTelegram(digest(longer), at)[0]), note, at)).toBeUndefined()
  expect(amendOnDiscord(JSON.stringify(renderDiscord(digest(long))[0]), note)).toBeUndefined()
  const bars = reply('en', '', [chart('Results', '%', [{ label: 'A', value: 1 }])])
  const photo = renderTelegram(bars, { ...at, pictures: true }).find(({ drawn }) => drawn !== undefined)
  expect(photo).toBeDefined()
  expect(amendOnTelegram(JSON.stringify(photo), note, at)).toBeUndefined()
})
