/** The one big button of the desk: hand over to whoever was picked, or else find the next one. */
import { BottomBar } from '@components/BottomBar'
import { MainButton } from '@components/MainButton'
import { SideButton } from '@components/SideButton'
import { isGivable } from '@domain/distributionEntitlement'
import { open } from '@platform/navigation'
import { atWork } from '@platform/placesAtWork'
import { copy } from './copy'
import type { NoodleDesk } from './useNoodleDesk'

function Main({ desk }: { readonly desk: NoodleDesk }) {
  const { chosen, item, mode, seeking } = desk
  if (!desk.open) return <MainButton id='to-campaign' text={copy.toCampaign} onTap={() => open(atWork.noodleCampaign, { id: desk.campaignId })} />
  const oneByOne = mode === 'one' || item?.kind === 'cash'
  if (chosen && oneByOne && isGivable(chosen) && desk.markOf(chosen)?.progress.at !== 'writing') return <MainButton id='give' icon='check' text={copy.give(chosen.name, item?.unit ?? '')} busyText={copy.sending} onTap={desk.confirm} />
  if (seeking) return <MainButton id='next' text={copy.next} onTap={desk.clear} />
  return <MainButton id='scan' icon='code' text={copy.scan} busyText={copy.finding} onTap={desk.scan} />
}

export function DeskBar({ desk }: { readonly desk: NoodleDesk }) {
  if (!desk.held.ready || !desk.desk.known || !desk.campaign.data) return null
  const side = desk.seeking || !desk.open ? undefined : <SideButton id='to-campaign' icon='people' text={copy.campaign} label={copy.toCampaign} onTap={() => open(atWork.noodleCampaign, { id: desk.campaignId })} />
  return <BottomBar main={<Main desk={desk} />} side={side} />
}
