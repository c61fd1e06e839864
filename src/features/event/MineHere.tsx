/** Who of my family is in this event already, a row for each sign-up. */
import { CardRow } from '@components/CardRow'
import type { TagWords } from '@components/eventWords/copy'
import { List } from '@components/List'
import { Section } from '@components/Section'
import { Tag } from '@components/Tag'
import { TextButton } from '@components/TextButton'
import type { EventView, MineView } from '@contract/event'
import type { Phase } from '@domain/event'
import { open } from '@platform/navigation'
import { places } from '@platform/places'
import { copy } from './copy'
import type { Viewer } from './useViewer'

type Party = { readonly registrationId: string; readonly standing: MineView['standing']; readonly names: string }

/** The persons of one sign-up together. */
function partiesOf(mine: readonly MineView[], nameOf: (personId: string) => string): readonly Party[] {
  const ids = [...new Set(mine.map(({ registrationId }) => registrationId))]
  return ids.map((registrationId) => {
    const persons = mine.filter((one) => one.registrationId === registrationId)
    return { registrationId, standing: persons[0]?.standing ?? 'waiting', names: persons.map(({ personId }) => nameOf(personId)).join('、') }
  })
}

const overTags: Readonly<Partial<Record<Phase, TagWords>>> = {
  cancelled: { kind: 'bad', text: copy.calledOff },
  over: { kind: 'mute', text: copy.ended },
  finished: { kind: 'mute', text: copy.ended }
}

const tagOf = (standing: MineView['standing'], phase: Phase): TagWords => overTags[phase] ?? { kind: standing === 'seated' ? 'ok' : 'wait', text: copy[standing] }

function PartyRow({ party: { registrationId, standing, names }, event: { eventId, phase } }: { readonly party: Party; readonly event: EventView }) {
  const tag = tagOf(standing, phase)
  return (
    <CardRow
      id={`mine-${registrationId}`}
      name={names}
      tag={<Tag {...tag} />}
      label={copy.mineRow(names, tag.text)}
      onTap={() => open(places.registration, { id: registrationId, event: eventId })}
    />
  )
}

export function MineHere({ event, viewer: { family } }: { readonly event: EventView; readonly viewer: Viewer }) {
  const { eventId, mine, phase } = event
  if (mine.length === 0) return null
  const nameOf = (personId: string) => family.find((person) => person.personId === personId)?.name ?? copy.somebody
  return (
    <Section head={copy.mineHead}>
      <List>
        {partiesOf(mine, nameOf).map((party) => (
          <PartyRow key={party.registrationId} party={party} event={event} />
        ))}
      </List>
      {phase === 'open' || phase === 'waiting_list' ? <TextButton id='sign-up-others' icon='plus' start text={copy.signUpOthers} onTap={() => open(places.signup, { id: eventId })} /> : null}
    </Section>
  )
}
