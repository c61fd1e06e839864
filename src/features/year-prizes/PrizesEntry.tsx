/** The way from the accounts of a co-operative to the prizes that its community asks for. */
import { CardRow } from '@components/CardRow'
import { IconTile } from '@components/IconTile'
import { List } from '@components/List'
import { me } from '@contract/account'
import { open } from '@platform/navigation'
import { atWork } from '@platform/placesAtWork'
import { useQuery } from '@platform/useQuery'
import { signsFor } from '@platform/workplaces'
import { copy } from './copy'

export function PrizesEntry() {
  const communities = signsFor(useQuery(me, {}).data)
  return communities.length === 0 ? null : (
    <List>
      {communities.map((community) => (
        <CardRow key={community} id={`prizes-${community}`} tile={<IconTile icon='people' />} name={copy.entry} fact={copy.entryNote} label={copy.entry + copy.separator + copy.entryNote} onTap={() => open(atWork.yearPrizes, { community })} />
      ))}
    </List>
  )
}
