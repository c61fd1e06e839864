/** One elder to ask after: the telephones, how it went, and somebody who goes there where nobody answers. */
import { Notice } from '@components/Notice'
import { phoneWords } from '@components/phoneWords'
import { ReasonSheet } from '@components/ReasonSheet'
import { Sheet } from '@components/Sheet'
import { SmallButton } from '@components/SmallButton'
import { TextButton } from '@components/TextButton'
import { open } from '@platform/navigation'
import { dial } from '@platform/phone'
import { atWork } from '@platform/placesAtWork'
import { View } from '@tarojs/components'
import { copy } from './copy'
import { LookSheet } from './LookSheet'
import type { Alerts, Asked } from './useAlerts'

type Props = { readonly page: Alerts }

function Phones({ page: { phones, reveal } }: Props) {
  if (!phones) return <SmallButton id='phones' icon='phone' text={copy.phones} label={`${copy.phones}，${copy.phonesNote}`} onTap={reveal} />
  const { phone, familyName = '', familyPhone } = phones
  return (
    <>
      {phone ? <SmallButton id='call-elder' icon='phone' text={copy.callElder(phoneWords(phone))} onTap={() => void dial(phone)} /> : null}
      {familyPhone ? <SmallButton id='call-family' icon='phone' text={copy.callFamily(familyName, phoneWords(familyPhone))} onTap={() => void dial(familyPhone)} /> : null}
      {phone || familyPhone ? null : <Notice kind='wait' id='no-phone' text={copy.noPhone} />}
    </>
  )
}

export function AlertSheet({ page }: Props) {
  const { chosen, looking } = page
  if (!chosen) return null
  if (looking) return <LookSheet page={page} name={chosen.name} />
  return chosen.alertId === undefined ? <UnseenSheet page={page} one={chosen} /> : <WorseSheet page={page} one={chosen} />
}

const Past = ({ one: { elderId } }: { readonly one: Asked }) => <TextButton id='past' start text={copy.past} onTap={() => open(atWork.doorPast, { id: elderId })} />

function WorseSheet({ page, one }: Props & { readonly one: Asked }) {
  const { failure, choose, end, look } = page
  return (
    <ReasonSheet title={copy.ask(one.name)} question={copy.question} reasons={copy.reasons} missing={copy.missing} yes={copy.yes} busyText={copy.saving} no={copy.no} failure={failure} onYes={end} onNo={() => choose(null)}>
      <View className='sec close'>
        <Phones page={page} />
        <SmallButton id='look' text={copy.notThrough} onTap={() => look(true)} />
        <Past one={one} />
      </View>
    </ReasonSheet>
  )
}

/** Nobody has said anything: that somebody sees them is what ends it. */
function UnseenSheet({ page, one }: Props & { readonly one: Asked }) {
  const { failure, choose, look } = page
  return (
    <Sheet title={copy.askUnseen(one.name)} yes={copy.toLook} no={copy.no} onYes={() => look(true)} onNo={() => choose(null)}>
      {failure ? <Notice kind='bad' seeks id='sheet-failure' text={failure.text} note={failure.note} /> : null}
      <View className='sec close'>
        <Phones page={page} />
        <Past one={one} />
      </View>
    </Sheet>
  )
}
