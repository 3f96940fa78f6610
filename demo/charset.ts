// Bytes of a text in the publisher's charset; what windows-1251 lacks becomes a numeric entity.
import type { SamplePublisher } from './sample.ts'

const cyrillic = new Map(
  [...new TextDecoder('windows-1251').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))].map(
    (letter, byte) => [letter, byte] as const,
  ),
)

export function encode(text: string, charset: SamplePublisher['feed']['charset']): Buffer {
  if (charset === 'utf-8') return Buffer.from(text)
  return Buffer.from(
    [...text].flatMap(letter => {
      const byte = cyrillic.get(letter)
      return byte === undefined ? [...Buffer.from(`&#${letter.codePointAt(0)};`)] : [byte]
    }),
  )
}
