/** Which role, where, and until when; a single possible place is not asked for, and at an event the role ends with it. */
import { Chips } from '@components/Chips'
import { Empty } from '@components/Empty'
import { Failed } from '@components/Failed'
import { Fact } from '@components/Fact'
import { Labelled } from '@components/Labelled'
import { dateWords } from '@components/dates/copy'
import { Pending } from '@components/Pending'
import { DayField, OneOfField } from '@components/PickField'
import { roleWords } from '@components/roleWords/copy'
import { Title } from '@components/Title'
import { addDays, clock, localDateOf, startOfDay } from '@domain/calendar'
import { failureWords } from '@platform/faults/copy'
import { callCommunity } from '@platform/ownCommunity'
import { View } from '@tarojs/components'
import { copy } from './copy'
import type { Giveable } from './granter'
import type { InvitingToRole } from './useInvitingToRole'

/** Substitutes come for a season at most. */
const LONGEST_TERM = 366
const terms = ['open', 'substitute'] as const

type Props = { readonly inviting: InvitingToRole; readonly giveable: readonly Giveable[] }

function Where({ inviting: { draft, change, wrong, places: listed, placeName }, kind }: { readonly inviting: InvitingToRole; readonly kind: Giveable['kind'] }) {
  const { places, loading, failure, reload } = listed
  if (!places) return <Pending loading={loading} rows={1} words={failure && failureWords(failure, {})} onRetry={reload} onCall={callCommunity} />
  if (places.length === 0) return <Empty text={kind === 'event' ? copy.noEvents : copy.noPlaces} />
  if (places.length === 1) return <Fact icon='place' text={placeName} />
  return (
    <OneOfField
      id='at'
      label={copy.at[kind]}
      unset={copy.atUnset}
      options={places.map(({ id, name }) => ({ key: id, text: name }))}
      chosen={draft.at?.id}
      wrong={wrong.at}
      onPick={(id) => change({ at: places.find((place) => place.id === id) ?? null })}
    />
  )
}

export function InviteForm({ inviting, giveable }: Props) {
  const { draft, change, wrong, failure, make } = inviting
  const kind = giveable.find(({ role }) => role === draft.role)?.kind
  const now = clock()
  const today = localDateOf(now)
  return (
    <>
      <Title text={copy.inviteHead} note={copy.inviteHeadNote} />
      {failure ? <Failed seeks {...failure} onRetry={() => make()} onCall={callCommunity} /> : null}
      <Labelled id='role' label={copy.role} wrong={wrong.role}>
        <Chips id='role' label={copy.role} options={giveable.map(({ role }) => ({ key: role, text: roleWords[role] }))} chosen={draft.role ? [draft.role] : []} onTap={(role) => change({ role, at: null, term: 'open' })} />
      </Labelled>
      {kind ? <Where inviting={inviting} kind={kind} /> : null}
      {kind === 'event' ? (
        <View className='note strong'>{copy.withEvent}</View>
      ) : (
        <Labelled id='term' label={copy.how}>
          <Chips id='term' label={copy.how} width='two' options={terms.map((key) => ({ key, text: copy[key] }))} chosen={[draft.term]} onTap={(term) => change({ term })} />
        </Labelled>
      )}
      {draft.term === 'substitute' ? (
        <DayField id='day' label={copy.day} unset={copy.dayUnset} from={today} to={addDays(today, LONGEST_TERM)} value={draft.toOn} shown={draft.toOn && dateWords(startOfDay(draft.toOn), now)} wrong={wrong.day} onPick={(toOn) => change({ toOn })} />
      ) : null}
    </>
  )
}
