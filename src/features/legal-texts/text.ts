/** The shape of a text that people agree to or may read; the version is the one that is recorded with each consent. */
export type LegalText = {
  readonly title: string
  readonly version: string
  /** What it is about, in a line. */
  readonly about: string
  readonly intro: string
  readonly parts: readonly { readonly head: string; readonly words: readonly string[] }[]
}
