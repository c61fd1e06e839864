/** The pictures that wait on the phone to be sent, as files of the program. None of it throws. */
import type { Written } from './outbox/filesType'

/** Files of one folder, by plain names. */
export type PictureFiles = {
  readonly list: () => Promise<readonly string[]>
  /** Takes over a picture from where it lies for the moment. */
  readonly keep: (address: string, name: string) => Promise<Written>
  /** From where it is sent. */
  readonly addressOf: (name: string) => string
  readonly remove: (name: string) => Promise<void>
}

export type PicturesIn = (folder: string) => PictureFiles
