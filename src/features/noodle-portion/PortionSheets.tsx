/** What is asked before a portion changes: how a doubt ends, why it is taken back, who may collect, and one's own witness. */
import { Chips } from '@components/Chips'
import { Choice } from '@components/Choice'
import { stampWords } from '@components/dates/copy'
import { Field } from '@components/Field'
import { Labelled } from '@components/Labelled'
import { Note } from '@components/Note'
import { Notice } from '@components/Notice'
import { relationWords } from '@components/noodleWords/copy'
import { ReasonSheet } from '@components/ReasonSheet'
import { Sheet } from '@components/Sheet'
import type { HandoverView } from '@contract/distributionDesk'
import { proxyRelations, type ProxyRelation } from '@domain/distributionEntitlement'
import { resolutions, type Resolution } from '@domain/distributionSettling'
import { useState } from 'react'
import { copy, resolutionWords } from './copy'
import type { PortionWork } from './usePortion'

type Props = { readonly work: PortionWork }

const LONGEST = { note: 100, name: 30 } as const
const relations = proxyRelations.map((key) => ({ key, text: relationWords[key] }))

const Trouble = ({ work: { failure } }: Props) => (failure ? <Notice kind='bad' seeks id='sheet-failure' text={failure.text} note={failure.note} /> : null)

/** What is offered depends on whether another hand-over counts: only where none does can this one count after all. */
function ResolveSheet({ work, of }: Props & { readonly of: HandoverView }) {
  const [resolution, setResolution] = useState<Resolution | null>(null)
  const [note, setNote] = useState('')
  const [asked, setAsked] = useState(false)
  const counted = work.query.data?.portion.handovers.some(({ standing }) => standing === 'accepted')
  const offered = resolutions.filter((one) => one !== 'stands' || !counted)
  const save = () => (resolution && note.trim() ? work.resolve(of.commandId, resolution, note.trim()) : setAsked(true))
  return (
    <Sheet title={copy.resolveTitle(stampWords(of.at, work.now))} yes={copy.resolveYes} busyText={copy.busy} no={copy.no} onYes={save} onNo={() => work.ask(null)}>
      <Labelled id='resolution' label={copy.resolveQuestion} wrong={asked && !resolution ? copy.resolveMissing : undefined}>
        {offered.map((one) => (
          <Choice key={one} id={`resolution-${one}`} only text={resolutionWords[one].name} note={resolutionWords[one].note} chosen={resolution === one} onTap={() => setResolution(one)} />
        ))}
      </Labelled>
      <Field id='resolve-note' label={copy.resolveNote} hint={copy.resolveNoteHint} longest={LONGEST.note} value={note} wrong={asked && !note.trim() ? copy.noteMissing : undefined} onInput={setNote} />
      <Trouble work={work} />
    </Sheet>
  )
}

function AuthoriseSheet({ work }: Props) {
  const [name, setName] = useState('')
  const [relation, setRelation] = useState<ProxyRelation | null>(null)
  const [asked, setAsked] = useState(false)
  const save = () => (relation && name.trim() ? work.authorise(name.trim(), relation) : setAsked(true))
  return (
    <Sheet title={copy.authoriseTitle} yes={copy.authoriseYes} busyText={copy.busy} no={copy.no} onYes={save} onNo={() => work.ask(null)}>
      <Note strong text={copy.authoriseNote} />
      <Labelled id='authorise-relation' label={copy.relation} wrong={asked && !relation ? copy.relationMissing : undefined}>
        <Chips<ProxyRelation> id='authorise-relation' label={copy.relation} width='three' options={relations} chosen={relation ? [relation] : []} onTap={setRelation} />
      </Labelled>
      <Field id='authorise-name' label={copy.authoriseName} longest={LONGEST.name} value={name} wrong={asked && !name.trim() ? copy.nameMissing : undefined} onInput={setName} />
      <Trouble work={work} />
    </Sheet>
  )
}

export function PortionSheets({ work }: Props) {
  const { asking, query, failure } = work
  const name = query.data?.portion.name ?? ''
  if (!asking) return null
  const no = () => work.ask(null)
  switch (asking.what) {
    case 'resolve':
      return <ResolveSheet work={work} of={asking.of} />
    case 'authorise':
      return <AuthoriseSheet work={work} />
    case 'reverse':
      return (
        <ReasonSheet title={copy.reverseTitle(name)} note={copy.reverseNote} question={copy.reverseQuestion} reasons={copy.reverseReasons} missing={copy.reasonMissing} yes={copy.reverseYes} busyText={copy.busy} no={copy.no} failure={failure} onYes={(reason) => work.reverse(asking.of.commandId, reason)} onNo={no} />
      )
    case 'witness':
      return (
        <Sheet title={copy.witnessTitle(name)} yes={copy.witnessYes} busyText={copy.busy} no={copy.no} onYes={work.witness} onNo={no}>
          <Note strong text={copy.witnessNote} />
          <Trouble work={work} />
        </Sheet>
      )
    case 'takeBack':
      return (
        <Sheet title={copy.takeBackTitle} yes={copy.takeBackYes} busyText={copy.busy} no={copy.no} onYes={() => work.takeBack('authorisation')} onNo={no}>
          <Note strong text={copy.takeBackNote} />
          <Trouble work={work} />
        </Sheet>
      )
    case 'confirm':
      return (
        <Sheet title={copy.confirmTitle(name)} yes={copy.confirmYes} busyText={copy.busy} no={copy.no} onYes={work.confirm} onNo={no}>
          <Trouble work={work} />
        </Sheet>
      )
  }
}
