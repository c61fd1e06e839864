/** Giving up a place: the quiet button, the question whether one means it, by name, and what is said instead. */
import { Failed } from '@components/Failed'
import { phoneWords } from '@components/phoneWords'
import { Phrases } from '@components/Phrases'
import { Sheet } from '@components/Sheet'
import { TextButton } from '@components/TextButton'
import { Unsure } from '@components/Unsure'
import type { RegistrationView } from '@contract/event'
import { dial } from '@platform/phone'
import { View } from '@tarojs/components'
import { copy } from './copy'
import type { Registration } from './useRegistration'

type Props = { readonly view: RegistrationView; readonly registration: Registration }

const words = {
  seated: { button: copy.leave, title: copy.leaveTitle, yes: copy.leaveYes, busy: copy.leaving, no: copy.leaveNo },
  waiting: { button: copy.quit, title: copy.quitTitle, yes: copy.quitYes, busy: copy.quitting, no: copy.quitNo }
} as const

const whatOf = ({ standing }: RegistrationView) => (standing.at === 'waiting' ? 'waiting' : 'seated')

function Said({ view, registration: { leaving, leave, lookAgain } }: Props) {
  if (leaving.at === 'unsure') return <Unsure text={copy.leftUnsure[whatOf(view)]} look={copy.lookAgain} onLook={lookAgain} />
  return leaving.at === 'said' ? <Failed seeks {...leaving.words} onRetry={leave} onCall={() => void dial(view.contactPhone)} /> : null
}

export const LeaveButton = ({ view, registration }: Props) => (
  <>
    <Said view={view} registration={registration} />
    <View className='line2'>
      <TextButton id='cancel-registration' text={words[whatOf(view)].button} onTap={registration.askToLeave} />
    </View>
  </>
)

/** A family sits on one place, and grown-ups beside their children on none. */
const placesOf = ({ event: { seats }, persons }: RegistrationView): number => ({ family: 1, child: persons.filter(({ adult }) => !adult).length, person: persons.length })[seats.unit]

export function LeaveSheet({ view, registration: { leaving, leave, stay } }: Props) {
  if (leaving.at !== 'asked') return null
  const what = whatOf(view)
  const { title, yes, busy, no } = words[what]
  const names = view.persons.map(({ name }) => name)
  return (
    <Sheet title={title(names)} yes={yes} busyText={busy} no={no} onYes={leave} onNo={stay}>
      <View>
        <Phrases text={what === 'seated' ? copy.leaveNote(placesOf(view)) : copy.quitNote} />
      </View>
      {names.length > 1 ? <TextButton id='call-for-one' icon='phone' start text={copy.onlyOne(phoneWords(view.contactPhone))} onTap={() => void dial(view.contactPhone)} /> : null}
    </Sheet>
  )
}
