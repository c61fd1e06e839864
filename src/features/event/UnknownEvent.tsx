/** A code that leads nowhere, perhaps an old one. */
import { phoneWords } from '@components/phoneWords'
import { SmallButton } from '@components/SmallButton'
import { Notice } from '@components/Notice'
import { listCommunities } from '@contract/account'
import { open, openTab } from '@platform/navigation'
import { ownCommunity } from '@platform/ownCommunity'
import { dial } from '@platform/phone'
import { places } from '@platform/places'
import { useQuery } from '@platform/useQuery'
import { copy } from './copy'

const toOthers = () => open(places.events)
const toPhones = () => openTab(places.find)

export function UnknownEvent() {
  // a poster's code may be the first thing that this phone opens: with these and oneself read, there is a number to dial
  useQuery(listCommunities, {})
  const own = ownCommunity()
  return (
    <Notice kind='wait' id='unknown' text={copy.unknown} note={copy.unknownAsk}>
      {own ? <SmallButton id='call' icon='phone' fill text={copy.ask} label={copy.unknownPhone(phoneWords(own.phone))} onTap={() => void dial(own.phone)} /> : <SmallButton id='phones' icon='phone' fill text={copy.toPhones} onTap={toPhones} />}
      <SmallButton id='others' fill text={copy.others} onTap={toOthers} />
    </Notice>
  )
}
