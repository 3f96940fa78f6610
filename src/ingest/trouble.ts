// What went wrong on the way to a server, in words that tell an operator whose turn it is.

const words: Readonly<Record<string, string>> = {
  ENOTFOUND: 'the name HOST is not known (DNS); check the spelling',
  EAI_AGAIN: 'the name HOST cannot be looked up just now (DNS)',
  ECONNREFUSED: 'HOST refuses connections',
  ECONNRESET: 'HOST closes the connection before it has answered',
  EPIPE: 'HOST closes the connection before it has answered',
  UND_ERR_SOCKET: 'HOST closes the connection in the middle of its answer',
  EHOSTUNREACH: 'there is no way to HOST from here',
  ENETUNREACH: 'there is no way to HOST from here',
  ETIMEDOUT: 'HOST does not answer',
  UND_ERR_CONNECT_TIMEOUT: 'HOST does not answer',
  UND_ERR_HEADERS_OVERFLOW: 'HOST answers with too many headers',
  CERT_HAS_EXPIRED: "HOST's certificate has expired (TLS)",
  DEPTH_ZERO_SELF_SIGNED_CERT: "HOST's certificate is signed by nobody but itself (TLS)",
  SELF_SIGNED_CERT_IN_CHAIN: "HOST's certificate is signed by an authority that is not known (TLS)",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "HOST's certificate cannot be traced to a known authority (TLS)",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "HOST's certificate cannot be traced to a known authority (TLS)",
  ERR_TLS_CERT_ALTNAME_INVALID: "HOST's certificate is for another name (TLS)",
}

/** One clause on an error of the network; the deepest cause that we have a word for decides. */
export function inWords(error: unknown, host: string): string {
  if (error instanceof Error && error.name === 'TimeoutError')
    return `${host} took too long to answer in full`
  const code = codeOf(error)
  const known = code === undefined ? undefined : words[code]
  if (known !== undefined) return known.replace('HOST', host)
  if (code?.startsWith('HPE_') || nameOf(error).includes('HTTPParserError'))
    return `${host} does not speak proper HTTP`
  if (code !== undefined && /SSL|TLS|CERT/.test(code)) return `no secure connection to ${host} (${code})`
  const message = error instanceof Error ? error.message : String(error)
  return `${host}: ${message}${code === undefined ? '' : ` (${code})`}`
}

/** Did the connection fail for its certificate, or for what else makes it secure? */
export const isAboutTls = (error: unknown): boolean => /SSL|TLS|CERT|SIGNATURE/.test(codeOf(error) ?? '')

function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  const inner = error instanceof AggregateError ? error.errors[0] : error.cause
  const deeper = codeOf(inner)
  if (deeper !== undefined) return deeper
  return 'code' in error && typeof error.code === 'string' ? error.code : undefined
}

const nameOf = (error: unknown) => (error instanceof Error ? error.name : '')
