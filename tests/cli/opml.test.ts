// Reading lists from elsewhere, of honest and of absurd sizes.
import { expect, test } from 'vitest'
import { outlinesOf } from '../../src/cli/opml.ts'

const outline = (n: number) => `<outline text="Feed ${n}" xmlUrl="https://e.example/${n}"/>`

test('S32: a list of a hundred thousand feeds is refused in words, before any of them is asked', () => {
  const started = performance.now()
  const many = Array.from({ length: 100_000 }, (_, n) => outline(n)).join('')
  expect(() => outlinesOf(`<opml><body>${many}</body></opml>`)).toThrow(/more than 10000 feeds/)
  expect(performance.now() - started).toBeLessThan(5_000)
})

test('S32: folders in folders without end are gone through all the same', () => {
  const deep = `${'<outline text="f">'.repeat(50_000)}${outline(1)}`
  expect(outlinesOf(`<opml><body>${deep}`)).toMatchObject([{ url: 'https://e.example/1' }])
})

test('S5, S18: a list brings no entities and no names of the language itself', () => {
  const list = `<!DOCTYPE opml [<!ENTITY a "https://evil.example/"><!ENTITY x SYSTEM "file:///etc/passwd">]>
    <opml><body><outline xmlUrl="https://e.example/1" text="&x;" __proto__="polluted" constructor="y"/></body></opml>`
  expect(outlinesOf(list)).toEqual([{ url: 'https://e.example/1', title: '&x;' }])
  expect('polluted' in {}).toBe(false)
})
