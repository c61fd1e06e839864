/** What is known of the people of one registration, and what staff can do for them. */
import { Note } from '@components/Note'
import { phoneWords } from '@components/phoneWords'
import { namesOf } from '@components/rosterWords/copy'
import { SmallButton } from '@components/SmallButton'
import { dial } from '@platform/phone'
import { View } from '@tarojs/components'
import { copy } from './copy'
import type { Listed, Phones, RosterPage } from './useRosterPage'

const photoWords = (photo: boolean | undefined): string => (photo === undefined ? copy.photo.unasked : photo ? copy.photo.yes : copy.photo.no)

const origins: Readonly<Record<Listed['onBehalf'], string | null>> = { self: null, family: copy.byFamily, staff: copy.onBehalf }

function Calls({ phones, names }: { readonly phones: Phones; readonly names: string }) {
  const { phone, guardianPhone } = phones
  return (
    <View className='buttons'>
      <SmallButton id='dial' icon='phone' fill text={copy.call(phoneWords(phone))} label={copy.callLabel(names, phoneWords(phone))} onTap={() => void dial(phone)} />
      {guardianPhone ? <SmallButton id='dial-guardian' icon='phone' fill text={copy.guardian(phoneWords(guardianPhone))} onTap={() => void dial(guardianPhone)} /> : null}
    </View>
  )
}

function Acts({ party, page }: { readonly party: Listed; readonly page: RosterPage }) {
  const names = namesOf(party.persons)
  const phones = page.phonesOf(party)
  const came = party.persons.some(({ presentAt }) => presentAt !== undefined)
  return (
    <>
      {phones ? <Calls phones={phones} names={names} /> : null}
      <View className='buttons'>
        {party.phone && !phones ? <SmallButton id='reveal' icon='phone' text={copy.reveal} label={copy.revealLabel(names)} onTap={() => page.ask({ what: 'reveal', party })} /> : null}
        {party.standing.at === 'waiting' ? <SmallButton id='admit' text={copy.admit} label={copy.admitLabel(names)} onTap={() => page.ask({ what: 'admit', party })} /> : null}
        {came ? null : <SmallButton id='remove' text={copy.remove} label={copy.removeLabel(names)} onTap={() => page.ask({ what: 'remove', party })} />}
      </View>
    </>
  )
}

export function PartyDetails({ party, page }: { readonly party: Listed; readonly page: RosterPage }) {
  const { persons, onBehalf, byHand = false, phone } = party
  const origin = origins[onBehalf]
  const facts = [...(page.isStaff ? [phone ? copy.phone(phone) : copy.noPhone] : []), ...(origin ? [origin] : []), ...(byHand ? [copy.byHand] : [])]
  return (
    <View className='more' id='opened'>
      <View>
        {persons.map(({ personId, name, photo }) => (
          <View key={personId}>{copy.photoOf(name, photoWords(photo))}</View>
        ))}
        {facts.length > 0 ? <Note strong text={facts.join('，')} /> : null}
      </View>
      {page.isStaff ? <Acts party={party} page={page} /> : null}
    </View>
  )
}
