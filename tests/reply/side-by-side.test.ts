// One document, every platform's rendering of it, shown together: what differs between platforms is seen here.
// A platform's test stands in this file and imports its renderer; the document is `sample.ts`.

import { ComponentType } from 'discord.js'
import { expect, test } from 'vitest'
import { renderDiscord } from '../../src/adapters/discord/render.ts'
import { renderTelegram } from '../../src/adapters/telegram/render.ts'
import { renderTerminal } from '../../src/adapters/terminal/render.ts'
import { cite, link, paragraph, reply } from '../../src/reply/build.ts'
import { plain } from '../../src/reply/plain.ts'
import { sample } from './sample.ts'

test('plain text says everything, once', () => {
  expect(plain(sample)).toMatchInlineSnapshot(`
    "Northshore: presidential election, 2031
    =======================================

    The commission says Аслан Рауля won [1]. Read the count (https://gazette.example/count), last seen 9 Sept 2031, 09:30 UTC.

    Note: Two sources disagree [1][2].

    Result
    ------

    Candidate     Votes        Share
    ───────────  ──────  ───────────
    Аслан Рауля  39,793  47.39 % [1]
    Mira Cole    38,766  46.17 %
    李小明        1,000    1.2 %

    Share, %
    Рауля   ████████████████████  47.39 (46.1–47.39)
    Cole    ██████████             23.7
    Nobody                            0

    Turnout: 66.8 %
    Polling day: 8 September 2031

    │ We do not recognise this count.
    │ — her campaign [2]

    • one claim
    • another claim [2]

    1. first
    2. second

    Counted again every hour.

    [1] Shore Gazette, 9 September 2031: Commission names the winner
        “Аслан Рауля received 47.39 percent of the votes.”
        https://gazette.example/2031/09/winner
    [2] Ridge Wire, 10 September 2031 (beginning only): Challenger rejects the count
        https://wire.example/rejects

    try: election northshore 2026
    Web page (https://teller.example/e/1)"
  `)
})

test('a narrow terminal wraps, and marks strong words', () => {
  const shown = renderTerminal(sample, { columns: 44, ansi: true })
  expect(shown.replaceAll('\u001b', '␛')).toMatchInlineSnapshot(`
    "␛[1mNorthshore: presidential election, 2031␛[22m

    The commission says ␛[1mАслан Рауля␛[22m won [1].
    Read the count
    ␛[2m(https://gazette.example/count)␛[22m, last seen 9
    Sept 2031, 09:30 UTC.

    ␛[33mNote:␛[39m Two sources disagree [1][2].

    ␛[4mResult␛[24m

    Candidate     Votes        Share
    ───────────  ──────  ───────────
    ␛[1mАслан Рауля␛[22m  39,793  47.39 % [1]
    Mira Cole    38,766  46.17 %
    李小明        1,000    1.2 %

    ␛[1mShare, %␛[22m
    Рауля   ████████████████████  47.39 (46.1–47.39)
    Cole    ██████████             23.7
    Nobody                            0

    Turnout: 66.8 %
    Polling day: 8 September 2031

    │ We do not recognise this count.
    │ — her campaign [2]

    • one claim
    • another claim [2]

    1. first
    2. second

    Counted again every hour.

    [1] Shore Gazette, 9 September 2031:
        Commission names the winner
        “Аслан Рауля received 47.39 percent of
        the votes.”
        ␛[2mhttps://gazette.example/2031/09/winner␛[22m
    [2] Ridge Wire, 10 September 2031 (beginning
        only): Challenger rejects the count
        ␛[2mhttps://wire.example/rejects␛[22m

    ␛[2mtry:␛[22m election northshore 2026
    Web page ␛[2m(https://teller.example/e/1)␛[22m"
  `)
})

