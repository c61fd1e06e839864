/** Everything that can be done with the event as it stands, one row each; what cannot be undone at the end. */
import { CardRow } from '@components/CardRow'
import { countWords } from '@components/eventWords/copy'
import { IconTile } from '@components/IconTile'
import type { IconName } from '@components/icons'
import { List } from '@components/List'
import { TextButton } from '@components/TextButton'
import type { StaffEventView } from '@contract/eventDesk'
import { newId } from '@platform/ids'
import { open } from '@platform/navigation'
import { places } from '@platform/places'
import { atWork } from '@platform/placesAtWork'
import { copy } from './copy'
import type { Asking } from './Sheets'

type RowProps = { readonly id: string; readonly icon: IconName<'sea'>; readonly name: string; readonly fact: string; readonly onTap: () => void }

const Row = ({ id, icon, name, fact, onTap }: RowProps) => <CardRow id={id} tile={<IconTile icon={icon} />} name={name} fact={fact} label={`${name}${copy.separator}${fact}`} onTap={onTap} />

type Props = { readonly event: StaffEventView; readonly now: number; readonly onAsk: (asking: Asking) => void }

export function Actions({ event: { eventId, communityId, status, seats, startAt, phase, seatedPersons }, now, onAsk }: Props) {
  if (status === 'draft') return <TextButton id='cancel' text={copy.drop} onTap={() => onAsk('cancel')} />
  const holdAgain = async () => open(atWork.eventEditor, { id: await newId(), community: communityId, from: eventId })
  const ahead = status === 'published' && now < startAt
  return (
    <>
      <List>
        <Row id='roster' icon='people' name={copy.roster} fact={copy.rosterNote(seatedPersons, seats.waiting)} onTap={() => open(atWork.roster, { id: eventId })} />
        {status === 'published' ? <Row id='desk' icon='check' name={copy.desk} fact={copy.deskNote} onTap={() => open(places.desk, { id: eventId })} /> : null}
        {status === 'published' ? <Row id='wall' icon='code' name={copy.wall} fact={copy.wallNote} onTap={() => open(places.wall, { id: eventId })} /> : null}
        {ahead ? <Row id='poster' icon='download' name={copy.poster} fact={copy.posterNote} onTap={() => open(atWork.poster, { id: eventId })} /> : null}
        {ahead ? <Row id='capacity' icon='plus' name={copy.capacity} fact={copy.capacityNote(countWords(seats.taken, seats.unit), countWords(seats.capacity, seats.unit))} onTap={() => onAsk('capacity')} /> : null}
        <Row id='papers' icon='pencil' name={copy.papers} fact={copy.papersNote} onTap={() => open(atWork.papers, { id: eventId })} />
        {status === 'cancelled' ? null : <Row id='resident-view' icon='search' name={copy.residentView} fact={copy.residentViewNote} onTap={() => open(places.event, { id: eventId })} />}
        <Row id='again' icon='calendar' name={copy.again} fact={copy.againNote} onTap={() => void holdAgain()} />
      </List>
      {phase === 'running' ? <TextButton id='finish' text={copy.finish} onTap={() => onAsk('finish')} /> : null}
      {status === 'published' && phase !== 'over' ? <TextButton id='cancel' text={copy.cancel} onTap={() => onAsk('cancel')} /> : null}
    </>
  )
}
