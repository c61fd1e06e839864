/** Which role somebody is asked to take, by whom, where and until when. */
import { Card } from '@components/Card'
import { dateWords, momentWords } from '@components/dates/copy'
import { Fact } from '@components/Fact'
import { Failed } from '@components/Failed'
import { Phrases } from '@components/Phrases'
import { roleWords } from '@components/roleWords/copy'
import { SmallButton } from '@components/SmallButton'
import { Title } from '@components/Title'
import { listCommunities } from '@contract/account'
import type { RoleInvitationView } from '@contract/accountRoles'
import { clock, localDateOf, startOfDay } from '@domain/calendar'
import { callCommunity } from '@platform/ownCommunity'
import { dial } from '@platform/phone'
import { useQuery } from '@platform/useQuery'
import { View } from '@tarojs/components'
import { copy } from './copy'
import { worksHere } from './granter'
import type { TakingRole } from './useTakingRole'

type Props = Pick<TakingRole, 'failure' | 'accept'> & { readonly invitation: RoleInvitationView }

export function Offered({ invitation, failure, accept }: Props) {
  const { role, scope, place, communityId, from, office, fromOn, toOn, expiresAt } = invitation
  const now = clock()
  const community = useQuery(listCommunities, communityId ? {} : null).data?.communities.find((one) => one.communityId === communityId)
  const begins = fromOn && fromOn > localDateOf(now) ? copy.from(dateWords(startOfDay(fromOn), now)) : ''
  const ends = toOn ? copy.until(dateWords(startOfDay(toOn), now)) : scope.kind === 'event' ? copy.withEvent : copy.forGood
  return (
    <>
      <Title text={copy.invites(from, roleWords[role])} note={copy.by(copy.where(office.place), roleWords[office.role])} />
      {failure ? <Failed seeks {...failure} onRetry={accept} onCall={callCommunity} /> : null}
      <Card>
        <Fact icon='place' text={copy.where(place)} />
        <Fact icon='calendar' text={[begins, ends].filter(Boolean).join('，')} />
        <Fact icon='clock' plain text={copy.expires(momentWords(expiresAt, now))} />
      </Card>
      <View>
        <Phrases text={worksHere(role) ? copy.meansWork : copy.meansCall} />
        <Phrases text={copy.means} />
        <Phrases text={copy.declines} />
      </View>
      <View className='buttons'>
        <SmallButton id='ask' icon='phone' text={copy.ask} {...(community ? { label: copy.askLabel(community.name, community.phone) } : {})} onTap={() => (community ? dial(community.phone) : callCommunity())} />
      </View>
    </>
  )
}
