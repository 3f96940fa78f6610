// Content codings taken off again, without ever holding more than was allowed: a small body may stand for a huge one.
import { promisify } from 'node:util'
import { brotliDecompress, constants, gunzip, inflate, inflateRaw } from 'node:zlib'

/** Servers send one; a second one happens through proxies. More is an attack. */
const maxCodings = 2

export class TooLarge extends Error {
  override name = 'TooLarge'
  constructor(maxBytes: number) {
    super(`the answer is larger than ${Math.round(maxBytes / 1024 / 1024)} MB`)
  }
}
export class TooManyCodings extends Error {
  override name = 'TooManyCodings'
}

const inflaters = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  br: promisify(brotliDecompress),
  deflate: async (bytes: Uint8Array, options: { maxOutputLength: number }): Promise<Buffer> => {
    try {
      return await promisify(inflate)(bytes, options)
    } catch (error) {
      if (isTooLong(error)) throw error
      // "deflate" means zlib's wrapping, but some servers send the bare stream.
      return await promisify(inflateRaw)(bytes, options)
    }
  },
}

/** The bytes behind `Content-Encoding`. Throws `TooLarge`, `TooManyCodings`, or an error in words where they cannot be read. */
export async function fromCodings(
  raw: Uint8Array,
  header: string | undefined,
  maxBytes: number,
): Promise<Uint8Array> {
  const codings = (header ?? '')
    .toLowerCase()
    .split(',')
    .map(coding => coding.trim())
    .filter(coding => coding !== '' && coding !== 'identity')
  if (codings.length > maxCodings)
    throw new TooManyCodings(`the answer is packed ${codings.length} times over`)
  let bytes = raw
  for (const coding of codings.reverse()) bytes = await unpacked(bytes, coding, maxBytes)
  return bytes
}

async function unpacked(bytes: Uint8Array, coding: string, maxBytes: number): Promise<Uint8Array> {
  if (bytes.length === 0) return bytes
  // A header that says gzip over a body that is not: servers behind caches do that.
  if (coding.endsWith('gzip') && !(bytes[0] === 0x1f && bytes[1] === 0x8b)) return bytes
  if (!isCoding(coding)) throw new Error(`the answer is packed as "${coding}", which nobody asked for`)
  const flush = coding === 'br' ? constants.BROTLI_OPERATION_FLUSH : constants.Z_SYNC_FLUSH
  try {
    // Flushing at the end gives what there is of a body that was cut short.
    return await inflaters[coding](bytes, { maxOutputLength: maxBytes, finishFlush: flush })
  } catch (error) {
    if (isTooLong(error)) throw new TooLarge(maxBytes)
    if (/^\s*[<{]/.test(Buffer.from(bytes.subarray(0, 64)).toString('latin1'))) return bytes
    throw new Error(`the answer says that it is packed as ${coding}, and cannot be unpacked`, {
      cause: error,
    })
  }
}

function isCoding(coding: string): coding is keyof typeof inflaters {
  return Object.hasOwn(inflaters, coding)
}

function isTooLong(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
}
