/** How many there are, in words, and how to see fewer of them. */
import { Chips } from '@components/Chips'
import { Note } from '@components/Note'
import { Notice } from '@components/Notice'
import { OldCopy } from '@components/OldCopy'
import { SearchField } from '@components/SearchField'
import { useShortcuts } from '@components/shortcuts'
import { Title } from '@components/Title'
import { useOnline } from '@platform/network'
import { useWide } from '@platform/wide'
import { View } from '@tarojs/components'
import { copy, type Showing } from './copy'
import type { RosterPage } from './useRosterPage'

const FIELD = 'find'
const shown: readonly Showing[] = ['all', 'expected', 'waiting']

/** Who came is known by number alone. */
function ClosedHead({ page: { event, roster: { closed } } }: { readonly page: RosterPage }) {
  if (!closed) return null
  return (
    <>
      <View>
        <View className='note'>{copy.head(event.title)}</View>
        <Title text={copy.seated(closed.seated)} note={copy.closedCounts(closed.present, closed.waiting)} />
      </View>
      <Notice id='closed' icon='lock' text={copy.closed} note={copy.closedNote} />
    </>
  )
}

export function RosterHead({ page }: { readonly page: RosterPage }) {
  return page.roster.closed ? <ClosedHead page={page} /> : <OpenHead page={page} />
}

function OpenHead({ page }: { readonly page: RosterPage }) {
  const online = useOnline()
  const wide = useWide()
  const { people, now, reload } = page.roster
  const seated = page.everybody.filter(({ standing }) => standing.at === 'seated').flatMap(({ persons }) => persons)
  const waiting = page.everybody.filter(({ standing }) => standing.at === 'waiting').length
  const unanswered = page.everybody.filter((party) => party.unanswered).length
  const came = seated.filter(({ presentAt }) => presentAt !== undefined).length
  useShortcuts({ fieldId: page.asking ? null : FIELD, onEnter: () => undefined, onEscape: () => (page.asking ? page.ask(null) : page.say('')) })
  return (
    <>
      <View>
        <Note text={copy.head(page.event.title)} />
        <Title text={copy.seated(seated.length)} note={copy.counts(came, waiting)} />
      </View>
      {(people.stale || !online) && people.data ? <OldCopy at={people.data.at} now={now} online={online} loading={people.loading} onRetry={reload} /> : null}
      {page.removed ? <Notice id='removed' seeks text={copy.removed(page.removed)} /> : null}
      {unanswered > 0 ? <Notice id='unanswered' icon='clock' text={copy.unanswered(unanswered)} note={copy.unansweredNote} /> : null}
      <SearchField id={FIELD} label={copy.find} value={page.query} awaits={wide} onInput={page.say} onClear={() => page.say('')} />
      <Chips id='show' label={copy.show} width='three' options={shown.map((key) => ({ key, text: copy.showing[key] }))} chosen={[page.showing]} onTap={page.show} />
    </>
  )
}
