/** 我的工作, the first row for whoever looks after a community's events, helps at one, goes to elders' doors, asks after them, signs a co-operative's accounts, or gives roles in a street or the district. */
import { CardRow } from '@components/CardRow'
import { IconTile } from '@components/IconTile'
import { List } from '@components/List'
import { useScale } from '@components/scale'
import { open } from '@platform/navigation'
import { places } from '@platform/places'
import { copy } from './copy'
import { HelpRow } from './HelpRow'
import type { Home } from './useHome'

export function MyWork({ home: { workplaces, helping, walks, cares, signs, administers, events, now } }: { readonly home: Home }) {
  const { elder } = useScale()
  if (workplaces.length + helping.length + cares.length === 0 && !walks && !signs && !administers) return null
  const fact = copy.workAt(workplaces)
  const tile = <IconTile icon='homeLit' lit={elder} />
  return (
    <List>
      {workplaces.length > 0 ? <CardRow id='my-work' strong={elder} tile={tile} name={copy.myWork} fact={fact} label={`${copy.myWork}，${fact}`} onTap={() => open(places.staffToday)} /> : null}
      {walks ? <CardRow id='my-doors' strong={elder} tile={tile} name={copy.myWork} fact={copy.doorsNote} label={`${copy.myWork}，${copy.doorsNote}`} onTap={() => open(places.doorDay)} /> : null}
      {cares.map((community) => (
        <CardRow key={community} id={`my-care-${community}`} strong={elder} tile={tile} name={copy.myWork} fact={copy.careNote} label={`${copy.myWork}，${copy.careNote}`} onTap={() => open(places.doorAlerts, { community })} />
      ))}
      {signs ? <CardRow id='my-accounts' strong={elder} tile={tile} name={copy.myWork} fact={copy.accountsNote} label={`${copy.myWork}，${copy.accountsNote}`} onTap={() => open(places.noodleAccounts)} /> : null}
      {helping.map((help) => (
        <HelpRow key={`${help.as}-${help.eventId}`} help={help} now={now} events={events} />
      ))}
      {administers ? <CardRow id='my-people' strong={elder} tile={tile} name={copy.myWork} fact={copy.peopleNote} label={`${copy.myWork}，${copy.peopleNote}`} onTap={() => open(places.people)} /> : null}
    </List>
  )
}
