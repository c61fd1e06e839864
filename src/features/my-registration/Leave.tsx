/** Giving up a place: the quiet button, the question whether one means it, and what is said instead. */
import { Failed } from '@components/Failed'
import { Sheet } from '@components/Sheet'
import { TextButton } from '@components/TextButton'
import type { RegistrationView } from '@contract/event'
import { dial } from '@platform/phone'
import { View } from '@tarojs/components'
import { copy } from './copy'
import type { Registration } from './useRegistration'

type Props = { readonly view: RegistrationView; readonly registration: Registration }

const words = {
  seated: { button: copy.leave, title: copy.leaveTitle, note: copy.leaveNote, yes: copy.leaveYes, busy: copy.leaving, no: copy.leaveNo },
  waiting: { button: copy.quit, title: copy.quitTitle, note: copy.quitNote, yes: copy.quitYes, busy: copy.quitting, no: copy.quitNo }
} as const

const wordsFor = ({ standing }: RegistrationView) => words[standing.at === 'waiting' ? 'waiting' : 'seated']

export function LeaveButton({ view, registration: { leaving, askToLeave, leave } }: Props) {
  if (!view.whole) return null
  return (
    <>
      {leaving.said ? <Failed seeks {...leaving.said} onRetry={leave} onCall={() => void dial(view.contactPhone)} /> : null}
      <View className='line2'>
        <TextButton id='cancel-registration' text={wordsFor(view).button} onTap={askToLeave} />
      </View>
    </>
  )
}

export function LeaveSheet({ view, registration: { leaving, leave, stay } }: Props) {
  if (!leaving.asked) return null
  const { title, note, yes, busy, no } = wordsFor(view)
  return (
    <Sheet title={title} yes={yes} busyText={busy} no={no} onYes={leave} onNo={stay}>
      <View>{note}</View>
    </Sheet>
  )
}
