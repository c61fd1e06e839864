/** A number and a code on their way to a clear answer. */
import { checkCertificate, type Checked } from '@contract/annualCertificate'
import { call } from '@platform/client'
import { failureWords, type FailureWords } from '@platform/faults/copy'
import { useState } from 'react'
import { refusals } from './copy'

export function useCheck() {
  const [number, setNumber] = useState('')
  const [code, setCode] = useState('')
  const [asked, setAsked] = useState(false)
  const [checked, setChecked] = useState<Checked | null>(null)
  const [failure, setFailure] = useState<FailureWords | null>(null)
  const change = (set: (text: string) => void) => (text: string) => {
    set(text)
    setChecked(null)
  }
  return {
    number,
    code,
    missing: asked && (number.trim() === '' || code.trim() === ''),
    checked,
    failure,
    writeNumber: change(setNumber),
    writeCode: change(setCode),
    async check() {
      setAsked(true)
      if (number.trim() === '' || code.trim() === '') return
      const reply = await call(checkCertificate, { number: number.trim(), code: code.trim() })
      setChecked(reply.ok ? reply.data : null)
      setFailure(reply.ok ? null : failureWords(reply.failure, refusals))
    }
  }
}

export type Check = ReturnType<typeof useCheck>
