// S22: the secrets that tests give to Teller, and whatever was seen to hold one where no secret may stand.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

export const discordToken = 'MTAwMDAwMDAwMDAwMDAwMDAx.fakeAA.the-token-of-the-loopback-discord-000'
export const telegramToken = '7100000001:AAtest-TEST_token-of-the-fake-0123456789'
export const webhookSecret = 'only-Telegram_knows-0123456789'

/** What tells each of them, also where it is cut out of an address or a header. */
const marks = [discordToken.split('.')[2] ?? '', telegramToken.split(':')[1] ?? '', webhookSecret]

/** Sinks in which a secret was seen, with what stood around it; every test ends with none. */
export const leaks: string[] = []

export function lookAt(sink: string, written: unknown): void {
  const text =
    typeof written === 'string'
      ? written
      : written instanceof Uint8Array
        ? Buffer.from(written).toString('latin1')
        : (JSON.stringify(written) ?? '')
  for (const mark of marks) {
    const at = text.indexOf(mark)
    if (at >= 0) leaks.push(`${sink}: …${text.slice(Math.max(0, at - 80), at)}[secret]`)
  }
}

/** Everything that was stored in a folder. */
export function lookInto(path: string): void {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat?.isDirectory()) for (const name of readdirSync(path)) lookInto(join(path, name))
  else if (stat?.isFile()) lookAt(`the file ${path}`, readFileSync(path))
}
