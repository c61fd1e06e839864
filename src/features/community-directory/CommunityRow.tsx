/** A community as a row that dials. */
import { CardRow } from '@components/CardRow'
import { IconTile } from '@components/IconTile'
import { Note } from '@components/Note'
import { phoneWords } from '@components/phoneWords'
import type { CommunityView } from '@contract/account'
import { dial } from '@platform/phone'
import { copy } from './copy'

export function CommunityRow({ community: { communityId, name, phone, address } }: { readonly community: CommunityView }) {
  const number = phoneWords(phone)
  return (
    <CardRow
      id={`call-${communityId}`}
      tile={<IconTile icon='phone' />}
      name={name}
      fact={number}
      tag={<Note text={address} />}
      label={`${copy.callLabel(name, number)}，${address}`}
      onTap={() => void dial(phone)}
    />
  )
}
