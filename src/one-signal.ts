// A signal for one piece of work, raised together with that of all work, of which nothing stays behind when it is done.

/**
 * `AbortSignal.any` would do, but that whatever it makes of a signal which lives as long as the process is kept as long.
 * `release` is to be called when the work is done.
 */
export function oneSignal(all: AbortSignal | undefined): {
  readonly signal: AbortSignal
  raise(reason: unknown): void
  release(): void
} {
  const own = new AbortController()
  const pass = () => own.abort(all?.reason)
  if (all?.aborted) pass()
  all?.addEventListener('abort', pass, { once: true })
  return {
    signal: own.signal,
    raise: reason => own.abort(reason),
    release: () => all?.removeEventListener('abort', pass),
  }
}
