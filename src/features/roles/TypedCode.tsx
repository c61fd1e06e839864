/** The code of an invitation, for somebody who was told it instead of sent a link. */
import { Field } from '@components/Field'
import { MainButton } from '@components/MainButton'
import { Title } from '@components/Title'
import { BottomBar } from '@components/BottomBar'
import { Page } from '@components/Page'
import { seek } from '@components/seek'
import { CODE_DIGITS } from '@contract/accountRoles'
import { useState } from 'react'
import { copy } from './copy'

/** Room for the gaps that people leave between the fours. */
const LONGEST = 2 * CODE_DIGITS
const readable = (code: string): string => code.normalize('NFKC').replace(/\D/g, '')

export function TypedCode({ onCode }: { readonly onCode: (code: string) => void }) {
  const [code, setCode] = useState('')
  const [wrong, setWrong] = useState<string>()
  const look = () => {
    if (readable(code).length === CODE_DIGITS) return onCode(readable(code))
    setWrong(copy.codeMissing)
    return seek('code-field')
  }
  return (
    <Page title={copy.roleTitle} bar={<BottomBar main={<MainButton id='look' text={copy.look} onTap={look} />} />}>
      <Title text={copy.typeHead} note={copy.typeNote} />
      <Field
        id='code'
        label={copy.code}
        value={code}
        keyboard='number'
        longest={LONGEST}
        wrong={wrong}
        onInput={(value) => {
          setCode(value)
          setWrong(undefined)
        }}
      />
    </Page>
  )
}
