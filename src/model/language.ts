// The code of a language, ISO 639-1: `en`, `ru`, `ka`.
export type LanguageId = string
