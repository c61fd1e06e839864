/** Who comes, a row each; children are not photographed unless somebody has agreed to it. */
import { List } from '@components/List'
import { Row } from '@components/Row'
import { Tag } from '@components/Tag'
import type { RegistrationView } from '@contract/event'
import { copy } from './copy'

export const Coming = ({ view: { persons } }: { readonly view: RegistrationView }) => (
  <List>
    {persons.map(({ personId, name, adult }) => (
      <Row key={personId} name={name} note={adult ? undefined : copy.noPictures} tag={<Tag kind='ok' text={copy.inside} />} />
    ))}
  </List>
)
