/** Pictures on their way from this phone into the cloud: kept first, sent one after the other as soon as there is a network, and gone from the phone once they are answered. */
import { me } from '@contract/account'
import { addPhoto } from '@contract/eventPhotos'
import { clock } from '@domain/calendar'
import type { EventId } from '@domain/ids'
import { call } from '@platform/client'
import { changeFailureWords, type FailureWords } from '@platform/faults/copy'
import { newId } from '@platform/ids'
import { useOnline } from '@platform/network'
import { picturesIn } from '@platform/pictureFiles'
import { putPicture } from '@platform/pictures'
import { useQuery } from '@platform/useQuery'
import { useEffect, useMemo, useRef, useState } from 'react'
import { addRefusals } from './copy'
import { unsentBox, type Unsent } from './unsent'

type Sent = { readonly at: 'done' } | { readonly at: 'later' } | { readonly at: 'refused'; readonly words: FailureWords }

export type UnsentPictures = {
  readonly pictures: readonly Unsent[]
  /** Why the cloud would not take the last one. */
  readonly refusal: FailureWords | null
  readonly add: (addresses: readonly string[]) => Promise<void>
  readonly send: () => Promise<void>
  readonly giveUp: () => Promise<void>
}

async function sendOne({ requestId, address }: Unsent, eventId: EventId, folder: string): Promise<Sent> {
  const fileId = await putPicture(address, `${folder}/${requestId}.jpg`)
  if (fileId === null) return { at: 'later' }
  const reply = await call(addPhoto, { requestId, eventId, fileId })
  if (reply.ok) return { at: 'done' }
  const words = changeFailureWords(reply.failure, addRefusals)
  return words.again ? { at: 'later' } : { at: 'refused', words }
}

/** `folder`: where this phone may put them, once that is known. */
export function useUnsent(eventId: EventId, folder: string | undefined, onSent: () => Promise<unknown>): UnsentPictures {
  const account = useQuery(me, {}).data?.account
  const box = useMemo(() => (account === undefined ? null : unsentBox(picturesIn('pictures'), account, eventId)), [account, eventId])
  const online = useOnline()
  const left = useRef<readonly Unsent[]>([])
  const working = useRef<Promise<void> | null>(null)
  const [pictures, setPictures] = useState<readonly Unsent[]>([])
  const [refusal, setRefusal] = useState<FailureWords | null>(null)

  const show = (next: readonly Unsent[]) => {
    left.current = next
    setPictures(next)
  }
  const without = async (gone: readonly Unsent[]) => {
    for (const picture of gone) await box?.drop(picture)
    show(left.current.filter((one) => !gone.includes(one)))
  }

  async function sendAll(): Promise<void> {
    setRefusal(null)
    for (let [picture] = left.current; picture && folder !== undefined; [picture] = left.current) {
      const sent = await sendOne(picture, eventId, folder)
      if (sent.at === 'later') break
      if (sent.at === 'refused') setRefusal(sent.words)
      // what the cloud cannot take is told, and kept no longer
      await without([picture])
    }
    await onSent()
  }
  // of two who ask at once one sends for both
  const send = (): Promise<void> =>
    (working.current ??= sendAll().finally(() => {
      working.current = null
    }))

  useEffect(() => {
    void box?.read().then((kept) => show([...kept, ...left.current.filter(({ requestId }) => kept.every((one) => one.requestId !== requestId))]))
  }, [box])
  const waits = pictures.length > 0 && folder !== undefined
  useEffect(() => {
    if (waits && online) void send()
  }, [waits, online])

  return {
    pictures,
    refusal,
    add: async (addresses) => {
      const kept: Unsent[] = []
      for (const address of addresses) {
        const requestId = await newId()
        kept.push(box ? await box.keep(address, requestId, clock()) : { requestId, address })
      }
      if (kept.length === 0) return
      show([...left.current, ...kept])
      await send()
    },
    send,
    giveUp: () => without(left.current)
  }
}
