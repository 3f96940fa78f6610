// A site's own lines are learnt over a timeline of its pages, and an article's are never taken for them.
import { expect, test } from 'vitest'
import { withoutSiteLines as without } from '../../src/ingest/site-lines.ts'

/** The present, unless a test says another day. */
const today = '2026-11-02T10:00:00.000Z'
const onDay = (day: number) => new Date(Date.parse(today) + day * 24 * 60 * 60 * 1000).toISOString()
const withoutSiteLines = (text: string, address: string, notes: Parameters<typeof without>[2], now = today) =>
  without(text, address, notes, now)

function memory() {
  const kept = new Map<string, string>()
  return {
    get: async (name: string) => kept.get(name),
    set: async (name: string, value: string) => void kept.set(name, value),
  }
}
const own = (n: number) =>
  `The ${'abcdefghijklmnopqrstuvwxyz'.charAt(n % 26)} district counted until morning, said clerk ${String.fromCharCode(65 + (n % 26))}${n > 25 ? 'x' : ''}.`
const notice = 'Support independent reporting from the lowlands: it costs less than a newspaper did.'
const background = 'The lowlands parted from the hills in a war that ended thirty years ago.'

test('what stands on every page is furniture from the sixth page on, also where only its numbers differ', async () => {
  const notes = memory()
  for (let n = 0; n < 12; n++) {
    const text = [own(n), notice, `${n + 3} people are reading this`].join('\n\n')
    const read = await withoutSiteLines(text, `https://l.example/${n}`, notes)
    expect(read).toBe(n < 5 ? text : own(n))
  }
})

test('background that some articles repeat stays', async () => {
  const notes = memory()
  for (let n = 0; n < 40; n++) {
    const text = [own(n), ...(n % 2 === 0 ? [background] : [])].join('\n\n')
    expect(await withoutSiteLines(text, `https://l.example/${n}`, notes)).toBe(text)
  }
})

test('a sentence that every report of a week repeats is news, and one that stands there after a month is none', async () => {
  const notes = memory()
  const news = 'The commission of the lowlands counts all ballots once more, it said on Monday.'
  const said = '“We will count all ballots once more,” said the commission of the lowlands.'
  for (let n = 0; n < 40; n++) {
    const text = [own(n), news, said].join('\n\n')
    const read = await withoutSiteLines(text, `https://l.example/${n}`, notes, onDay(n))
    expect(read).toBe(n < 30 ? text : own(n))
  }
})

test.each([
  'We ask our readers to write to the editors about mistakes.',
  'Следите за новостями долины в телеграм-канале.',
  'Nachrichten der Ebene schreiben wir jeden Tag für alle.',
  'Photographs of the lowlands, reproduced with permission',
])('what speaks to readers, or is no sentence, goes from the sixth page on: %s', async line => {
  const notes = memory()
  for (let n = 0; n < 8; n++) {
    const text = [own(n), line].join('\n\n')
    expect(await withoutSiteLines(text, `https://l.example/${n}`, notes)).toBe(n < 5 ? text : own(n))
  }
})

test('a page that is read ten times teaches nothing', async () => {
  const notes = memory()
  for (let n = 0; n < 10; n++)
    expect(await withoutSiteLines([own(1), own(2)].join('\n\n'), 'https://l.example/1', notes)).toContain(
      own(1),
    )
})

test('one site says nothing about another, and a notice alone is left as it is', async () => {
  const notes = memory()
  for (let n = 0; n < 8; n++)
    await withoutSiteLines([own(n), notice].join('\n\n'), `https://l.example/${n}`, notes)
  expect(await withoutSiteLines([own(9), notice].join('\n\n'), 'https://other.example/1', notes)).toContain(
    notice,
  )
  expect(await withoutSiteLines(notice, 'https://l.example/9', notes)).toBe(notice)
})

test('what is remembered has an end, and a memory that is broken is none', async () => {
  const notes = memory()
  for (let n = 0; n < 60; n++) {
    const lines = Array.from(
      { length: 50 },
      (_, i) => `Line ${String.fromCharCode(97 + (i % 26))} of ${own(n)} ${'y'.repeat(i)}`,
    )
    await withoutSiteLines(lines.join('\n\n'), `https://l.example/${n}`, notes)
  }
  expect((await notes.get('site lines: l.example'))?.length).toBeLessThan(60_000)
  await notes.set('site lines: l.example', '{"pages":"x","lines":[1]}')
  expect(await withoutSiteLines(own(1), 'https://l.example/1', notes)).toBe(own(1))
})
