/** Under which tags the telephone of a person may be stored: those of every key that was ever in use. */
import type { PersonDocument } from './documents'
import type { Secrets } from './secrets'

export const phoneTagsOf = (secrets: Secrets, { phone, phoneTag }: PersonDocument): readonly string[] => [
  ...(phoneTag === undefined ? [] : [phoneTag]),
  ...(phone === undefined ? [] : secrets.matches('phone', secrets.open(phone)))
]
