/** 签字: an allowance is handed over against a signature on the screen or a photograph of the thumb print, and before a witness where there is one. */
import { Chips } from '@components/Chips'
import { Choice } from '@components/Choice'
import { Field } from '@components/Field'
import { Labelled } from '@components/Labelled'
import { moneyWords } from '@components/moneyWords/copy'
import { Note } from '@components/Note'
import { Notice } from '@components/Notice'
import { palette } from '@components/palette'
import { Photo } from '@components/Photo'
import { seek } from '@components/seek'
import { Sheet } from '@components/Sheet'
import { SignaturePad } from '@components/SignaturePad'
import { SmallButton } from '@components/SmallButton'
import { Wrong } from '@components/Wrong'
import { handOver, type PortionRow } from '@contract/distributionDesk'
import { proofKinds } from '@domain/distributionEntitlement'
import { call } from '@platform/client'
import { changeFailureWords, type FailureWords } from '@platform/faults/copy'
import { touch } from '@platform/haptics'
import { newId } from '@platform/ids'
import { choosePictures } from '@platform/pictures'
import { putFile } from '@platform/putFile'
import { useSignature, type Signature } from '@platform/useSignature'
import { useRef, useState } from 'react'
import { copy, handRefusals } from './copy'
import type { Receiver } from './useGiving'
import type { NoodleDesk } from './useNoodleDesk'

type ProofKind = (typeof proofKinds)[number]
type Props = { readonly desk: NoodleDesk; readonly row: PortionRow; readonly receiver: Receiver }

const PAD = { width: 310, height: 150 }
const INK = { paper: palette.white, ink: palette.ink }
const LONGEST_NAME = 30
const kinds = proofKinds.map((key) => ({ key, text: copy[key] }))

const Pad = ({ signature, label }: { readonly signature: Signature; readonly label: string }) => (
  <SignaturePad id={signature.id} width={signature.width} height={signature.height} label={label} again={copy.signAgain} onStart={signature.start} onMove={signature.move} onClear={signature.clear} />
)

function WitnessFields({ name, missing, onName, signature }: { readonly name: string; readonly missing: boolean; readonly onName: (name: string) => void; readonly signature: Signature }) {
  return (
    <>
      <Field id='witness' label={copy.witnessName} longest={LONGEST_NAME} value={name} wrong={missing && name.trim() === '' ? copy.witnessNameMissing : undefined} onInput={onName} />
      <Pad signature={signature} label={copy.witnessSign} />
      {missing && !signature.signed ? <Wrong words={copy.signMissing} /> : null}
    </>
  )
}

export function SignSheet({ desk, row, receiver }: Props) {
  const own = useSignature('signature', PAD.width, PAD.height, INK)
  const theirs = useSignature('witness-signature', PAD.width, PAD.height, INK)
  const [kind, setKind] = useState<ProofKind>('signature')
  const [thumb, setThumb] = useState<string | null>(null)
  const [witnessed, setWitnessed] = useState(false)
  const [name, setName] = useState('')
  const [asked, setAsked] = useState(false)
  const [failure, setFailure] = useState<FailureWords | null>(null)
  // the same command and the same file as long as nobody knows what came of it
  const made = useRef<{ requestId: string; fileId: string } | null>(null)

  const proven = kind === 'signature' ? own.signed : thumb !== null
  const lacks = !proven || (witnessed && (name.trim() === '' || !theirs.signed))

  const upload = async (address: string | null): Promise<string | null> => (address && desk.desk.work ? putFile(address, `${desk.desk.work.folder}/${await newId()}.${kind === 'signature' ? 'png' : 'jpg'}`) : null)

  const send = async () => {
    if (lacks) {
      setAsked(true)
      return seek('proof-field')
    }
    const fileId = made.current?.fileId ?? (await upload(kind === 'signature' ? await own.picture() : thumb))
    const witnessFile = witnessed ? await upload(await theirs.picture()) : undefined
    if (fileId === null || witnessFile === null) return setFailure({ text: copy.notUploaded, again: true })
    made.current ??= { requestId: await newId(), fileId }
    const { requestId } = made.current
    const reply = await call(handOver, {
      requestId, campaignId: desk.campaignId, itemId: row.itemId, elderId: row.elderId, channel: 'onsite', receiver, proof: { kind, fileId },
      ...(desk.siteId ? { siteId: desk.siteId } : {}), ...(witnessFile ? { witness: { name: name.trim(), fileId: witnessFile } } : {})
    })
    if (!reply.ok) {
      // the picture is gone, so the next one goes under a command of its own
      if (reply.failure.code === 'refused' && reply.failure.reason === 'no_file') made.current = null
      return setFailure(changeFailureWords(reply.failure, handRefusals))
    }
    touch()
    desk.given(row, reply.data, requestId)
    desk.clear()
    desk.ask({ at: 'nothing' })
  }

  const item = desk.item
  const amount = item?.amountFen === undefined ? '' : moneyWords(item.amountFen)
  return (
    <Sheet title={copy.signTitle(row.name, item?.name ?? '', amount)} yes={copy.signYes} busyText={copy.signing} no={copy.signNo} onYes={send} onNo={() => desk.ask({ at: 'nothing' })}>
      {failure ? <Notice kind='bad' seeks id='sheet-failure' text={failure.text} note={failure.note} /> : null}
      <Note strong text={copy.signNote} />
      <Labelled id='proof' label={copy.proof} wrong={asked && !proven ? (kind === 'signature' ? copy.signMissing : copy.thumbMissing) : undefined}>
        <Chips<ProofKind> id='proof' label={copy.proof} width='two' options={kinds} chosen={[kind]} onTap={setKind} />
      </Labelled>
      {kind === 'signature' ? (
        <Pad signature={own} label={copy.signHere} />
      ) : (
        <>
          {thumb ? <Photo url={thumb} label={copy.thumbTaken} /> : null}
          <SmallButton id='take-thumb' text={thumb ? copy.takeAgain : copy.takeThumb} onTap={async () => setThumb((await choosePictures(1))[0] ?? thumb)} />
        </>
      )}
      <Choice id='witnessed' text={copy.witness} note={copy.witnessNote} chosen={witnessed} onTap={() => setWitnessed(!witnessed)} />
      {witnessed ? <WitnessFields name={name} missing={asked} onName={setName} signature={theirs} /> : null}
    </Sheet>
  )
}
