/** How somebody is written down: in the room, from afar, or not there after all. */
import { Chips } from '@components/Chips'
import { Labelled } from '@components/Labelled'
import { Notice } from '@components/Notice'
import { Sheet } from '@components/Sheet'
import { useState } from 'react'
import { copy } from './copy'
import type { ChairedMeeting } from './useMeeting'

const ways = [{ key: 'on_site', text: copy.onSite }, { key: 'online', text: copy.online }, { key: 'struck', text: copy.strike }] as const
type Way = (typeof ways)[number]['key']

export function MarkSheet({ page: { chosen, failure, choose, mark } }: { readonly page: ChairedMeeting }) {
  const [what, setWhat] = useState<Way | null>(null)
  const [reason, setReason] = useState<string | null>(null)
  const [asked, setAsked] = useState(false)
  if (!chosen) return null
  const yes = () => {
    if (what === null || (what === 'struck' && reason === null)) return setAsked(true)
    return mark(what === 'struck' ? { what, reason: reason ?? '' } : { what })
  }
  return (
    <Sheet title={copy.sheetTitle(chosen.name)} yes={copy.yes} busyText={copy.saving} no={copy.no} onYes={yes} onNo={() => choose(null)}>
      {failure ? <Notice kind='bad' seeks id='sheet-failure' text={failure.text} note={failure.note} /> : null}
      <Labelled id='what' label={copy.what} wrong={asked && what === null ? copy.whatMissing : undefined}>
        <Chips<Way> id='what' label={copy.what} options={ways} chosen={what === null ? [] : [what]} onTap={setWhat} />
      </Labelled>
      {what === 'struck' ? (
        <Labelled id='reason' label={copy.reason} wrong={asked && reason === null ? copy.reasonMissing : undefined}>
          <Chips id='reason' label={copy.reason} options={copy.reasons.map((text) => ({ key: text, text }))} chosen={reason === null ? [] : [reason]} onTap={setReason} />
        </Labelled>
      ) : null}
    </Sheet>
  )
}
