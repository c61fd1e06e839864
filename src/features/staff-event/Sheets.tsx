/** What is asked once more: another number of places, the end, calling it off. */
import { Chips } from '@components/Chips'
import { countWords } from '@components/eventWords/copy'
import { Failed } from '@components/Failed'
import { Field } from '@components/Field'
import { Labelled } from '@components/Labelled'
import { Note } from '@components/Note'
import { Notice } from '@components/Notice'
import { Phrases } from '@components/Phrases'
import { Sheet } from '@components/Sheet'
import { SmallButton } from '@components/SmallButton'
import { Stepper } from '@components/Stepper'
import type { StaffEventView } from '@contract/eventDesk'
import { MOST_UNITS } from '@domain/event'
import { open } from '@platform/navigation'
import { places } from '@platform/places'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { copy } from './copy'
import type { StaffEvent } from './useStaffEvent'

export type Asking = 'capacity' | 'finish' | 'cancel'

type Props = { readonly event: StaffEventView; readonly staff: StaffEvent; readonly onClose: () => void }

const STEPS = [5, 10] as const
const LONGEST_REASON = 60

function CapacitySheet({ event: { seats }, staff, onClose }: Props) {
  const { capacity, taken, unit, waiting } = seats
  const least = Math.max(taken, 1)
  const [units, setUnits] = useState(capacity)
  const change = (value: number) => setUnits(Math.min(value, MOST_UNITS))
  const save = async () => {
    if (units === capacity || (await staff.resize(units))) onClose()
  }
  return (
    <Sheet title={copy.resizeTitle} yes={copy.resizeYes(countWords(units, unit))} busyText={copy.resizing} onYes={save} onNo={onClose}>
      <Stepper id='units' label={copy.resizeLabel} value={units} least={least} most={MOST_UNITS} why={copy.resizeMost(MOST_UNITS)} onChange={change} />
      <View className='buttons'>
        {STEPS.map((more) => (
          <SmallButton key={more} id={`plus-${more}`} icon='plus' text={copy.resizePlus(more)} onTap={() => change(units + more)} />
        ))}
      </View>
      {units <= least && taken > 0 ? <Note strong text={copy.resizeLeast(countWords(taken, unit))} /> : null}
      {waiting > 0 ? <Note strong text={copy.resizeWaiting(waiting)} /> : null}
      {staff.failure ? <Failed seeks {...staff.failure} again={false} /> : null}
    </Sheet>
  )
}

/** A walk or a competition may have something left to do first; the sentence has the way there. */
function FinishSheet({ event: { eventId, present, seatedPersons }, staff, onClose }: Props) {
  const { failure, leftOpen } = staff
  const end = async () => {
    if (await staff.finish()) onClose()
  }
  return (
    <Sheet title={copy.finishTitle} yes={copy.finishYes} busyText={copy.finishing} no={copy.finishNo} onYes={end} onNo={onClose}>
      <View>
        <Phrases text={copy.finishNote(present, Math.max(0, seatedPersons - present))} />
      </View>
      {failure && leftOpen ? (
        <Notice kind='bad' seeks id='left-open' text={failure.text}>
          <SmallButton
            id='to-left-open'
            text={copy.toLeftOpen[leftOpen]}
            onTap={() => {
              onClose()
              open(places[leftOpen], { id: eventId })
            }}
          />
        </Notice>
      ) : null}
      {failure && !leftOpen ? <Failed seeks {...failure} again={false} /> : null}
    </Sheet>
  )
}

const told = ({ status, seats }: StaffEventView): string => {
  if (status === 'draft') return copy.cancelDraft
  return seats.taken + seats.waiting > 0 ? copy.cancelTold(countWords(seats.taken, seats.unit), seats.waiting) : copy.cancelNobody
}

function CancelSheet({ event, staff, onClose }: Props) {
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const say = (words: string) => {
    setReason(words)
    setMissing(false)
  }
  const callOff = async () => {
    if (reason.trim() === '') return setMissing(true)
    if (await staff.cancel(reason.trim())) onClose()
  }
  return (
    <Sheet title={copy.cancelTitle} yes={copy.cancelYes} busyText={copy.cancelling} no={copy.cancelNo} onYes={callOff} onNo={onClose}>
      <View>
        <Phrases text={told(event)} />
      </View>
      <Labelled id='why' label={copy.why}>
        <Chips id='why' label={copy.why} options={copy.reasons.map((text, index) => ({ key: String(index), text }))} chosen={copy.reasons.flatMap((text, index) => (text === reason ? [String(index)] : []))} onTap={(key) => say(copy.reasons[Number(key)] ?? '')} />
      </Labelled>
      <Field id='reason' label={copy.whyOwn} hint={copy.whyHint} value={reason} longest={LONGEST_REASON} wrong={missing ? copy.whyMissing : undefined} onInput={say} />
      {staff.failure ? <Failed seeks {...staff.failure} again={false} /> : null}
    </Sheet>
  )
}

export function Sheets({ asking, ...props }: Props & { readonly asking: Asking | null }) {
  if (asking === 'capacity') return <CapacitySheet {...props} />
  if (asking === 'finish') return <FinishSheet {...props} />
  return asking === 'cancel' ? <CancelSheet {...props} /> : null
}
