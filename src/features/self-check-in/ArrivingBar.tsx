/** Scanning the word on the wall; afterwards the way to one's own sign-up. */
import { BottomBar } from '@components/BottomBar'
import { MainButton } from '@components/MainButton'
import { open } from '@platform/navigation'
import { places } from '@platform/places'
import { copy } from './copy'
import type { Arriving } from './useArriving'

export function ArrivingBar({ arriving }: { readonly arriving: Arriving }) {
  const view = arriving.registration.data
  if (!view) return null
  const there = view.persons.every(({ presentAt }) => presentAt !== undefined)
  const main = there ? (
    <MainButton id='to-registration' text={copy.toRegistration} onTap={() => open(places.registration, { id: view.registrationId })} />
  ) : (
    <MainButton id='scan-wall' icon='code' text={copy.scan} busyText={copy.checking} onTap={arriving.scan} />
  )
  return <BottomBar main={main} />
}
