// Health for whoever supervises Teller: which platform is served, which is not, and why, over HTTP on this machine.
import { createServer } from 'node:http'
import type { Health } from '../adapters/adapter.ts'
import type { Platform } from '../model/chat.ts'

export type HealthAddress = { readonly host: string; readonly port: number }

/**
 * `GET /` answers 200 where every platform with a token is served and 503 where one is not, with a sentence on each.
 * Rejects where the port is taken.
 */
export async function openHealth(
  { host, port }: HealthAddress,
  look: () => ReadonlyMap<Platform, Health>,
): Promise<{ readonly port: number; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    if (request.method !== 'GET') return void response.writeHead(405).end()
    const platforms = look()
    const ready = [...platforms.values()].every(health => health.ready)
    response.writeHead(ready ? 200 : 503, { 'content-type': 'application/json' })
    response.end(`${JSON.stringify({ ready, ...Object.fromEntries(platforms) })}\n`)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', error => reject(new Error(`TELLER_HEALTH: ${error.message}`)))
    server.listen(port, host, resolve)
  })
  const bound = server.address()
  return {
    port: typeof bound === 'object' && bound ? bound.port : port,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
