/** The people I may sign up: myself first, then everybody I added or who was shared with me. */
import { CardRow } from '@components/CardRow'
import { Empty } from '@components/Empty'
import { factOf } from '@components/familyWords/copy'
import { List } from '@components/List'
import { NameTile } from '@components/NameTile'
import { Row } from '@components/Row'
import type { PersonView } from '@contract/account'
import { clock, localDateOf } from '@domain/calendar'
import { open } from '@platform/navigation'
import { places } from '@platform/places'
import { AddMember } from './AddMember'
import { copy } from './copy'

/** `adds`: with a last row for one more. */
export function FamilyList({ family, adds = false }: { readonly family: readonly PersonView[]; readonly adds?: boolean }) {
  const today = localDateOf(clock())
  const relatives = family.filter(({ relation }) => relation !== 'self')
  return (
    <>
      <List>
        {family.map((person) => {
          const { personId, name, relation, addedByMe } = person
          const fact = factOf(person, today)
          if (relation === 'self') return <Row key={personId} tile={<NameTile lit name={name} />} name={name} fact={fact} />
          return (
            <CardRow
              key={personId}
              id={`member-${personId}`}
              tile={<NameTile name={name} />}
              name={name}
              fact={fact}
              label={(addedByMe ? copy.editLabel : copy.seeLabel)(`${name}，${fact}`)}
              onTap={() => open(places.member, { id: personId })}
            />
          )
        })}
        {adds ? <AddMember /> : null}
      </List>
      {relatives.length === 0 ? <Empty text={copy.alone} note={copy.aloneNote} /> : null}
    </>
  )
}
