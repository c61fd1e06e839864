/** 社区今天: what waits, what is on, what comes. */
import { List } from '@components/List'
import { Page } from '@components/Page'
import type { CommunityId } from '@domain/ids'
import { DistrictEntry } from '@features/district-calendar/DistrictEntry'
import { DoorEntry } from '@features/door-entry/DoorEntry'
import { EldersEntry } from '@features/elder-list/EldersEntry'
import { useSendWaiting } from '@features/event-album/sending'
import { NoodlesEntry } from '@features/noodle-campaigns/NoodlesEntry'
import { NoodlesNow } from '@features/noodle-campaigns/NoodlesNow'
import { PartnersEntry } from '@features/partner-history/PartnersEntry'
import { RestingRoles } from '@features/phone-verification/RestingRoles'
import { PeopleEntry } from '@features/roles/PeopleEntry'
import { QuarterEntry } from '@features/quarter-lead/QuarterEntry'
import { ChooseWorkplace } from '@features/staff-today/ChooseWorkplace'
import { copy } from '@features/staff-today/copy'
import { TodayBar } from '@features/staff-today/TodayBar'
import { TodayPage } from '@features/staff-today/TodayPage'
import { useToday } from '@features/staff-today/useToday'
import { useWork, type NamedWorkplace } from '@features/staff-today/useWork'
import { PointsEntry } from '@features/points-desk/PointsEntry'
import { SuggestionsEntry } from '@features/suggestion-desk/SuggestionsEntry'
import './index.scss'

const Ways = ({ communityId }: { readonly communityId: CommunityId }) => (
  <>
    <List>
      <DistrictEntry communityId={communityId} />
      <PartnersEntry communityId={communityId} />
      <EldersEntry communityId={communityId} />
      <NoodlesEntry communityId={communityId} />
      <DoorEntry communityId={communityId} />
      <SuggestionsEntry within={{ community: communityId }} />
      <PointsEntry communityId={communityId} />
      <QuarterEntry communityId={communityId} />
    </List>
    <PeopleEntry />
  </>
)

function CommunityToday({ place, onChange }: { readonly place: NamedWorkplace; readonly onChange: (() => void) | null }) {
  const today = useToday(place)
  return (
    <Page title={place.name || copy.title} wide bar={<TodayBar today={today} />}>
      <TodayPage today={today} onChange={onChange} alsoNow={<NoodlesNow communityId={place.communityId} />} ways={<Ways communityId={place.communityId} />} />
    </Page>
  )
}

export default function StaffTodayPage() {
  const work = useWork()
  useSendWaiting()
  const { chosen, workplaces, choose } = work
  if (chosen) return <CommunityToday key={chosen.communityId} place={chosen} onChange={workplaces.length > 1 ? () => choose(null) : null} />
  return (
    <Page title={copy.title}>
      <RestingRoles me={work.me} />
      <ChooseWorkplace work={work} />
    </Page>
  )
}
