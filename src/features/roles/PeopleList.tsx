/** Those who hold a role here, a row each; a row that can be ended is a button. */
import { CardRow } from '@components/CardRow'
import { dateWords } from '@components/dates/copy'
import { Empty } from '@components/Empty'
import { Failed } from '@components/Failed'
import { List } from '@components/List'
import { NameTile } from '@components/NameTile'
import { Notice } from '@components/Notice'
import { OldCopy } from '@components/OldCopy'
import { Pending } from '@components/Pending'
import { roleWords } from '@components/roleWords/copy'
import { Row } from '@components/Row'
import { Section } from '@components/Section'
import { SmallButton } from '@components/SmallButton'
import { Tag } from '@components/Tag'
import type { GrantView } from '@contract/accountRoles'
import { clock, localDateOf, startOfDay, type Instant } from '@domain/calendar'
import { roles, type Scope } from '@domain/roles'
import { failureWords } from '@platform/faults/copy'
import { useOnline } from '@platform/network'
import { callCommunity } from '@platform/ownCommunity'
import { View } from '@tarojs/components'
import { copy } from './copy'
import { mayEnd, type Post } from './granter'
import type { People } from './usePeople'

/** 替班 to a day, or a beginning that is still to come; most have neither. */
function termOf({ fromOn, toOn }: GrantView, now: Instant): string | null {
  if (fromOn > localDateOf(now)) return copy.fromShort(dateWords(startOfDay(fromOn), now))
  return toOn ? copy.untilShort(dateWords(startOfDay(toOn), now)) : null
}

function Holder({ grant, endable, ask }: { readonly grant: GrantView; readonly endable: boolean; readonly ask: People['ask'] }) {
  const { grantId, name, role, place, mine } = grant
  const term = termOf(grant, clock())
  const tag = mine ? <Tag kind='ok' text={copy.mine} /> : term ? <Tag kind='wait' text={term} /> : undefined
  const fact = copy.where(place)
  if (mine || !endable) return <Row tile={<NameTile name={name} lit={mine} />} name={name} fact={fact} {...(tag ? { tag } : {})} />
  return <CardRow id={`grant-${grantId}`} tile={<NameTile name={name} />} name={name} fact={fact} tag={tag} label={copy.revokeLabel([name, roleWords[role], fact, term].filter(Boolean).join('，'))} onTap={() => ask(grant)} />
}

function More({ people: { hasMore, moreFailed, more } }: { readonly people: People }) {
  if (moreFailed) return <Failed text={copy.moreFailed} onRetry={more} onCall={callCommunity} />
  if (!hasMore) return null
  return (
    <View className='buttons'>
      <SmallButton id='more' fill text={copy.more} onTap={more} />
    </View>
  )
}

type Props = { readonly people: People; readonly posts: readonly Post[]; readonly at: Scope }

export function PeopleList({ people, posts, at }: Props) {
  const { query, grants, ask, revoked } = people
  const online = useOnline()
  const { data, at: since, stale, loading, failure, reload } = query
  if (!data) return <Pending loading={loading} rows={4} words={failure && failureWords(failure, {})} onRetry={reload} onCall={callCommunity} />
  const held = roles.filter((role) => grants.some((grant) => grant.role === role))
  // first those whom one can do something about
  const inOrder = [...held].sort((one, other) => Number(mayEnd(posts, at, other)) - Number(mayEnd(posts, at, one)))
  return (
    <>
      {stale && since !== null ? <OldCopy at={since} now={clock()} online={online} loading={loading} onRetry={reload} /> : null}
      {revoked ? <Notice seeks id='revoked' text={copy.revoked} /> : null}
      {held.length === 0 ? <Empty text={copy.nobody} note={copy.nobodyNote} /> : null}
      {inOrder.map((role) => (
        <Section key={role} head={roleWords[role]}>
          <List>
            {grants
              .filter((grant) => grant.role === role)
              .map((grant) => (
                <Holder key={grant.grantId} grant={grant} endable={mayEnd(posts, at, role)} ask={ask} />
              ))}
          </List>
        </Section>
      ))}
      <More people={people} />
    </>
  )
}
