/** Everybody under their building, then those who wait in their order; a row opens on a tap. */
import { Empty } from '@components/Empty'
import { List } from '@components/List'
import { PartyRow } from '@components/PartyRow'
import type { TileState } from '@components/PersonTile'
import { namesOf, partyState, partyTag, peopleWords } from '@components/rosterWords/copy'
import { Section } from '@components/Section'
import { SmallButton } from '@components/SmallButton'
import { open } from '@platform/navigation'
import { atWork } from '@platform/placesAtWork'
import { View } from '@tarojs/components'
import { copy } from './copy'
import { PartyDetails } from './PartyDetails'
import type { Listed, RosterPage } from './useRosterPage'

const tileOf = ({ standing, persons }: Listed): TileState => {
  if (standing.at !== 'seated') return 'grey'
  const there = persons.filter(({ presentAt }) => presentAt !== undefined).length
  return there === 0 ? 'todo' : there < persons.length ? 'half' : 'full'
}

const answers = (party: Listed): string => {
  if (party.persons.some(({ photo }) => photo === false)) return copy.photo.no
  return party.persons.every(({ photo }) => photo) ? copy.photo.yes : copy.photo.open
}

/** 8岁，不要拍，代办，没说来不来: what somebody at the door or with a camera has to know. */
const factOf = (party: Listed, where: string): string =>
  [where, peopleWords(party.persons), answers(party), party.onBehalf === 'staff' ? copy.helped : '', party.byHand ? copy.arranged : '', party.unanswered ? copy.undecided : ''].filter(Boolean).join('，')

function PartyEntry({ party, page, where = '' }: { readonly party: Listed; readonly page: RosterPage; readonly where?: string }) {
  const names = namesOf(party.persons)
  const fact = factOf(party, where)
  const opened = page.opened === party.registrationId
  return (
    <>
      <PartyRow
        id={`party-${party.registrationId}`}
        names={names}
        fact={fact}
        tile={tileOf(party)}
        tag={partyTag(party, page.roster.now)}
        picked={opened}
        state={{ expanded: opened }}
        label={copy.rowLabel(names, fact, partyState(party, page.roster.now), opened ? copy.close : page.isStaff ? copy.openStaff : copy.open)}
        onTap={() => page.toggle(party)}
      />
      {opened ? <PartyDetails party={party} page={page} /> : null}
    </>
  )
}

const countOf = (parties: readonly Listed[]): number => parties.reduce((sum, { persons }) => sum + persons.length, 0)

function Nobody({ page }: { readonly page: RosterPage }) {
  if (page.everybody.length === 0) {
    return (
      <Empty text={copy.empty} note={page.isStaff ? copy.emptyNoteStaff : copy.emptyNote}>
        {page.isStaff ? <SmallButton id='first-sign-up' text={copy.signUp} onTap={() => open(atWork.assist, { id: page.eventId })} /> : null}
      </Empty>
    )
  }
  if (page.query.trim() !== '') return <Empty text={copy.nobody(page.query.trim())} note={copy.nobodyNote} />
  return <Empty text={page.showing === 'waiting' ? copy.noneWaiting : copy.allThere} />
}

export function RosterRows({ page }: { readonly page: RosterPage }) {
  const { groups, waiting, roster } = page
  if (roster.closed) return null
  if (groups.length === 0 && waiting.length === 0) return <Nobody page={page} />
  return (
    <View>
      {groups.map(({ building, parties }) => (
        <Section key={building} head={copy.buildingHead(building, countOf(parties))}>
          <List>
            {parties.map((party) => (
              <PartyEntry key={party.registrationId} party={party} page={page} />
            ))}
          </List>
        </Section>
      ))}
      {waiting.length > 0 ? (
        <Section head={copy.waitingHead(waiting.length)}>
          <List>
            {waiting.map((party) => (
              <PartyEntry key={party.registrationId} party={party} page={page} where={party.buildings[0] ?? ''} />
            ))}
          </List>
        </Section>
      ) : null}
    </View>
  )
}
