/** What came of it when it is not a place: the sentence, and the way on. */
import { momentWords } from '@components/dates/copy'
import { Failed } from '@components/Failed'
import { Notice } from '@components/Notice'
import { phoneWords } from '@components/phoneWords'
import { SmallButton } from '@components/SmallButton'
import { Unsure } from '@components/Unsure'
import type { About } from '@domain/decision'
import { clock } from '@domain/calendar'
import { open, replace } from '@platform/navigation'
import { dial } from '@platform/phone'
import { places } from '@platform/places'
import { knownCommunity } from '@platform/ownCommunity'
import { copy, refusals, type Said } from './copy'
import { personsOf } from './preview'
import type { Refusal, Signup } from './useSignup'

const idsIn = ({ personIds }: About): readonly string[] => (Array.isArray(personIds) ? personIds : [])

const saidOf = ({ event, me }: Signup, about: About): Said => ({
  phone: phoneWords(event.contactPhone),
  title: event.title,
  opensAt: momentWords(event.opensAt, clock()),
  community: knownCommunity(event.communityId)?.name ?? copy.thisCommunity,
  ages: event.ages ?? {},
  unit: event.seats.unit,
  names: personsOf(me, idsIn(about)).map(({ name }) => name).join('、'),
  limit: typeof about.limit === 'number' ? about.limit : 0
})

/** After these nothing on this page helps, but another event may. */
const elsewhere: readonly Refusal[] = ['cancelled', 'closed', 'full', 'age', 'own_community_only', 'not_open_yet']

function Refused({ reason, about, signup }: { readonly reason: Refusal; readonly about: About; readonly signup: Signup }) {
  const { event, me, byParents } = signup
  const mine = event.mine[0]
  return (
    <Notice kind='bad' seeks id='refused' text={byParents ? copy.byParents : refusals[reason](saidOf(signup, about))}>
      {reason === 'already_inside' && mine ? <SmallButton id='look' fill text={copy.look} onTap={() => replace(places.registration, { id: mine.registrationId, event: event.eventId })} /> : null}
      {reason === 'own_community_only' && !me.me?.communityId ? <SmallButton id='to-details' fill text={copy.toDetails} onTap={() => open(places.details)} /> : null}
      {elsewhere.includes(reason) ? <SmallButton id='others' fill text={copy.others} onTap={() => open(places.events)} /> : null}
      <SmallButton id='call' icon='phone' fill text={copy.call} onTap={() => void dial(event.contactPhone)} />
    </Notice>
  )
}

export function Answer({ signup }: { readonly signup: Signup }) {
  const { outcome, event, confirm } = signup
  const call = () => void dial(event.contactPhone)
  switch (outcome.at) {
    case 'filling':
      return null
    case 'refused':
      return <Refused {...outcome} signup={signup} />
    case 'offline':
      return <Failed seeks text={copy.offline} note={copy.offlineNote(phoneWords(event.contactPhone))} onRetry={confirm} onCall={call} />
    case 'failed':
      return <Failed seeks {...outcome.words} onRetry={confirm} onCall={call} />
    case 'unsure':
      if (event.mine.some(({ registrationId }) => registrationId === outcome.requestId)) return <Notice seeks id='in-already' text={copy.inAlready} note={copy.inAlreadyNote} />
      return <Unsure text={copy.unsure} note={copy.unsureNote} onAgain={confirm} />
  }
}