test('Discord gets components: markdown, a code block for columns, buttons that ask', () => {
  const [body, ...more] = renderDiscord(sample)
  expect(more).toEqual([])
  const shown = body?.components.map(component =>
    component.type === ComponentType.TextDisplay ? component.content : JSON.stringify(component),
  )
  expect(shown?.join('\n~~~\n')).toMatchInlineSnapshot(`
    "## Northshore: presidential election, 2031

    The commission says **Аслан Рауля** won \\[1\\]. Read [the count](https://gazette.example/count) (gazette.example), last seen <t:1946712600:f>.

    **Note**: Two sources disagree \\[1\\]\\[2\\].

    ### Result

    \`\`\`
    Candidate     Votes        Share
    ───────────  ──────  ───────────
    Аслан Рауля  39,793  47.39 % [1]
    Mira Cole    38,766  46.17 %
    李小明        1,000    1.2 %
    \`\`\`

    **Share, %**
    \`\`\`
    Рауля   ████████████████████  47.39 (46.1–47.39)
    Cole    ██████████             23.7
    Nobody                            0
    \`\`\`

    **Turnout**: 66.8 %
    **Polling day**: <t:1946592000:D>

    > We do not recognise this count.
    > — her campaign \\[2\\]

    - one claim
    - another claim \\[2\\]

    1. first
    2. second

    Counted again every hour.
    ~~~
    -# \\[1\\] Shore Gazette, 9 September 2031: [Commission names the winner](https://gazette.example/2031/09/winner) (gazette.example) “Аслан Рауля received 47.39 percent of the votes.”
    -# \\[2\\] Ridge Wire, 10 September 2031 (beginning only): [Challenger rejects the count](https://wire.example/rejects) (wire.example)
    ~~~
    {"type":1,"components":[{"type":2,"style":2,"label":"2026","custom_id":"election northshore 2026"},{"type":2,"style":5,"label":"Web page","url":"https://teller.example/e/1"}]}"
  `)
})

test('Telegram gets HTML: columns where a phone has room, sources folded away, buttons that ask', () => {
  const [body, ...more] = renderTelegram(sample)
  expect(more).toEqual([])
  expect(`${body?.text}\n~~~\n${JSON.stringify(body?.reply_markup)}`).toMatchInlineSnapshot(`
    "<b>Northshore: presidential election, 2031</b>

    The commission says <b>Аслан Рауля</b> won [1]. Read <a href="https://gazette.example/count">the count</a> (gazette.example), last seen 9 Sept 2031, 09:30 UTC.

    <b>Note:</b> Two sources disagree [1][2].

    <b>Result</b>

    <pre>Candidate     Votes        Share
    ───────────  ──────  ───────────
    Аслан Рауля  39,793  47.39 % [1]
    Mira Cole    38,766  46.17 %
    李小明        1,000    1.2 %</pre>

    <b>Share, %</b>
    <pre>Рауля
    ████████████████████  47.39 (46.1–47.39)
    Cole
    ██████████             23.7
    Nobody
    0</pre>

    <b>Turnout:</b> 66.8 %
    <b>Polling day:</b> 8 September 2031

    <blockquote>We do not recognise this count.
    — her campaign [2]</blockquote>

    • one claim
    • another claim [2]

    1. first
    2. second

    Counted again every hour.

    <blockquote expandable>[1] Shore Gazette, 9 September 2031: <a href="https://gazette.example/2031/09/winner">Commission names the winner</a> (gazette.example)
    “Аслан Рауля received 47.39 percent of the votes.”
    [2] Ridge Wire, 10 September 2031 (beginning only): <a href="https://wire.example/rejects">Challenger rejects the count</a> (wire.example)</blockquote>
    ~~~
    {"inline_keyboard":[[{"text":"2026","callback_data":"election northshore 2026"},{"text":"Web page","url":"https://teller.example/e/1"}]]}"
  `)
})

test('a link that a source under the answer leads to as well shows its host there, once, on both platforms', () => {
  const url = 'https://gazette.example/1'
  const article = { publisher: 'Gazette', title: 'The count', url }
  const whole = reply('en', 'T', [
    paragraph(link('Read it', url), ' ', cite(article), ', ', link('the form', 'https://form.example/')),
  ])
  const [discord] = renderDiscord(whole)
  const [first] = discord?.components ?? []
  expect(first?.type === ComponentType.TextDisplay ? first.content : '').toBe(
    `## T\n\n[Read it](${url}) \\[1\\], [the form](https://form.example/) (form.example)`,
  )
  const hosts = (text: string) => text.match(/\(gazette\.example\)/g)?.length
  expect(hosts(JSON.stringify(discord))).toBe(1)
  const [telegram] = renderTelegram(whole)
  expect(telegram?.text).toContain(
    `<a href="${url}">Read it</a> [1], <a href="https://form.example/">the form</a> (form.example)`,
  )
  expect(hosts(telegram?.text ?? '')).toBe(1)
})
