/** How an elder stands at the desk: the line under the name, the tag beside it, and how their window looks. */
import { placeWords } from '@components/noodleWords/copy'
import type { TagKind } from '@components/Tag'
import type { TileState } from '@components/PersonTile'
import type { PortionRow } from '@contract/distributionDesk'
import { copy } from './copy'
import type { DeskElder } from './elders'

/** Where they live, and the year of birth to tell same names apart; never the day. */
export const factOf = (elder: DeskElder): string => [placeWords(elder.buildings.join(''), elder.entrance, elder.room), copy.born(elder.birthOn.slice(0, 4))].join(copy.separator)

export type Standing = { readonly tile: TileState; readonly tag?: { readonly kind: TagKind; readonly text: string } }

export function standingOf({ status, channel, inDoubt }: PortionRow): Standing {
  if (inDoubt) return { tile: 'grey', tag: { kind: 'bad', text: copy.doubt } }
  switch (status) {
    case 'delivered':
      return { tile: 'grey', tag: { kind: 'mute', text: copy.already } }
    case 'proposed':
      return { tile: 'grey', tag: { kind: 'wait', text: copy.proposed } }
    case 'declined':
      return { tile: 'todo', tag: { kind: 'mute', text: copy.declined } }
    case 'unreachable':
      return { tile: 'todo', tag: { kind: 'wait', text: copy.unreachable } }
    case 'eligible':
    case 'ineligible':
      return { tile: 'todo', ...(channel === 'home' ? { tag: { kind: 'wait', text: copy.home } } : {}) }
  }
}
