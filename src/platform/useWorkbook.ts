/** A workbook on its way from the cloud to a chat or a disk, one at a time, and what came of the last one. */
import type { WorkbookFile } from '@contract/workbook'
import { useRef, useState } from 'react'
import type { ClientReply } from './client'
import { failureWords, type FailureWords } from './faults/copy'
import { handOverOffice } from './keptFile'

/** `kept`, or `not_kept` where somebody changed their mind or the phone could not; else why none was made. */
export type Taken = 'making' | 'kept' | 'not_kept' | FailureWords

export function useWorkbook<Reason extends string>(refusals: Readonly<Record<Reason, string>>) {
  const [taken, setTaken] = useState<Taken | null>(null)
  const busy = useRef(false)

  const take = async (ask: () => Promise<ClientReply<WorkbookFile, Reason>>): Promise<void> => {
    if (busy.current) return
    busy.current = true
    setTaken('making')
    const reply = await ask()
    setTaken(reply.ok ? await handOverOffice(reply.data) : failureWords(reply.failure, refusals))
    busy.current = false
  }
  return { taken, take }
}
