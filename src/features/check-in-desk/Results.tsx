/** Whom the desk has found, and whoever of them is picked. */
import { Empty } from '@components/Empty'
import { List } from '@components/List'
import { Note } from '@components/Note'
import { Notice } from '@components/Notice'
import { PartyRow } from '@components/PartyRow'
import { factOf, namesOf, partyState, partyTag } from '@components/rosterWords/copy'
import { SmallButton } from '@components/SmallButton'
import type { TileState } from '@components/PersonTile'
import type { TagKind } from '@components/Tag'
import { open } from '@platform/navigation'
import { atWork } from '@platform/placesAtWork'
import { View } from '@tarojs/components'
import { copy } from './copy'
import type { Guest } from './guests'
import { expectedOf, type Desk } from './useDesk'
import { WhoIsThere } from './WhoIsThere'

type Shown = { readonly tile: TileState; readonly tag: { readonly kind: TagKind; readonly text: string } | undefined; readonly state: string }

function shownOf(guest: Guest, desk: Desk): Shown {
  const progress = desk.markOf(guest.registrationId)?.progress.at
  if (progress === 'writing') return { tile: 'half', tag: { kind: 'wait', text: copy.sending }, state: copy.sending }
  const state = partyState(guest, desk.roster.now)
  const tag = partyTag(guest, desk.roster.now)
  const picked = desk.chosen === guest
  if (guest.standing.at !== 'seated') return { tile: 'grey', tag, state }
  if (expectedOf(guest).length === 0) return { tile: 'full', tag, state }
  if (progress === 'failed') return { tile: 'todo', tag: { kind: 'bad', text: copy.notDone }, state: copy.notDone }
  return { tile: picked ? 'full' : 'todo', tag: tag ?? (picked ? { kind: 'ok', text: copy.picked } : undefined), state }
}

function GuestRow({ guest, desk }: { readonly guest: Guest; readonly desk: Desk }) {
  const { tile, tag, state } = shownOf(guest, desk)
  const names = namesOf(guest.persons)
  const fact = factOf(guest.persons, guest.buildings)
  const picked = desk.chosen?.registrationId === guest.registrationId
  return (
    <>
      <PartyRow
        id={`party-${guest.registrationId}`}
        names={names}
        fact={fact}
        tile={tile}
        tag={tag}
        picked={picked}
        role='radio'
        state={{ checked: picked }}
        label={copy.rowLabel(names, fact, state)}
        onTap={() => desk.choose(guest)}
      />
      {picked ? <WhoIsThere desk={desk} guest={guest} /> : null}
    </>
  )
}

function Nobody({ desk: { sought, query, event, eventId, isStaff } }: { readonly desk: Desk }) {
  const signUp = isStaff && (event.phase === 'open' || event.phase === 'waiting_list')
  return (
    <Empty text={copy.nobody(sought.building === null ? query.trim() : [sought.building, sought.name].filter(Boolean).join(' '))} note={copy.nobodyNote}>
      <SmallButton id='see-roster' text={copy.toRoster} onTap={() => open(atWork.roster, { id: eventId })} />
      {signUp ? <SmallButton id='to-assist' text={copy.signUp} onTap={() => open(atWork.assist, { id: eventId })} /> : null}
    </Empty>
  )
}

/** `all`: where there is room, everybody is shown before anybody is looked for. */
export function Results({ desk, all }: { readonly desk: Desk; readonly all: boolean }) {
  const { lookup, seeking, results, guests } = desk
  if (lookup.at === 'asking') return <Note text={copy.finding} />
  if (lookup.at === 'failed') return <Notice kind='bad' seeks id='not-found' text={lookup.text} note={lookup.note} />
  if (guests.length === 0) return <Empty text={copy.empty} note={copy.emptyNote} />
  if (!seeking && !all) return null
  if (results.length === 0) return <Nobody desk={desk} />
  return (
    <View className='sec close'>
      {seeking ? null : <View className='m'>{copy.everybody}</View>}
      <List>
        {results.map((guest) => (
          <GuestRow key={guest.registrationId} guest={guest} desk={desk} />
        ))}
      </List>
    </View>
  )
}
