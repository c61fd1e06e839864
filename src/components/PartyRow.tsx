/** The people of one registration as a row: the surname in a window, names, one line of fact, the tag at the right of the name. */
import { View } from '@tarojs/components'
import type { Aria } from './aria'
import { classes } from './classes'
import { Note } from './Note'
import { PersonTile, type TileState } from './PersonTile'
import { Tag, type TagKind } from './Tag'
import { Tappable } from './Tappable'

type Shown = {
  readonly names: string
  readonly fact?: string | undefined
  readonly tile: TileState
  readonly tag?: { readonly kind: TagKind; readonly text: string } | undefined
}

function Words({ names, fact, tile, tag }: Shown) {
  return (
    <>
      <PersonTile name={names} state={tile} />
      <View className='grow'>
        <View className='named'>
          <View className='name'>{names}</View>
          {tag ? <Tag {...tag} /> : null}
        </View>
        {fact ? <Note strong text={fact} /> : null}
      </View>
    </>
  )
}

type Props = Shown & {
  readonly id: string
  readonly label: string
  readonly picked?: boolean
  readonly role?: 'button' | 'radio'
  readonly state?: Pick<Aria, 'checked' | 'expanded'>
  readonly onTap: () => void
}

export const PartyRow = ({ id, label, picked = false, role = 'button', state, onTap, ...shown }: Props) => (
  <Tappable id={id} className={classes('row party', picked && 'picked')} role={role} label={label} state={state} onTap={onTap}>
    <Words {...shown} />
  </Tappable>
)

/** The same where there is nothing to tap on the row itself. */
export const PartyLine = (shown: Shown) => (
  <View className='row party'>
    <Words {...shown} />
  </View>
)
