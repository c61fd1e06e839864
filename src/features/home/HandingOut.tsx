/** While the community hands something out to its elders: the way to see whether any of it is for one's own. */
import { CardRow } from '@components/CardRow'
import { IconTile } from '@components/IconTile'
import { List } from '@components/List'
import { useScale } from '@components/scale'
import { open } from '@platform/navigation'
import { places } from '@platform/places'
import { copy } from './copy'
import type { Home } from './useHome'

export function HandingOut({ home: { me } }: { readonly home: Home }) {
  const { elder } = useScale()
  if (!me.data?.handsOut) return null
  return (
    <List>
      <CardRow id='waiting' strong={elder} tile={<IconTile icon='check' lit={elder} />} name={copy.handingOut} fact={copy.handingOutNote} label={`${copy.handingOut}，${copy.handingOutNote}`} onTap={() => open(places.waiting)} />
    </List>
  )
}
