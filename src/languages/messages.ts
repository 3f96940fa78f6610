// Everything Teller says, by name. A language is complete when the compiler accepts its messages.

/** What is said in one language. Plain strings, or functions of what is said. */
export type Messages = {
  readonly commands: Readonly<
    Record<string, { readonly summary: string; readonly options: Readonly<Record<string, string>> }>
  >
}
