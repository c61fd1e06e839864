/** Before a day can be shown: which community, or why there is none. */
import { CardRow } from '@components/CardRow'
import { Empty } from '@components/Empty'
import { IconTile } from '@components/IconTile'
import { List } from '@components/List'
import { Pending } from '@components/Pending'
import { SmallButton } from '@components/SmallButton'
import { Title } from '@components/Title'
import { failureWords } from '@platform/faults/copy'
import { callCommunity } from '@platform/ownCommunity'
import { copy } from './copy'
import type { Work } from './useWork'

export function ChooseWorkplace({ work: { me, workplaces, unknown, loading, failure, reload, choose } }: { readonly work: Work }) {
  if (unknown) return <Pending loading={loading} words={failure && failureWords(failure, {})} onRetry={reload} onCall={callCommunity} />
  // their work rests until the number is verified, which stands above
  if (workplaces.length === 0 && me.data?.resting) return null
  if (workplaces.length === 0) {
    return (
      <Empty text={copy.notStaff} note={copy.notStaffNote}>
        <SmallButton id='call' icon='phone' text={copy.callCommunity} onTap={callCommunity} />
      </Empty>
    )
  }
  return (
    <>
      <Title text={copy.choose} />
      <List>
        {workplaces.map(({ communityId, name, reviewer }) => {
          const fact = reviewer ? copy.reviewer : copy.staff
          return <CardRow key={communityId} id={`community-${communityId}`} tile={<IconTile icon='homeLit' />} name={name} fact={fact} label={`${name}${copy.separator}${fact}`} onTap={() => choose(communityId)} />
        })}
      </List>
    </>
  )
}
