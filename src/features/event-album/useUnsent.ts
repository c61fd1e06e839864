/** Pictures on their way from this phone into the cloud: kept first, sent one after the other as soon as there is a network, and gone from the phone once they are answered. */
import { me } from '@contract/account'
import { clock } from '@domain/calendar'
import type { EventId } from '@domain/ids'
import type { FailureWords } from '@platform/faults/copy'
import { newId } from '@platform/ids'
import { useOnline } from '@platform/network'
import { picturesIn } from '@platform/pictureFiles'
import { keep } from '@platform/storage'
import { useQuery } from '@platform/useQuery'
import { folders } from '@platform/waitingFolders'
import { useEffect, useMemo, useRef, useState } from 'react'
import { sendOne } from './sending'
import { unsentBox, type Unsent } from './unsent'

export type UnsentPictures = {
  readonly pictures: readonly Unsent[]
  /** Why the cloud would not take the last one. */
  readonly refusal: FailureWords | null
  readonly add: (addresses: readonly string[]) => Promise<void>
  readonly send: () => Promise<void>
  /** Somebody tapped, and some of them still could not leave. */
  readonly stuck: boolean
  readonly giveUp: () => Promise<void>
}

/** `folder`: where this phone may put them, once that is known. */
export function useUnsent(eventId: EventId, folder: string | undefined, onSent: () => Promise<unknown>): UnsentPictures {
  const account = useQuery(me, {}).data?.account
  const box = useMemo(() => (account === undefined ? null : unsentBox(picturesIn(folders.pictures), account, eventId)), [account, eventId])
  const online = useOnline()
  const left = useRef<readonly Unsent[]>([])
  const working = useRef<Promise<void> | null>(null)
  const [pictures, setPictures] = useState<readonly Unsent[]>([])
  const [refusal, setRefusal] = useState<FailureWords | null>(null)
  const [stuck, setStuck] = useState(false)

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
      if (box && !(await box.has(picture))) {
        await without([picture])
        continue
      }
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
      // so that the next start knows whose they are
      if (account !== undefined) keep('account', account)
      const kept: Unsent[] = []
      for (const address of addresses) {
        const requestId = await newId()
        kept.push(box ? await box.keep(address, requestId, clock()) : { requestId, address })
      }
      if (kept.length === 0) return
      show([...left.current, ...kept])
      await send()
    },
    send: async () => {
      setStuck(false)
      await send()
      setStuck(left.current.length > 0)
    },
    stuck,
    giveUp: () => without(left.current)
  }
}
