/** The one thing to do with a sign-up, beside asking the community. */
import { BottomBar } from '@components/BottomBar'
import { MainButton } from '@components/MainButton'
import { phoneWords } from '@components/phoneWords'
import { SideButton } from '@components/SideButton'
import type { RegistrationView } from '@contract/event'
import { open } from '@platform/navigation'
import { dial } from '@platform/phone'
import { places } from '@platform/places'
import { copy } from './copy'
import type { Notify } from './useNotify'
import type { Saving } from './useSaving'

const Ask = ({ view: { contactPhone } }: { readonly view: RegistrationView }) => (
  <SideButton id='ask' icon='phone' text={copy.ask} label={copy.askLabel(phoneWords(contactPhone))} onTap={() => void dial(contactPhone)} />
)

type Props = { readonly view: RegistrationView }

export const SeatedBar = ({ view, saving }: Props & { readonly saving: Saving }) => (
  <BottomBar
    words={{ main: copy.save, side: copy.ask, icon: true }}
    side={<Ask view={view} />}
    main={<MainButton id='save-code' icon='download' text={copy.save} busyText={copy.saving} onTap={saving.save} />}
  />
)

export function WaitingBar({ view, notify: { answer, ask } }: Props & { readonly notify: Notify }) {
  const told = answer === 'accepted'
  return (
    <BottomBar
      words={{ main: copy.notify, side: copy.ask, icon: true }}
      side={<Ask view={view} />}
      main={<MainButton id='notify' icon={told ? 'check' : 'bell'} text={told ? copy.notifiedShort : copy.notify} busyText={copy.asking} onTap={ask} />}
    />
  )
}

export const EndedBar = ({ view }: Props) => (
  <BottomBar words={{ main: copy.others, side: copy.ask }} side={<Ask view={view} />} main={<MainButton id='others' text={copy.others} onTap={() => open(places.events)} />} />
)
