/** What can be done for whoever was picked: say who of them is there, or why not now. */
import { stampWords } from '@components/dates/copy'
import { Choice } from '@components/Choice'
import { Icon } from '@components/Icon'
import { Note } from '@components/Note'
import { Notice } from '@components/Notice'
import { namesOf } from '@components/rosterWords/copy'
import { SmallButton } from '@components/SmallButton'
import { TextButton } from '@components/TextButton'
import { Title } from '@components/Title'
import { Wrong } from '@components/Wrong'
import { aria } from '@components/aria'
import type { Instant } from '@domain/calendar'
import { open } from '@platform/navigation'
import { atWork } from '@platform/placesAtWork'
import { View } from '@tarojs/components'
import { copy } from './copy'
import type { Guest } from './guests'
import { expectedOf, type Desk } from './useDesk'

type Props = { readonly guest: Guest; readonly desk: Desk }

const timesOf = ({ persons }: Guest): readonly Instant[] => persons.flatMap(({ presentAt }) => (presentAt === undefined ? [] : [presentAt]))

function Already({ guest, desk }: Props) {
  const names = namesOf(guest.persons)
  return (
    <View className='sec' id='already' {...aria({ live: 'polite' })}>
      <View className='say white'>
        <View className='tag bare'>
          <Icon tone='sea' name='check' />
          <View>{copy.already}</View>
        </View>
        <Title text={copy.alreadyWhen(names, stampWords(Math.max(...timesOf(guest)), desk.roster.now))} />
        <View>{copy.alreadyNote}</View>
      </View>
      <TextButton id='undo' text={copy.undo} label={copy.undoLabel(names)} onTap={() => desk.ask({ at: 'undo', party: guest, personIds: guest.persons.map(({ personId }) => personId) })} />
    </View>
  )
}

function Waiting({ guest, desk, place }: Props & { readonly place: number }) {
  const room = desk.hasRoom(guest)
  const note = !desk.isStaff ? copy.askStaff : room ? copy.room : copy.noRoom
  return (
    <Notice kind='wait' id='waiting' text={`${copy.waiting}，${copy.waitingPlace(namesOf(guest.persons), place)}`} note={note}>
      {room || !desk.isStaff ? null : <SmallButton id='see-roster' text={copy.toRoster} onTap={() => open(atWork.roster, { id: desk.eventId })} />}
    </Notice>
  )
}

function Expected({ guest, desk }: Props) {
  const expected = expectedOf(guest)
  const there = guest.persons.filter(({ presentAt }) => presentAt !== undefined)
  const single = guest.persons.length === 1
  return (
    <View className='sec' id='who'>
      <View className='split'>
        <View className='m'>{copy.who}</View>
        {expected.length > 1 ? <SmallButton id='all' text={copy.all} onTap={desk.tickAll} /> : null}
      </View>
      {there.map(({ personId, name, presentAt }) => (
        <Notice key={personId} id={`there-${personId}`} text={`${name}，${copy.there(stampWords(presentAt ?? 0, desk.roster.now))}`} />
      ))}
      {expected.map(({ personId, name, age, adult }) => (
        <Choice key={personId} id={`person-${personId}`} text={name} note={adult || age === null ? undefined : copy.aged(age)} chosen={desk.ticked.includes(personId)} onTap={() => desk.toggle(personId)} />
      ))}
      {desk.whoMissing ? <Wrong words={copy.whoMissing} /> : null}
      {there.length > 0 ? (
        <TextButton id='undo' text={copy.undo} label={copy.undoLabel(namesOf(there))} onTap={() => desk.ask({ at: 'undo', party: guest, personIds: there.map(({ personId }) => personId) })} />
      ) : null}
      {single ? <Note text={copy.look} /> : null}
    </View>
  )
}

function Asked({ guest, desk }: Props) {
  switch (guest.standing.at) {
    case 'waiting':
      return <Waiting guest={guest} desk={desk} place={guest.standing.place} />
    case 'seated':
      return expectedOf(guest).length === 0 ? <Already guest={guest} desk={desk} /> : <Expected guest={guest} desk={desk} />
    case 'left':
    case 'none':
      return <Notice kind='bad' text={copy.notHere} />
  }
}

/** Stands right under the row that was picked. */
export function WhoIsThere({ guest, desk }: Props) {
  if (desk.markOf(guest.registrationId)?.progress.at === 'writing') return null
  return (
    <View className='more'>
      <Asked guest={guest} desk={desk} />
    </View>
  )
}
