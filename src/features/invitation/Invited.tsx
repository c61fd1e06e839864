/** Who invites, whom they share, and the one question: what they are to me. */
import { Chips } from '@components/Chips'
import { Failed } from '@components/Failed'
import { Labelled } from '@components/Labelled'
import { List } from '@components/List'
import { NameTile } from '@components/NameTile'
import { Notice } from '@components/Notice'
import { Row } from '@components/Row'
import { Section } from '@components/Section'
import { Title } from '@components/Title'
import type { InvitationView } from '@contract/account'
import { callCommunity } from '@platform/ownCommunity'
import { copy, inviterWords } from './copy'
import type { InviterRelation, Joining } from './useJoining'

const relations: readonly InviterRelation[] = ['spouse', 'parent', 'child', 'other']

type Props = { readonly invitation: InvitationView; readonly joining: Joining }

export function Invited({ invitation: { from, names }, joining: { relation, wrong, choose, failure, join } }: Props) {
  return (
    <>
      <Title text={copy.invites(from)} note={copy.joinNote} />
      <Notice id='careful' kind='wait' text={copy.careful} />
      {failure ? <Failed seeks {...failure} onRetry={join} onCall={callCommunity} /> : null}
      {names.length > 0 ? (
        <Section head={copy.sharedHead}>
          <List>
            {names.map((name, index) => (
              <Row key={index} tile={<NameTile name={name} />} name={name} />
            ))}
          </List>
        </Section>
      ) : null}
      <Labelled id='relation' label={copy.relation(from)} wrong={wrong}>
        <Chips id='relation' label={copy.relation(from)} width='two' options={relations.map((key) => ({ key, text: inviterWords[key] }))} chosen={relation ? [relation] : []} onTap={choose} />
      </Labelled>
    </>
  )
}
