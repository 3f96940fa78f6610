// A message as a platform's window shows it: what the page and the pictures of the gallery are made from.

/** Words in one dress. */
export type Run = {
  readonly text: string
  readonly bold?: boolean
  readonly code?: boolean
  readonly href?: string
}

export type Part =
  | {
      readonly type: 'text'
      /** `folded` shows three lines until it is opened. */
      readonly look: 'title' | 'heading' | 'body' | 'small' | 'quote' | 'folded'
      readonly runs: readonly Run[]
    }
  | { readonly type: 'code'; readonly lines: readonly string[] }
  | { readonly type: 'picture'; readonly png: Buffer; readonly words: string }
  | { readonly type: 'buttons'; readonly rows: readonly (readonly Button[])[] }

export type Button = { readonly label: string; readonly leads: boolean }

export type Message = readonly Part[]
