/** Taking a consent back: a photograph at once, a guardian's by giving up the place it was for. */
import { setPhotoConsent } from '@contract/event'
import { clock } from '@domain/calendar'
import { call } from '@platform/client'
import { changeFailureWords, type FailureWords } from '@platform/faults/copy'
import { open } from '@platform/navigation'
import { callCommunity } from '@platform/ownCommunity'
import { places } from '@platform/places'
import { useState } from 'react'
import { photoRefusals } from './copy'
import type { Consent, MyData } from './useMyData'

export type Withdrawing = {
  readonly asked: Consent | null
  readonly ask: (consent: Consent) => void
  readonly keep: () => void
  /** Whether the event that a consent was for is over. */
  readonly over: (consent: Consent) => boolean
  readonly withdraw: () => Promise<void> | undefined
  readonly done: boolean
  readonly failure: FailureWords | null
}

export function useWithdrawing({ data, reload }: MyData): Withdrawing {
  const [asked, setAsked] = useState<Consent | null>(null)
  const [done, setDone] = useState(false)
  const [failure, setFailure] = useState<FailureWords | null>(null)

  const ask = (consent: Consent) => {
    setDone(false)
    setFailure(null)
    setAsked(consent)
  }
  const keep = () => setAsked(null)
  const over = ({ registrationId }: Consent) => (data?.registrations.find((one) => one.registrationId === registrationId)?.endAt ?? 0) <= clock()

  const noMorePictures = async ({ registrationId, personIds, textVersion }: Consent) => {
    const [personId] = personIds
    if (!personId) return
    const reply = await call(setPhotoConsent, { registrationId, personId, allowed: false, textVersion })
    keep()
    setDone(reply.ok)
    if (reply.ok) await reload()
    else setFailure(changeFailureWords(reply.failure, photoRefusals))
  }

  const withdraw = () => {
    if (!asked) return undefined
    if (asked.purpose === 'photo') return noMorePictures(asked)
    keep()
    if (over(asked)) callCommunity()
    else open(places.registration, { id: asked.registrationId })
    return undefined
  }

  return { asked, ask, keep, over, withdraw, done, failure }
}
