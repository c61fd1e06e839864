/** Asks whether somebody of the same name and relation is the one already on the list. */
import { factOf } from '@components/familyWords/copy'
import { Sheet } from '@components/Sheet'
import type { PersonView } from '@contract/account'
import { clock, localDateOf } from '@domain/calendar'
import { View } from '@tarojs/components'
import { copy } from './copy'
import type { Member } from './useMember'

type Props = { readonly same: PersonView; readonly member: Member }

export const SameMember = ({ same, member: { addOther, leaveSame } }: Props) => (
  <Sheet title={copy.same(same.name)} yes={copy.sameNo} busyText={copy.saving} no={copy.sameYes} onYes={addOther} onNo={leaveSame}>
    <View>{copy.sameFact(factOf(same, localDateOf(clock())))}</View>
  </Sheet>
)
