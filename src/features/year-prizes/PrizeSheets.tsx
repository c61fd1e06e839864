/** What is asked over the page of prizes: yes, why not, and a signature. */
import { Field } from '@components/Field'
import { Note } from '@components/Note'
import { palette } from '@components/palette'
import { Sheet } from '@components/Sheet'
import { SignaturePad } from '@components/SignaturePad'
import { Wrong } from '@components/Wrong'
import type { PersonId } from '@domain/ids'
import { useSignature } from '@platform/useSignature'
import { useState } from 'react'
import { copy } from './copy'
import type { Prizes } from './usePrizes'

type Props = { readonly prizes: Prizes }

// as wide as the smallest phone has room for
const PAD = { width: 280, height: 150 }
const INK = { paper: palette.white, ink: palette.ink }

function SignSheet({ prizes: { prizes, ask, issue }, personId, name }: Props & { readonly personId: PersonId; readonly name: string }) {
  const signature = useSignature('prize-signature', PAD.width, PAD.height, INK)
  const [asked, setAsked] = useState(false)
  const send = async () => {
    setAsked(true)
    if (signature.signed) await issue(personId, await signature.picture())
  }
  return (
    <Sheet title={copy.signTitle(name)} yes={copy.signYes} busyText={copy.signing} no={copy.no} onYes={send} onNo={() => ask(null)}>
      <Note strong text={copy.signFor((prizes?.items ?? []).map(({ name: thing, each, unit }) => copy.portion(thing, each, unit)).join(copy.enumeration))} />
      <SignaturePad id={signature.id} width={signature.width} height={signature.height} label={copy.signHere} again={copy.signAgain} onStart={signature.start} onMove={signature.move} onClear={signature.clear} />
      {asked && !signature.signed ? <Wrong words={copy.signMissing} /> : null}
    </Sheet>
  )
}

function RefuseSheet({ prizes: { ask, answer } }: Props) {
  const [reason, setReason] = useState('')
  const [asked, setAsked] = useState(false)
  const send = async () => {
    setAsked(true)
    if (reason.trim() !== '') await answer(false, reason.trim())
  }
  return (
    <Sheet title={copy.refuseAsk} yes={copy.refuse} busyText={copy.approving} no={copy.notYetRefuse} onYes={send} onNo={() => ask(null)}>
      <Field id='refuse-why' label={copy.refuseWhy} longest={100} value={reason} wrong={asked && reason.trim() === '' ? copy.refuseMissing : undefined} onInput={setReason} />
    </Sheet>
  )
}

export function PrizeSheet({ prizes }: Props) {
  const { asking, ask, answer, query } = prizes
  if (!asking) return null
  if (asking.what === 'sign') return <SignSheet prizes={prizes} personId={asking.personId} name={asking.name} />
  if (asking.what === 'refuse') return <RefuseSheet prizes={prizes} />
  return (
    <Sheet title={copy.approveAsk} yes={copy.approve} busyText={copy.approving} no={copy.notYetApprove} onYes={() => answer(true)} onNo={() => ask(null)}>
      <Note text={copy.winners(query.data?.winners ?? 0)} />
    </Sheet>
  )
}
