/** The one big button at a door, and the gentle question before somebody is said to be gone. */
import { BottomBar } from '@components/BottomBar'
import { Chips } from '@components/Chips'
import { Labelled } from '@components/Labelled'
import { MainButton } from '@components/MainButton'
import { Note } from '@components/Note'
import { seek } from '@components/seek'
import { Sheet } from '@components/Sheet'
import { replace } from '@platform/navigation'
import { places } from '@platform/places'
import { useState } from 'react'
import { copy } from './copy'
import type { DoorCard } from './useCard'

type Props = { readonly door: DoorCard }

export function CardBar({ door: { elder, page, next, day, save } }: Props) {
  if (!elder || !day.outbox) return null
  if (page.at === 'done') return <BottomBar main={<MainButton id='to-day' text={copy.back} onTap={() => replace(places.doorDay)} />} />
  return <BottomBar main={<MainButton id='save' text={page.at === 'fresh' && next ? copy.saveNext : copy.save} busyText={copy.saving} onTap={() => save()} />} />
}

const ways = [{ key: 'died', text: copy.died }, { key: 'moved', text: copy.moved }] as const

export function CardSheet({ door: { elder, departing, depart, save } }: Props) {
  const [what, setWhat] = useState<'died' | 'moved' | null>(null)
  const [asked, setAsked] = useState(false)
  if (!departing || !elder) return null
  const yes = async () => {
    if (what === null) {
      setAsked(true)
      return seek('departure-field')
    }
    depart(false)
    await save(what)
  }
  return (
    <Sheet title={copy.sheetTitle(elder.name)} yes={copy.sheetYes} busyText={copy.saving} no={copy.sheetNo} onYes={yes} onNo={() => depart(false)}>
      <Note strong text={copy.sheetNote} />
      <Labelled id='departure' label={copy.departed} wrong={asked && what === null ? copy.sheetMissing : undefined}>
        <Chips id='departure' label={copy.departed} width='two' options={ways} chosen={what ? [what] : []} onTap={setWhat} />
      </Labelled>
    </Sheet>
  )
}
