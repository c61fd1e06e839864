/** What else can be done here; only what really works. */
import { CardRow } from '@components/CardRow'
import { IconTile } from '@components/IconTile'
import { List } from '@components/List'
import { phoneWords } from '@components/phoneWords'
import { Section } from '@components/Section'
import { open, openTab } from '@platform/navigation'
import { dial } from '@platform/phone'
import { places } from '@platform/places'
import { copy } from './copy'
import type { Home } from './useHome'

/** A row does not turn into another under the finger: it comes when it is known which. */
function AskCommunity({ community }: Pick<Home, 'community'>) {
  if (community === undefined) return null
  const tile = <IconTile icon='phone' />
  if (!community) return <CardRow id='find' tile={tile} name={copy.findCommunity} fact={copy.findNote} label={`${copy.findCommunity}，${copy.findNote}`} onTap={() => openTab(places.find)} />
  const number = phoneWords(community.phone)
  return (
    <CardRow
      id='ask-community'
      tile={tile}
      name={copy.askCommunity}
      fact={`${community.name} ${number}`}
      label={copy.callLabel(community.name, number)}
      onTap={() => void dial(community.phone)}
    />
  )
}

export const Services = ({ home: { community } }: { readonly home: Home }) => (
  <Section head={copy.services}>
    <List>
      <CardRow id='family' tile={<IconTile icon='people' />} name={copy.family} fact={copy.familyNote} label={`${copy.family}，${copy.familyNote}`} onTap={() => open(places.family)} />
      <CardRow id='tell-captain' tile={<IconTile icon='pencil' />} name={copy.tellCaptain} fact={copy.tellCaptainNote} label={`${copy.tellCaptain}，${copy.tellCaptainNote}`} onTap={() => open(places.suggestionHand)} />
      <AskCommunity community={community} />
    </List>
  </Section>
)
