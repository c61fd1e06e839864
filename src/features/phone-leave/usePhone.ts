/** A phone before it is handed on: whether everything has arrived, what was copied out, and whether the list is gone. */
import { handOver } from '@platform/keptFile'
import { clearDay, useDay } from '@platform/useDay'
import { useState } from 'react'
import { copy } from './copy'
import { linesOf } from './lines'

export function usePhone() {
  const day = useDay()
  const [tried, setTried] = useState(false)
  const [copied, setCopied] = useState<'kept' | 'not_kept' | null>(null)
  const [cleared, setCleared] = useState(false)
  return {
    day,
    tried,
    copied,
    cleared,
    send: async () => {
      setTried(false)
      await day.outbox?.tryNow()
      setTried(true)
    },
    copyOut: async () => {
      const lines = linesOf(day)
      setCopied(await handOver({ name: copy.fileName, words: lines.join('\n'), json: JSON.stringify(lines) }))
    },
    clear: async () => {
      await clearDay()
      setCleared(true)
    }
  }
}

export type Leaving = ReturnType<typeof usePhone>
