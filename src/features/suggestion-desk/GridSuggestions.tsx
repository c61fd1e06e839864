/** The way to what residents of one's grids suggested; nothing for whoever has no grid. */
import { List } from '@components/List'
import { me } from '@contract/account'
import { useQuery } from '@platform/useQuery'
import { gridsOf } from '@platform/workplaces'
import { SuggestionsEntry } from './SuggestionsEntry'

export function GridSuggestions() {
  const grids = gridsOf(useQuery(me, {}).data)
  if (grids.length === 0) return null
  return (
    <List>
      {grids.map((grid) => (
        <SuggestionsEntry key={grid} within={{ grid }} />
      ))}
    </List>
  )
}
