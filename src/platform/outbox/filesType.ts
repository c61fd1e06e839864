/** The files that the outbox keeps on the phone. None of it throws. */

/** `full`: there is no room left for it. */
export type Written = 'written' | 'full' | 'failed'

/** Files of one folder, by plain names. A file is written whole or torn, and appears under its new name at once. */
export type Files = {
  readonly list: () => Promise<readonly string[]>
  /** Null when there is none, or none that can be read. */
  readonly read: (name: string) => Promise<string | null>
  readonly write: (name: string, text: string) => Promise<Written>
  /** Nothing stands under the new name yet. */
  readonly rename: (from: string, to: string) => Promise<boolean>
  readonly remove: (name: string) => Promise<void>
}

export type FilesIn = (folder: string) => Files
