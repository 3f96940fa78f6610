// The parameters of a call: from the query, JSON, a form or a multipart form, as the Bot API takes them.
import type { IncomingMessage } from 'node:http'

export type Params = Readonly<Record<string, unknown>>

export async function paramsOf(request: IncomingMessage, url: URL): Promise<Params> {
  const query = Object.fromEntries(url.searchParams)
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  const type = request.headers['content-type'] ?? ''
  if (request.method === 'GET' || chunks.length === 0) return query
  const bytes = Buffer.concat(chunks)
  if (type.startsWith('application/json')) return { ...query, ...JSON.parse(bytes.toString()) }
  if (type.startsWith('application/x-www-form-urlencoded'))
    return { ...query, ...Object.fromEntries(new URLSearchParams(bytes.toString())) }
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData()
  return { ...query, ...Object.fromEntries(form) }
}

/** A field that is an object, or the JSON of one. */
export function jsonOf(given: unknown): unknown {
  return typeof given === 'string' && given !== '' ? JSON.parse(given) : given
}
