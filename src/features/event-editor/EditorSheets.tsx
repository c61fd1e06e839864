/** What is asked once more while writing: whether everybody is told, and whether words are thrown away. */
import { countWords } from '@components/eventWords/copy'
import { Sheet } from '@components/Sheet'
import type { StaffEventView } from '@contract/eventDesk'
import { View } from '@tarojs/components'
import { copy } from './copy'
import type { Editor } from './useEditor'

export function TellSheet({ editor: { telling, tellAndSave, keepQuiet }, stored: { seats } }: { readonly editor: Editor; readonly stored: StaffEventView }) {
  if (!telling) return null
  const what = [telling.time ? copy.tellTime : '', telling.place ? copy.tellPlace : ''].join('')
  return (
    <Sheet title={copy.tellTitle} yes={copy.tellYes} busyText={copy.saving} onYes={tellAndSave} onNo={keepQuiet}>
      <View>{`${what}${copy.tell(countWords(seats.taken, seats.unit), seats.waiting)}`}</View>
    </Sheet>
  )
}

export const DiscardSheet = ({ editor, onClose }: { readonly editor: Editor; readonly onClose: () => void }) => (
  <Sheet title={copy.discardTitle} yes={copy.discardYes} no={copy.discardNo} onYes={editor.discard} onNo={onClose}>
    <View>{copy.discardNote}</View>
  </Sheet>
)
