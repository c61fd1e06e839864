/** One sign-up: the code to show, the place in the queue, or what has become of it. */
import { Page } from '@components/Page'
import { clock } from '@domain/calendar'
import { EndedBar, SeatedBar, WaitingBar } from '@features/my-registration/Bars'
import { ByFamily } from '@features/my-registration/ByFamily'
import { CheckIn } from '@features/my-registration/CheckIn'
import { Coming } from '@features/my-registration/Coming'
import { copy } from '@features/my-registration/copy'
import { EndedWords } from '@features/my-registration/EndedWords'
import { Freshness } from '@features/my-registration/Freshness'
import { HowItWas } from '@features/my-registration/HowItWas'
import { InPart } from '@features/my-registration/InPart'
import { LeaveButton, LeaveSheet } from '@features/my-registration/Leave'
import { Notified } from '@features/my-registration/Notified'
import { NotifyChanges } from '@features/my-registration/NotifyChanges'
import { ArriveMyself } from '@features/my-registration/ArriveMyself'
import { awaited, ComingWall, RegistrationAbsent } from '@features/my-registration/RegistrationAbsent'
import { SavedCode } from '@features/my-registration/SavedCode'
import { allThere, stageOf } from '@features/my-registration/stage'
import { StillSuits } from '@features/my-registration/StillSuits'
import { TheEvent } from '@features/my-registration/TheEvent'
import { useDeskNews } from '@features/my-registration/useDeskNews'
import { useNotify } from '@features/my-registration/useNotify'
import { useRegistration, type Known } from '@features/my-registration/useRegistration'
import { useSaving } from '@features/my-registration/useSaving'
import { SeatedWall, WaitingWall } from '@features/my-registration/Walls'
import { WhatNext } from '@features/my-registration/WhatNext'
import { PhotoConsent } from '@features/photo-consent/PhotoConsent'

function Seated({ view, registration }: Known) {
  const saving = useSaving(view)
  useDeskNews(view, registration.query)
  const there = allThere(view)
  const expected = view.persons.every(({ presentAt }) => presentAt === undefined)
  return (
    <Page title={copy.title} wall={<SeatedWall view={view} />} bar={there ? <EndedBar view={view} /> : <SeatedBar view={view} saving={saving} />} sheet={<LeaveSheet view={view} registration={registration} />}>
      <StillSuits view={view} registration={registration} />
      {view.checkIn && !there ? <CheckIn checkIn={view.checkIn} /> : null}
      {there ? null : <ArriveMyself view={view} />}
      <Freshness registration={registration} />
      <SavedCode saving={saving} />
      <Coming view={view} />
      <PhotoConsent view={view} onAnswered={registration.query.put} />
      <TheEvent view={view} />
      {expected ? <NotifyChanges view={view} /> : null}
      {expected ? <LeaveButton view={view} registration={registration} /> : null}
    </Page>
  )
}

function SeatedByFamily({ view, registration }: Known) {
  return (
    <Page title={copy.title} wall={<SeatedWall view={view} />} bar={<EndedBar view={view} />}>
      <ByFamily view={view} />
      <Freshness registration={registration} />
      <Coming view={view} />
      <TheEvent view={view} />
      <NotifyChanges view={view} />
    </Page>
  )
}

function Waiting({ view, registration, place }: Known & { readonly place: number }) {
  const notify = useNotify(['promoted', 'cancelled'])
  return (
    <Page title={copy.title} wall={<WaitingWall place={place} view={view} />} bar={<WaitingBar view={view} notify={notify} />} sheet={<LeaveSheet view={view} registration={registration} />}>
      <ByFamily view={view} />
      <Freshness registration={registration} />
      <StillSuits view={view} registration={registration} />
      <TheEvent named view={view} />
      <Notified notify={notify} text={copy.notified} note={copy.notifiedNote} view={view} />
      <WhatNext view={view} notify={notify} />
      {view.whole ? <LeaveButton view={view} registration={registration} /> : <InPart />}
    </Page>
  )
}

export default function RegistrationPage() {
  const registration = useRegistration()
  const { missing, query } = registration
  const view = missing ? null : query.data
  if (!view) {
    return (
      <Page title={copy.title} wall={awaited(registration) ? <ComingWall /> : null}>
        <RegistrationAbsent registration={registration} />
      </Page>
    )
  }
  const stage = stageOf(view, clock(), registration.had)
  if (stage === 'seated') return view.whole ? <Seated view={view} registration={registration} /> : <SeatedByFamily view={view} registration={registration} />
  if (stage === 'waiting') return <Waiting view={view} registration={registration} place={view.standing.at === 'waiting' ? view.standing.place : 1} />
  return (
    <Page title={copy.title} bar={<EndedBar view={view} />}>
      <Freshness registration={registration} />
      <EndedWords stage={stage} view={view} />
      {stage === 'over' ? <HowItWas view={view} registration={registration} /> : null}
      <TheEvent named view={view} />
    </Page>
  )
}
