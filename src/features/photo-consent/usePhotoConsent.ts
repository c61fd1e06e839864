/** Answering for one's own people whether they may be photographed. */
import { me } from '@contract/account'
import { setPhotoConsent, type RegistrationView } from '@contract/event'
import { PHOTO_TEXT } from '@domain/consents'
import type { PersonId } from '@domain/ids'
import { call } from '@platform/client'
import { changeFailureWords, type FailureWords } from '@platform/faults/copy'
import { useQuery } from '@platform/useQuery'
import { useState } from 'react'
import { refusals } from './copy'

type Person = RegistrationView['persons'][number]

export type PhotoConsent = {
  /** Those for whom the one who looks may answer, and who that is. */
  readonly persons: readonly (Person & { readonly self: boolean })[]
  readonly answer: (personId: PersonId, allowed: boolean) => Promise<void>
  readonly failed: { readonly personId: PersonId; readonly words: FailureWords } | null
  readonly answered: PersonId | null
}

export function usePhotoConsent({ registrationId, persons }: RegistrationView, onAnswered: (view: RegistrationView) => void): PhotoConsent {
  const family = useQuery(me, {}).data?.family ?? []
  const [failed, setFailed] = useState<PhotoConsent['failed']>(null)
  const [answered, setAnswered] = useState<PersonId | null>(null)

  const answer = async (personId: PersonId, allowed: boolean) => {
    setFailed(null)
    setAnswered(null)
    const reply = await call(setPhotoConsent, { registrationId, personId, allowed, textVersion: PHOTO_TEXT })
    if (!reply.ok) return setFailed({ personId, words: changeFailureWords(reply.failure, refusals) })
    setAnswered(personId)
    onAnswered(reply.data)
  }

  return {
    persons: persons.flatMap((person) => {
      const tie = family.find(({ personId }) => personId === person.personId)
      return tie ? [{ ...person, self: tie.relation === 'self' }] : []
    }),
    answer,
    failed,
    answered
  }
}
