/** The desk itself: on a phone one under the other, on a computer the keys at the left and the people at the right. */
import { Columns } from '@components/Columns'
import { Pending } from '@components/Pending'
import { SearchField } from '@components/SearchField'
import { focusOn, useShortcuts } from '@components/shortcuts'
import { useWide } from '@platform/wide'
import { useEffect } from 'react'
import { copy } from './copy'
import { FindKeys } from './FindKeys'
import { MarkRows } from './MarkRows'
import { Results } from './Results'
import { State } from './State'
import { Truth } from './Truth'
import { Turnout } from './Turnout'
import type { Desk } from './useDesk'

const FIELD = 'find'

type Props = { readonly desk: Desk; /** A sheet of the page lies over the desk. */ readonly covered: boolean; readonly onUncover: () => void }

export function DeskWork({ desk, covered, onUncover }: Props) {
  const wide = useWide()
  const busy = covered || desk.over.at !== 'nothing'
  useShortcuts({
    fieldId: busy ? null : FIELD,
    onEnter: () => (busy ? undefined : desk.enter()),
    onEscape: () => {
      if (covered) onUncover()
      else if (busy) desk.ask({ at: 'nothing' })
      else desk.clear()
    }
  })
  // a row that was clicked would take Enter for itself
  const picked = desk.chosen?.persons.length === 1 ? desk.chosen.registrationId : null
  useEffect(() => {
    if (wide && picked) focusOn(FIELD)
  }, [wide, picked])

  if (!desk.held.ready) return <Pending loading rows={4} onRetry={desk.roster.reload} />
  return (
    <Columns
      left={
        <>
          <Turnout desk={desk} />
          <State desk={desk} />
          <Truth desk={desk} />
          <SearchField id={FIELD} label={wide ? copy.findWide : copy.find} value={desk.query} filled={desk.seeking} awaits={wide} onInput={desk.say} onEnter={desk.enter} onClear={desk.clear} />
          <MarkRows desk={desk} />
          <FindKeys desk={desk} />
        </>
      }
      right={<Results desk={desk} all={wide} />}
    />
  )
}
