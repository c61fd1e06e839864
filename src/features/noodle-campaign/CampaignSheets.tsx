/** What is asked over a campaign: each step once more, and what came in or went out. */
import { Chips } from '@components/Chips'
import { Field } from '@components/Field'
import { Labelled } from '@components/Labelled'
import { Note } from '@components/Note'
import { Notice } from '@components/Notice'
import { Pending } from '@components/Pending'
import { ReasonSheet } from '@components/ReasonSheet'
import { Sheet } from '@components/Sheet'
import type { CampaignView } from '@contract/distribution'
import { MOST_PIECES, moveKinds, type MoveKind } from '@domain/distributionStock'
import { failureWords } from '@platform/faults/copy'
import { useState } from 'react'
import { copy, moveKindWords } from './copy'
import type { CampaignWork, Step } from './useCampaign'

type Props = { readonly work: CampaignWork; readonly campaign: CampaignView }

const LONGEST = { quantity: 6, note: 60 } as const
const kinds = moveKinds.map((key) => ({ key, text: moveKindWords[key] }))

const countOf = (text: string, least: number): number | null => (/^\d{1,6}$/.test(text.trim()) && Number(text) >= least && Number(text) <= MOST_PIECES ? Number(text) : null)

const Trouble = ({ work: { failure } }: Pick<Props, 'work'>) => (failure ? <Notice kind='bad' seeks id='sheet-failure' text={failure.text} note={failure.note} /> : null)

function StepSheet({ work, to }: Pick<Props, 'work'> & { readonly to: Step }) {
  const { title, note, yes } = copy.sheets[to]
  return (
    <Sheet title={title} yes={yes} busyText={copy.busy} no={copy.no} onYes={() => work.step(to)} onNo={() => work.ask(null)}>
      <Note strong text={note} />
      <Trouble work={work} />
    </Sheet>
  )
}

function StockSheet({ work, campaign: { items, donors } }: Props) {
  const goods = items.filter(({ kind }) => kind === 'goods')
  const [itemId, setItemId] = useState(goods.length === 1 ? goods[0]?.itemId : undefined)
  const [kind, setKind] = useState<MoveKind>('receive')
  const [donorId, setDonorId] = useState(donors.length === 1 ? donors[0]?.donorId : undefined)
  const [workerId, setWorkerId] = useState<string | undefined>(undefined)
  const [quantity, setQuantity] = useState('')
  const [note, setNote] = useState('')
  const [asked, setAsked] = useState(false)
  const count = countOf(quantity, 1)
  const from = kind === 'receive' || kind === 'return_to_donor'
  const withWorker = kind === 'allocate' || kind === 'take_back'
  const lacksWorker = withWorker && workerId === undefined
  const lacksDonor = from && donors.length > 0 && donorId === undefined
  const save = () => {
    if (itemId === undefined || count === null || lacksDonor || lacksWorker) return setAsked(true)
    return work.move({ itemId, kind, quantity: count, ...(from && donorId ? { donorId } : {}), ...(withWorker && workerId ? { workerId } : {}), ...(note.trim() ? { note: note.trim() } : {}) })
  }
  return (
    <Sheet title={copy.moveTitle} yes={copy.moveYes} busyText={copy.busy} no={copy.no} onYes={save} onNo={() => work.ask(null)}>
      <Labelled id='move-kind' label={copy.moveKind}>
        <Chips<MoveKind> id='move-kind' label={copy.moveKind} width='two' options={kinds} chosen={[kind]} onTap={setKind} />
      </Labelled>
      {goods.length > 1 ? (
        <Labelled id='move-item' label={copy.moveItem} wrong={asked && itemId === undefined ? copy.moveKindMissing : undefined}>
          <Chips id='move-item' label={copy.moveItem} width='two' options={goods.map(({ itemId: key, name }) => ({ key, text: name }))} chosen={itemId ? [itemId] : []} onTap={setItemId} />
        </Labelled>
      ) : null}
      {from && donors.length > 0 ? (
        <Labelled id='move-donor' label={copy.moveDonor} wrong={asked && lacksDonor ? copy.moveDonorMissing : undefined}>
          <Chips id='move-donor' label={copy.moveDonor} options={donors.map(({ donorId: key, name }) => ({ key, text: name }))} chosen={donorId ? [donorId] : []} onTap={setDonorId} />
        </Labelled>
      ) : null}
      {withWorker ? (
        <Labelled id='move-worker' label={copy.moveWorker} hint={work.colleagues.grants && work.workers.length === 0 ? copy.noWorkers : undefined} wrong={asked && lacksWorker ? copy.moveWorkerMissing : undefined}>
          {work.colleagues.grants ? null : <Pending loading={work.colleagues.loading} words={work.colleagues.failure && failureWords(work.colleagues.failure, {})} rows={1} onRetry={work.colleagues.reload} />}
          <Chips id='move-worker' label={copy.moveWorker} options={work.workers.map(({ personId: key, name }) => ({ key, text: name }))} chosen={workerId ? [workerId] : []} onTap={setWorkerId} />
        </Labelled>
      ) : null}
      <Field id='quantity' label={copy.quantity(goods.find((one) => one.itemId === itemId)?.unit ?? '')} keyboard='number' longest={LONGEST.quantity} value={quantity} wrong={asked && count === null ? copy.quantityWrong : undefined} onInput={setQuantity} />
      <Field id='move-note' label={copy.moveNote} hint={copy.moveNoteHint} longest={LONGEST.note} value={note} onInput={setNote} />
      <Trouble work={work} />
    </Sheet>
  )
}

export function CampaignSheets({ work }: Pick<Props, 'work'>) {
  const { asking, campaign, failure } = work
  if (!asking || !campaign) return null
  switch (asking.what) {
    case 'step':
      return <StepSheet work={work} to={asking.to} />
    case 'cancel':
      return (
        <ReasonSheet title={copy.cancelTitle} question={copy.cancelQuestion} reasons={copy.cancelReasons} missing={copy.reasonMissing} yes={copy.cancelYes} busyText={copy.busy} no={copy.no} failure={failure} onYes={work.cancel} onNo={() => work.ask(null)} />
      )
    case 'stock':
      return <StockSheet work={work} campaign={campaign} />
  }
}
