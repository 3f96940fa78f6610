// Links that open the chat with us and ask something at once: t.me/OurBot?start=election_abkhazia.

/** Telegram, deep linking: 1-64 characters of A-Z, a-z, 0-9, _ and -. */
const LONGEST = 64
/** Before a line in other letters, written in base64url. */
const CODED = 'x-'

/** The line as a start parameter; undefined where it is too long for one. */
export function startParameter(line: string): string | undefined {
  const plain = line.replaceAll(' ', '_')
  const readable = /^[\w-]+$/.test(plain) && !line.includes('_') && !plain.startsWith(CODED)
  const parameter = readable ? plain : CODED + Buffer.from(line).toString('base64url')
  return line !== '' && parameter.length <= LONGEST ? parameter : undefined
}

/** The line that a start parameter asks. */
export function lineOfStart(parameter: string): string {
  if (!parameter.startsWith(CODED)) return parameter.replaceAll('_', ' ').trim()
  const line = Buffer.from(parameter.slice(CODED.length), 'base64url').toString()
  return line.replace(/\s+/g, ' ').trim()
}

/** The link that asks this line of the bot; undefined where no link can. */
export function linkTo(username: string, line: string): string | undefined {
  const parameter = startParameter(line)
  return parameter === undefined ? undefined : `https://t.me/${username}?start=${parameter}`
}
