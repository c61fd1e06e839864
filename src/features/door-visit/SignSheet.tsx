/** 签字 at the door: an allowance leaves the hand against a signature on the screen, or a photograph of the thumb print of whoever does not write. */
import { Chips } from '@components/Chips'
import { Choice } from '@components/Choice'
import { portionWords } from '@components/doorWords/copy'
import { Labelled } from '@components/Labelled'
import { Note } from '@components/Note'
import { Notice } from '@components/Notice'
import { palette } from '@components/palette'
import { Photo } from '@components/Photo'
import { seek } from '@components/seek'
import { Sheet } from '@components/Sheet'
import { SignaturePad } from '@components/SignaturePad'
import { SmallButton } from '@components/SmallButton'
import { proofKinds } from '@domain/distributionEntitlement'
import { choosePictures } from '@platform/pictures'
import { useSignature } from '@platform/useSignature'
import { useState } from 'react'
import { besideSigned, type OnCard } from './card'
import { copy } from './copy'
import type { DoorCard, Proof } from './useCard'

type Kind = Proof['kind']
type Props = { readonly door: DoorCard; readonly of: OnCard; readonly name: string }

// as wide as the smallest phone has room for
const PAD = { width: 280, height: 150 }
const INK = { paper: palette.white, ink: palette.ink }
const kinds = proofKinds.map((key) => ({ key, text: copy.proofs[key] }))

export function SignSheet({ door: { card, portions, provenBy, askSign, sign }, of, name }: Props) {
  const pad = useSignature('sign', PAD.width, PAD.height, INK)
  const [kind, setKind] = useState<Kind>(provenBy(of.key) ?? 'signature')
  const [thumb, setThumb] = useState<string | null>(null)
  const [asked, setAsked] = useState(false)
  const [failed, setFailed] = useState(false)
  const proven = kind === 'signature' ? pad.signed : thumb !== null
  const others = besideSigned(card, portions, of)
  // whoever gets both gets them together, mostly; what was not given is unticked
  const [beside, setBeside] = useState(others.map(({ key }) => key))

  const yes = async () => {
    if (!proven) {
      setAsked(true)
      return seek('proof-field')
    }
    const address = kind === 'signature' ? await pad.picture() : thumb
    if (address === null) return setFailed(true)
    sign({ kind, address }, others.filter(({ key }) => beside.includes(key)))
  }
  return (
    <Sheet title={copy.signTitle(name, portionWords(of.good))} yes={kind === 'signature' ? copy.signYes : copy.thumbYes} busyText={copy.saving} no={copy.signNo} onYes={yes} onNo={() => askSign(null)}>
      {failed ? <Notice kind='bad' seeks id='sheet-failure' text={copy.notKeptSign} /> : null}
      <Labelled id='proof' label={copy.proof} wrong={asked && !proven ? (kind === 'signature' ? copy.signMissing : copy.thumbMissing) : undefined}>
        <Chips<Kind> id='proof' label={copy.proof} width='two' options={kinds} chosen={[kind]} onTap={setKind} />
      </Labelled>
      {kind === 'signature' ? (
        <SignaturePad id={pad.id} width={pad.width} height={pad.height} label={copy.signHere} again={copy.signAgain} onStart={pad.start} onMove={pad.move} onClear={pad.clear} />
      ) : (
        <>
          {thumb ? <Photo url={thumb} label={copy.thumbTaken} /> : <Note text={copy.thumbNote} />}
          <SmallButton id='take-thumb' text={thumb ? copy.thumbAgain : copy.takeThumb} onTap={async () => setThumb((await choosePictures(1))[0] ?? thumb)} />
        </>
      )}
      {others.map(({ key, good }) => (
        <Choice key={key} id={`beside-${good.itemId}`} text={copy.alsoGiven(portionWords(good))} chosen={beside.includes(key)} onTap={() => setBeside(beside.includes(key) ? beside.filter((one) => one !== key) : [...beside, key])} />
      ))}
    </Sheet>
  )
}
