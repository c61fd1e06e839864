/** 送到了吗？ What is to be left here: ticked when it has left the hand, an allowance with a signature or a thumb print under it; and what somebody gave before. */
import { Chips } from '@components/Chips'
import { Choice } from '@components/Choice'
import { stampWords } from '@components/dates/copy'
import { portionWords } from '@components/doorWords/copy'
import { Labelled } from '@components/Labelled'
import { List } from '@components/List'
import { Note } from '@components/Note'
import { palette } from '@components/palette'
import { Photo } from '@components/Photo'
import { Row } from '@components/Row'
import { SignaturePad } from '@components/SignaturePad'
import { SmallButton } from '@components/SmallButton'
import { Tag } from '@components/Tag'
import { Wrong } from '@components/Wrong'
import { proofKinds } from '@domain/distributionEntitlement'
import { choosePictures } from '@platform/pictures'
import { useSignature } from '@platform/useSignature'
import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import type { OnCard } from './card'
import { copy } from './copy'
import type { DoorCard, Proving } from './useCard'

type Props = { readonly door: DoorCard }

// as wide as the smallest phone has room for
const PAD = { width: 280, height: 140 }
const INK = { paper: palette.white, ink: palette.ink }

type Kind = Proving['kind']
const kinds = proofKinds.map((key) => ({ key, text: copy.proofs[key] }))

/** What this kind of proof tells the card, as long as it is the one on the screen. */
function useProving({ sign }: DoorCard, key: string, proving: Proving): void {
  useEffect(() => {
    sign(key, proving)
  })
  useEffect(() => () => sign(key, null), [key])
}

function Pad({ door, of }: Props & { readonly of: OnCard }) {
  const signature = useSignature(`sign-${of.good.itemId}`, PAD.width, PAD.height, INK)
  useProving(door, of.key, { kind: 'signature', signed: signature.signed, picture: signature.picture })
  return <SignaturePad id={signature.id} width={PAD.width} height={PAD.height} label={copy.sign} again={copy.signAgain} onStart={signature.start} onMove={signature.move} onClear={signature.clear} />
}

/** Whoever does not write: a photograph of the print on paper. */
function Thumb({ door, of }: Props & { readonly of: OnCard }) {
  const [taken, setTaken] = useState<string | null>(null)
  useProving(door, of.key, { kind: 'thumbprint', signed: taken !== null, picture: () => Promise.resolve(taken) })
  return (
    <View className='sec close'>
      {taken ? <Photo url={taken} label={copy.thumbTaken} /> : <Note text={copy.thumbNote} />}
      <SmallButton id={`thumb-${of.good.itemId}`} text={taken ? copy.thumbAgain : copy.takeThumb} onTap={async () => setTaken((await choosePictures(1))[0] ?? taken)} />
    </View>
  )
}

function Signing({ door, of }: Props & { readonly of: OnCard }) {
  const { missing, signed, provenBy } = door
  const [kind, setKind] = useState<Kind>(provenBy(of.key) ?? 'signature')
  const lacks = missing === 'sign' && !signed(of.key)
  return (
    <View className='labelled' id='sign-field'>
      <Chips<Kind> id='proof' label={copy.proof} width='two' options={kinds} chosen={[kind]} onTap={setKind} />
      {kind === 'signature' ? <Pad door={door} of={of} /> : <Thumb door={door} of={of} />}
      {lacks ? <Wrong words={kind === 'signature' ? copy.signMissing : copy.thumbMissing} /> : <Note text={copy.witnessLater} />}
    </View>
  )
}

function Giving({ door, of }: Props & { readonly of: OnCard }) {
  const { card, say } = door
  const { key, good, toFamily } = of
  if (card.outcome === 'family' && !toFamily) return <Note strong text={`${portionWords(good)}${copy.separator}${good.kind === 'cash' ? copy.cashFamily : copy.proxyOff}`} />
  const chosen = card.left.includes(key)
  return (
    <>
      <Choice id={`left-${good.itemId}`} text={portionWords(good)} chosen={chosen} onTap={() => say({ left: chosen ? card.left.filter((one) => one !== key) : [...card.left, key] })} />
      {chosen && good.kind === 'cash' ? <Signing door={door} of={of} /> : null}
    </>
  )
}

/** Said of what cannot be given here and now. */
function Settled({ of: { portion, good, leaving }, now }: { readonly of: OnCard; readonly now: number }) {
  const { handed } = portion
  const fact = leaving === 'bound' ? copy.bound : leaving === 'in_doubt' ? copy.inDoubt : handed ? copy.handed(stampWords(handed.at, now), handed.channel) : undefined
  const tag = leaving === 'handed' ? <Tag kind='ok' text={copy.handedTag} /> : <Tag kind='wait' text={leaving === 'bound' ? copy.boundTag : copy.inDoubtTag} />
  return <Row name={portionWords(good)} fact={fact} tag={tag} />
}

export function Portions({ door }: Props) {
  const { portions, day } = door
  const [open, settled] = [portions.filter(({ leaving }) => leaving === 'may'), portions.filter(({ leaving }) => leaving !== 'may')]
  if (portions.length === 0) return null
  return (
    <View className='sec'>
      {open.length > 0 ? (
        <Labelled id='left' label={copy.left}>
          <View className='sec close'>
            {open.map((of) => (
              <Giving key={of.key} door={door} of={of} />
            ))}
          </View>
        </Labelled>
      ) : null}
      {settled.length > 0 ? (
        <List>
          {settled.map((of) => (
            <Settled key={of.key} of={of} now={day.now} />
          ))}
        </List>
      ) : null}
    </View>
  )
}
