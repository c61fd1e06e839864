/** 我的工作, the first row for whoever looks after a community's events, helps at one, goes to elders' doors, asks after them, signs a co-operative's accounts, is a captain, verifies points, or gives roles in a street or the district. */
import { CardRow } from '@components/CardRow'
import { IconTile } from '@components/IconTile'
import { List } from '@components/List'
import { useScale } from '@components/scale'
import { open } from '@platform/navigation'
import { places } from '@platform/places'
import { copy } from './copy'
import { HelpRow } from './HelpRow'
import type { Home } from './useHome'

/** What one works at, and where it is done. */
type Way = { readonly id: string; readonly fact: string; readonly path: string; readonly community?: string }

const waysOf = ({ workplaces, walks, cares, signs, leads, counts }: Home): readonly Way[] => [
  ...(workplaces.length > 0 ? [{ id: 'work', fact: copy.workAt(workplaces), path: places.staffToday }] : []),
  ...(walks ? [{ id: 'doors', fact: copy.doorsNote, path: places.doorDay }] : []),
  ...(leads ? [{ id: 'building', fact: copy.captainNote, path: places.captain }] : []),
  ...counts.map((community) => ({ id: `points-${community}`, fact: copy.pointsNote, path: places.pointsDesk, community })),
  ...cares.map((community) => ({ id: `care-${community}`, fact: copy.careNote, path: places.doorAlerts, community })),
  ...(signs ? [{ id: 'accounts', fact: copy.accountsNote, path: places.noodleAccounts }] : [])
]

export function MyWork({ home }: { readonly home: Home }) {
  const { elder } = useScale()
  const { helping, administers, events, now } = home
  const ways = waysOf(home)
  if (ways.length + helping.length === 0 && !administers) return null
  const row = ({ id, fact, path, community }: Way) => (
    <CardRow key={id} id={`my-${id}`} strong={elder} tile={<IconTile icon='homeLit' lit={elder} />} name={copy.myWork} fact={fact} label={`${copy.myWork}，${fact}`} onTap={() => open(path, { community })} />
  )
  return (
    <List>
      {ways.map(row)}
      {helping.map((help) => (
        <HelpRow key={`${help.as}-${help.eventId}`} help={help} now={now} events={events} />
      ))}
      {administers ? row({ id: 'people', fact: copy.peopleNote, path: places.people }) : null}
    </List>
  )
}
