/** Asks once more before somebody leaves my list, and says what stays. */
import { Sheet } from '@components/Sheet'
import { View } from '@tarojs/components'
import { copy } from './copy'
import type { Member } from './useMember'

type Props = { readonly member: Member; readonly onClose: () => void }

export const RemoveMember = ({ member: { known, remove }, onClose }: Props) => (
  <Sheet title={copy.removeTitle(known?.name ?? '')} yes={copy.removeYes} busyText={copy.removing} no={copy.removeNo} onYes={() => remove().finally(onClose)} onNo={onClose}>
    <View>{copy.removeNote}</View>
  </Sheet>
)
