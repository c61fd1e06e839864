/** Who comes, a row each: whether they may be photographed, which children are not unless somebody has agreed to it, and since when they are there. */
import { stampWords } from '@components/dates/copy'
import { List } from '@components/List'
import { Row } from '@components/Row'
import { Tag } from '@components/Tag'
import type { RegistrationView } from '@contract/event'
import { clock } from '@domain/calendar'
import { copy } from './copy'

type Person = RegistrationView['persons'][number]

const pictures = ({ adult, photo }: Person): string | undefined => (photo ? copy.pictures : adult && photo === undefined ? undefined : copy.noPictures)

export const Coming = ({ view: { persons } }: { readonly view: RegistrationView }) => (
  <List>
    {persons.map((person) => (
      <Row key={person.personId} name={person.name} note={pictures(person)} tag={<Tag kind='ok' text={person.presentAt === undefined ? copy.inside : copy.there(stampWords(person.presentAt, clock()))} />} />
    ))}
  </List>
)
