/** Keeps what was written about a relative. */
import { BottomBar } from '@components/BottomBar'
import { MainButton } from '@components/MainButton'
import { copy } from './copy'
import type { Member } from './useMember'

export const MemberBar = ({ member: { known, draft, save } }: { readonly member: Member }) => (
  <BottomBar main={<MainButton id='save' text={known ? copy.save : copy.addName(draft.name.trim())} busyText={copy.saving} onTap={save} />} />
)
