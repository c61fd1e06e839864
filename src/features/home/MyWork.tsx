/** 我的工作, the first row for whoever looks after a community's events. */
import { CardRow } from '@components/CardRow'
import { IconTile } from '@components/IconTile'
import { List } from '@components/List'
import { useScale } from '@components/scale'
import { open } from '@platform/navigation'
import { places } from '@platform/places'
import { copy } from './copy'
import type { Home } from './useHome'

export function MyWork({ home: { workplaces } }: { readonly home: Home }) {
  const { elder } = useScale()
  if (workplaces.length === 0) return null
  const fact = copy.workAt(workplaces)
  return (
    <List>
      <CardRow id='my-work' strong={elder} tile={<IconTile icon='homeLit' lit={elder} />} name={copy.myWork} fact={fact} label={`${copy.myWork}，${fact}`} onTap={() => open(places.staffToday)} />
    </List>
  )
}
