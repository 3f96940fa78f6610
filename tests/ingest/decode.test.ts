// Bytes to text: the label may be missing, wrong, or a lie.
import { expect, test } from 'vitest'
import { decode } from '../../src/ingest/decode.ts'

/** Russian as windows-1251, koi8-r and ibm866 spell it: by hand, because Node only decodes them. */
function inCyrillic(encoding: string, text: string): Buffer {
  const table = new Map<string, number>()
  const decoder = new TextDecoder(encoding)
  for (let byte = 0x80; byte <= 0xff; byte++) table.set(decoder.decode(Uint8Array.of(byte)), byte)
  return Buffer.from([...text].map(letter => table.get(letter) ?? letter.charCodeAt(0)))
}

const russian = 'Выборы прошли спокойно, сообщила избирательная комиссия города, и никто не жаловался.'

test.each(['windows-1251', 'koi8-r', 'ibm866'])('F14: %s is read where the header names it', encoding => {
  expect(decode(inCyrillic(encoding, russian), `text/xml; charset=${encoding}`).text).toBe(russian)
})

test.each(['windows-1251', 'koi8-r'])('F14: %s is read where only the XML declaration names it', encoding => {
  const xml = `<?xml version="1.0" encoding="${encoding}"?><title>${russian}</title>`
  expect(decode(inCyrillic(encoding, xml), 'application/xml')).toEqual({ text: xml, encoding })
})

test.each(['windows-1251', 'koi8-r', 'ibm866'])('F14: %s is guessed where nobody names it', encoding => {
  expect(decode(inCyrillic(encoding, russian))).toMatchObject({ text: russian, encoding })
})

/** The bytes of letters in an encoding of several bytes, looked up in all that it decodes. */
function inWide(encoding: string, text: string): Buffer {
  const decoder = new TextDecoder(encoding)
  const table = new Map<string, readonly number[]>()
  for (let first = 0x81; first <= 0xfe; first++) {
    table.set(decoder.decode(Uint8Array.of(first)), [first])
    for (let second = 0x40; second <= 0xfe; second++) {
      const letter = decoder.decode(Uint8Array.of(first, second))
      if (letter.length === 1 && !table.has(letter)) table.set(letter, [first, second])
    }
  }
  return Buffer.from([...text].flatMap(letter => table.get(letter) ?? [letter.charCodeAt(0)]))
}

test.each([
  ['shift_jis', '選挙の結果が発表され、市長は再選を果たした。'],
  ['euc-jp', '選挙の結果が発表され、市長は再選を果たした。'],
  ['euc-kr', '선거 결과가 발표되었고 시장은 다시 당선되었다.'],
  ['gb18030', '选举结果已经公布，他在这个国家的工作还没有完成。'],
  ['big5', '選舉結果已經公布，他在這個國家的工作還沒有完成。'],
  ['windows-874', 'ผลการเลือกตั้งได้รับการประกาศแล้ว และนายกเทศมนตรีได้รับเลือกอีกครั้ง'],
  ['windows-1255', 'תוצאות הבחירות פורסמו אתמול וראש העיר נבחר שוב לכהונה נוספת'],
  ['windows-1253', 'Τα αποτελέσματα των εκλογών ανακοινώθηκαν και ο δήμαρχος επανεξελέγη'],
  ['windows-1256', 'أعلنت نتائج الانتخابات أمس وأعيد انتخاب رئيس البلدية لولاية أخرى'],
])('F14: %s is guessed where nobody names it, as in a feed of one title', (encoding, title) => {
  const xml = `<rss version="2.0"><channel><title>${title}</title></channel></rss>`
  const bytes = encoding.startsWith('windows') ? inCyrillic(encoding, xml) : inWide(encoding, xml)
  expect(decode(bytes)).toMatchObject({ text: xml, encoding })
})

test.each(['koi8_r', 'win-1251', 'cp1251'])('a label in the spelling %s is understood', label => {
  const encoding = new TextDecoder(label.replace('_', '-').replace('win-', 'windows-')).encoding
  expect(decode(inCyrillic(encoding, russian), `text/xml; charset=${label}`).text).toBe(russian)
})

test('UTF-32 is known by its mark or its zeros, in either order', () => {
  const codes = [...`<title>${russian} 🗳</title>`].map(letter => letter.codePointAt(0) ?? 0)
  for (const isLittle of [true, false])
    for (const mark of [[0xfeff], []]) {
      const bytes = Buffer.alloc((codes.length + mark.length) * 4)
      for (const [at, code] of [...mark, ...codes].entries())
        if (isLittle) bytes.writeUInt32LE(code, at * 4)
        else bytes.writeUInt32BE(code, at * 4)
      expect(decode(bytes).text).toBe(`<title>${russian} 🗳</title>`)
    }
})

test('a page names its encoding in a meta tag', () => {
  const html = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"></head><body>${russian}</body></html>`
  expect(decode(inCyrillic('windows-1251', html)).text).toContain(russian)
})

test('Western letters without a label are taken for windows-1252', () => {
  expect(decode(Buffer.from('Zürich prüft die Fälle – später', 'latin1')).text).toContain(
    'Zürich prüft die Fälle',
  )
})

test('UTF-8 is believed against every label', () => {
  for (const charset of ['windows-1251', 'iso-8859-1', 'us-ascii', 'no-such-thing'])
    expect(decode(Buffer.from(russian), `text/xml; charset=${charset}`).text).toBe(russian)
})

test('UTF-16 is known by its mark, and by its zeros where it has none', () => {
  const xml = `<?xml version="1.0" encoding="utf-16"?><title>${russian}</title>`
  const little = Buffer.from(xml, 'utf16le')
  const big = Buffer.from(little).swap16()
  expect(decode(Buffer.concat([Buffer.from([0xff, 0xfe]), little])).text).toBe(xml)
  expect(decode(Buffer.concat([Buffer.from([0xfe, 0xff]), big])).text).toBe(xml)
  expect(decode(little).text).toBe(xml)
  expect(decode(big).text).toBe(xml)
})

test('F14: a letter cut in half costs one letter, not the encoding', () => {
  const cut = Buffer.from(russian.repeat(3)).subarray(0, -2)
  const decoded = decode(cut)
  expect(decoded.encoding).toBe('utf-8')
  expect(decoded.text.startsWith(russian)).toBe(true)
  expect(decoded.problem).toMatch(/damaged/)
})

test('S9: control characters, marks and halves of surrogate pairs are gone', () => {
  expect(decode(Buffer.from('\ufeffa\0b\x08c\x1bd\ttab\nline')).text).toBe('abcd\ttab\nline')
})

test('any bytes at all decode to something', () => {
  for (let seed = 1; seed < 200; seed++) {
    const bytes = Uint8Array.from({ length: 64 }, (_, i) => (seed * (i + 7) * 2654435761) >>> 24)
    expect(decode(bytes).text.isWellFormed()).toBe(true)
  }
})
