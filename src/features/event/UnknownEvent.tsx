/** A code that leads nowhere: perhaps not the community's. */
import { phoneWords } from '@components/phoneWords'
import { SmallButton } from '@components/SmallButton'
import { Notice } from '@components/Notice'
import { listCommunities, me } from '@contract/account'
import { open, openTab } from '@platform/navigation'
import { ownCommunity } from '@platform/ownCommunity'
import { dial } from '@platform/phone'
import { places } from '@platform/places'
import { useQuery } from '@platform/useQuery'
import { copy } from './copy'

const toOthers = () => open(places.events)
const toPhones = () => openTab(places.find)

export function UnknownEvent() {
  // a stranger's code may be the first thing that this phone opens: with these read, there is a number to dial
  useQuery(me, {})
  useQuery(listCommunities, {})
  const own = ownCommunity()
  return (
    <Notice kind='bad' id='unknown' text={copy.unknown} note={own ? copy.unknownCall(phoneWords(own.phone)) : copy.unknownAsk}>
      {own ? <SmallButton id='call' icon='phone' fill text={copy.ask} onTap={() => void dial(own.phone)} /> : <SmallButton id='phones' icon='phone' fill text={copy.toPhones} onTap={toPhones} />}
      <SmallButton id='others' fill text={copy.others} onTap={toOthers} />
    </Notice>
  )
}
