/** Whom nobody could reach through WeChat, and who was told by a written-down number alone, each with the news, the reason and a button that dials; nothing where everybody heard. */
import { Failed } from '@components/Failed'
import { List } from '@components/List'
import { Note } from '@components/Note'
import { PartyLine } from '@components/PartyRow'
import { Section } from '@components/Section'
import { SmallButton } from '@components/SmallButton'
import type { StaffEventView, UnreachedParty } from '@contract/eventDesk'
import { View } from '@tarojs/components'
import { copy } from './copy'
import { useCalling, type Calling } from './useCalling'

function Entry({ party, calling }: { readonly party: UnreachedParty; readonly calling: Calling }) {
  const names = party.names.join('、')
  const called = calling.isCalled(party)
  return (
    <>
      <PartyLine names={names} fact={copy.unheard(party.news, party.why)} tile={called ? 'full' : 'todo'} tag={called ? { kind: 'ok', text: copy.called } : undefined} />
      <View className='more'>
        {party.phone ? (
          <View className='buttons'>
            <SmallButton id={`call-${party.registrationId}`} icon='phone' text={called ? copy.callAgain : copy.callUp} label={copy.callLabel(names, party.phone)} onTap={() => calling.callUp(party)} />
          </View>
        ) : (
          <Note strong text={copy.noPhone} />
        )}
      </View>
    </>
  )
}

const Entries = ({ head, note, parties, calling }: { readonly head: string; readonly note: string; readonly parties: readonly UnreachedParty[]; readonly calling: Calling }) => (
  <Section head={head}>
    <Note strong text={note} />
    <List>
      {parties.map((party) => (
        <Entry key={party.registrationId} party={party} calling={calling} />
      ))}
    </List>
  </Section>
)

export function Unreached({ event: { eventId } }: { readonly event: StaffEventView }) {
  const calling = useCalling(eventId)
  const { parties, failure } = calling
  const byNumber = parties.filter(({ why }) => why === 'by_number')
  const unreached = parties.filter(({ why }) => why !== 'by_number')
  return (
    <>
      {failure ? <Failed seeks {...failure} again={false} /> : null}
      {unreached.length > 0 ? <Entries head={copy.unreached(unreached.length)} note={copy.unreachedNote} parties={unreached} calling={calling} /> : null}
      {byNumber.length > 0 ? <Entries head={copy.byNumber(byNumber.length)} note={copy.byNumberNote} parties={byNumber} calling={calling} /> : null}
    </>
  )
}
