/** 请谁去看看: by name and by a day, and it stands among that worker's tasks. */
import { Chips } from '@components/Chips'
import { Choice } from '@components/Choice'
import { Empty } from '@components/Empty'
import { Labelled } from '@components/Labelled'
import { Notice } from '@components/Notice'
import { seek } from '@components/seek'
import { Sheet } from '@components/Sheet'
import { SmallButton } from '@components/SmallButton'
import { callCommunity } from '@platform/ownCommunity'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { copy } from './copy'
import type { Alerts, LookDay } from './useAlerts'

const days = (Object.keys(copy.days) as LookDay[]).map((key) => ({ key, text: copy.days[key] }))

export function LookSheet({ page: { walkers, failure, look, send }, name }: { readonly page: Alerts; readonly name: string }) {
  const [who, setWho] = useState<string | null>(null)
  const [day, setDay] = useState<LookDay | null>(null)
  const [asked, setAsked] = useState(false)
  const yes = () => {
    if (who !== null && day !== null) return send(who, day)
    setAsked(true)
    return seek(who === null ? 'walker-field' : 'day-field')
  }
  return (
    <Sheet title={copy.lookTitle(name)} yes={copy.lookYes} busyText={copy.saving} no={copy.lookNo} onYes={yes} onNo={() => look(false)}>
      {failure ? <Notice kind='bad' seeks id='sheet-failure' text={failure.text} note={failure.note} /> : null}
      {walkers.length === 0 ? (
        <Empty text={copy.nobody} note={copy.nobodyNote}>
          <SmallButton id='call' icon='phone' text={copy.callCommunity} onTap={callCommunity} />
        </Empty>
      ) : null}
      <Labelled id='walker' label={copy.lookWho} wrong={asked && who === null ? copy.whoMissing : undefined}>
        <View className='sec close'>
          {walkers.map(({ personId, name: called }) => (
            <Choice key={personId} only id={`walker-${personId}`} text={called} chosen={who === personId} onTap={() => setWho(personId)} />
          ))}
        </View>
      </Labelled>
      <Labelled id='day' label={copy.lookWhen} wrong={asked && day === null ? copy.dayMissing : undefined}>
        <Chips<LookDay> id='day' label={copy.lookWhen} width='three' options={days} chosen={day ? [day] : []} onTap={setDay} />
      </Labelled>
    </Sheet>
  )
}
