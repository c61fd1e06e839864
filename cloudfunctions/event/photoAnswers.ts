/** What was answered about photographs of somebody: the newest answer counts, undefined where nobody was asked yet. */
import type { PersonId } from '@domain/ids'
import type { PhotoConsents } from '@kernel/documents'

export const photoAnswer = (consents: PhotoConsents | null | undefined, personId: PersonId): boolean | undefined =>
  consents?.answers.filter((answer) => answer.personId === personId).at(-1)?.allowed
