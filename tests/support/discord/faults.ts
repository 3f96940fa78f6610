// Faults on order: the next request that matches goes wrong in a named way.

/**
 * `before` and `after` tell whether the effect happens. `drop` kills the socket, `hang` never answers, `stall` stops in
 * the middle of the body, `cut` ends it early, `html` is 200 with a page.
 */
export type Fault =
  | 'drop-before'
  | 'drop-after'
  | 'hang-before'
  | 'hang-after'
  | 'stall-after'
  | 'cut-after'
  | 'html-after'
  | '500-before'
  | '500-after'
  | '502-before'
  | '401-before'
  | 'cloudflare-before'
  | { readonly rate: number | string | undefined; readonly global?: boolean }

type Ordered = {
  readonly method: string
  readonly route: RegExp
  readonly fault: Fault
  spared: number
  left: number
}

export type Faults = {
  /** The next `times` requests of this method whose path matches go wrong, after so many that are spared. */
  failNext(method: string, route: RegExp, fault: Fault, times?: number, spared?: number): void
  /** Nothing more goes wrong. */
  clear(): void
  take(method: string, path: string): Fault | undefined
}

export function faults(): Faults {
  const ordered: Ordered[] = []
  return {
    failNext(method, route, fault, times = 1, spared = 0) {
      ordered.push({ method, route, fault, spared, left: times })
    },
    clear() {
      ordered.length = 0
    },
    take(method, path) {
      const order = ordered.find(
        ({ method: wanted, route, left }) => left > 0 && wanted === method && route.test(path),
      )
      if (order === undefined || order.spared-- > 0) return undefined
      order.left--
      return order.fault
    },
  }
}
