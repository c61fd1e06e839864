/** The event that one is signed up for: when, where, who; and the ways to its page and to its results. */
import { Card } from '@components/Card'
import { ageWords, whenWords } from '@components/dates/copy'
import { Fact } from '@components/Fact'
import { Link } from '@components/Link'
import { Phrases } from '@components/Phrases'
import type { RegistrationView } from '@contract/event'
import { clock } from '@domain/calendar'
import { isArriving } from '@domain/event'
import { open } from '@platform/navigation'
import { places } from '@platform/places'
import { View } from '@tarojs/components'
import { copy } from './copy'

const namesOf = ({ persons }: RegistrationView): string => persons.map(({ name, age, adult }) => (adult || age === null ? name : copy.aged(name, ageWords(age)))).join('、')

const hasResults = ({ event }: RegistrationView): boolean => event.kind === 'competition' && event.phase !== 'cancelled' && isArriving(event, clock())

/** `named`: with the people, where no list of them stands beside it. */
export const TheEvent = ({ view, named = false }: { readonly view: RegistrationView; readonly named?: boolean }) => (
  <Card>
    <View className='head'>
      <Phrases text={view.event.title} />
    </View>
    <Fact icon='calendar' text={whenWords(view.event.startAt, clock())} />
    <Fact icon='place' text={view.event.place} note={view.placeNote} />
    {named ? <Fact icon='people' text={namesOf(view)} /> : null}
    <View className='links'>
      {hasResults(view) ? <Link id='see-results' text={copy.seeResults} onTap={() => open(places.results, { id: view.event.eventId })} /> : null}
      <Link id='see-event' text={copy.seeEvent} onTap={() => open(places.event, { id: view.event.eventId })} />
    </View>
  </Card>
)
