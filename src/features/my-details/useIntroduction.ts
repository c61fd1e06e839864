/** Writing one's details and saving them: the draft, what is wrong with it, and what became of the saving. */
import { seek } from '@components/seek'
import { introduce, type MeView } from '@contract/account'
import { call } from '@platform/client'
import { changeFailureWords, type FailureWords } from '@platform/faults/copy'
import { privacy } from '@platform/privacy'
import { useState } from 'react'
import { copy, refusals } from './copy'
import { draftOf, firstWrong, inputOf, wrongIn, type Draft, type Wrong } from './draft'

export type Introduction = {
  readonly draft: Draft
  /** The number as it was told before; empty where it is not known in whole, and has to be told again. */
  readonly toldPhone: string
  readonly wrong: Wrong
  readonly failure: FailureWords | null
  readonly saved: boolean
  readonly change: (part: Partial<Draft>) => void
  /** Says whether everything is kept now. */
  readonly save: () => Promise<boolean>
}

export function useIntroduction(known: MeView | null, onSaved?: (me: MeView) => void, toldPhone = ''): Introduction {
  const [draft, setDraft] = useState(() => draftOf(known, toldPhone))
  const [wrong, setWrong] = useState<Wrong>({})
  const [failure, setFailure] = useState<FailureWords | null>(null)
  const [saved, setSaved] = useState(false)

  const change = (part: Partial<Draft>) => {
    setDraft((before) => ({ ...before, ...part }))
    setWrong((before) => Object.fromEntries(Object.entries(before).filter(([field]) => !(field in part))))
    setSaved(false)
  }

  const save = async () => {
    const missing = wrongIn(draft)
    const first = firstWrong(missing)
    setWrong(missing)
    setFailure(null)
    if (first) {
      seek(`${first}-field`)
      return false
    }

    // whoever is known here has agreed before
    if (!known?.introduced && (await privacy.ask()) === 'refused') {
      setFailure({ text: copy.refused, note: copy.refusedNote, again: false })
      return false
    }

    const reply = await call(introduce, inputOf(draft))
    setSaved(reply.ok)
    if (reply.ok) onSaved?.(reply.data)
    else setFailure(changeFailureWords(reply.failure, refusals))
    return reply.ok
  }

  return { draft, toldPhone, wrong, failure, saved, change, save }
}
