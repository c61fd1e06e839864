/** Asks once more before somebody leaves my list, and says what stays, and what ends for both. */
import { Sheet } from '@components/Sheet'
import { View } from '@tarojs/components'
import { copy } from './copy'
import type { Member } from './useMember'

type Props = { readonly member: Member; readonly onClose: () => void }

export const RemoveMember = ({ member: { known, remove }, onClose }: Props) => (
  <Sheet title={copy.removeTitle(known?.name ?? '')} yes={copy.removeYes} busyText={copy.removing} no={copy.removeNo} onYes={() => remove().finally(onClose)} onNo={onClose}>
    <View>{known?.ownAccount ? copy.partNote(known.name) : copy.removeNote}</View>
  </Sheet>
)
