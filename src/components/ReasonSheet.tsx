/** Asks why before something that is written down with its reason; the reason arrives empty. */
import { View } from '@tarojs/components'
import { useState, type PropsWithChildren } from 'react'
import { Chips } from './Chips'
import { Labelled } from './Labelled'
import { Notice } from './Notice'
import { Phrases } from './Phrases'
import { seek } from './seek'
import { Sheet } from './Sheet'

type Props = PropsWithChildren<{
  readonly title: string
  readonly note?: string | undefined
  readonly question: string
  readonly reasons: readonly string[]
  /** Said when no reason was picked. */
  readonly missing: string
  readonly yes: string
  readonly busyText: string
  readonly failure?: { readonly text: string; readonly note?: string } | null
  readonly onYes: (reason: string) => Promise<unknown>
  readonly no?: string
  readonly onNo: () => void
}>

export function ReasonSheet({ title, note, question, reasons, missing, yes, busyText, failure, onYes, no, onNo, children }: Props) {
  const [reason, setReason] = useState<string | null>(null)
  const [asked, setAsked] = useState(false)
  const confirm = () => {
    if (reason !== null) return onYes(reason)
    setAsked(true)
    seek('reason-field')
    return undefined
  }
  return (
    <Sheet title={title} yes={yes} busyText={busyText} onYes={confirm} onNo={onNo} {...(no ? { no } : {})}>
      {note ? (
        <View>
          <Phrases text={note} />
        </View>
      ) : null}
      {children}
      {failure ? <Notice kind='bad' seeks id='sheet-failure' text={failure.text} note={failure.note} /> : null}
      <Labelled id='reason' label={question} wrong={asked && reason === null ? missing : undefined}>
        <Chips id='reason' label={question} options={reasons.map((text, index) => ({ key: String(index), text }))} chosen={reason === null ? [] : [String(reasons.indexOf(reason))]} onTap={(key) => setReason(reasons[Number(key)] ?? null)} />
      </Labelled>
    </Sheet>
  )
}
