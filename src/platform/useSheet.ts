/** A sheet on its way out of the program: made when it is asked for, and laid where offices find it. */
import type { WorkbookFile } from '@contract/workbook'
import { useState } from 'react'
import type { ClientReply } from './client'
import { failureWords, type FailureWords } from './faults/copy'
import { handOverOffice } from './keptFile'

export type Sheet = {
  readonly made: boolean
  readonly failure: FailureWords | null
  readonly make: () => Promise<void>
}

/** For sheets that no rule refuses. */
export function useSheet(ask: () => Promise<ClientReply<WorkbookFile, never>>): Sheet {
  const [made, setMade] = useState(false)
  const [failure, setFailure] = useState<FailureWords | null>(null)
  return {
    made,
    failure,
    make: async () => {
      setMade(false)
      const reply = await ask()
      setFailure(reply.ok ? null : failureWords(reply.failure, {}))
      if (reply.ok) setMade((await handOverOffice(reply.data)) === 'kept')
    }
  }
}
