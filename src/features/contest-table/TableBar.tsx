/** The one big button of the table: write down, confirm, or whatever is next for the competition. */
import { BottomBar } from '@components/BottomBar'
import { MainButton } from '@components/MainButton'
import { open } from '@platform/navigation'
import { useOnline } from '@platform/network'
import { places } from '@platform/places'
import { copy } from './copy'
import { isComplete, nextOf } from './steps'
import type { Table } from './useTable'

function Main({ table }: { readonly table: Table }) {
  const { eventId, contest, chosen, step, writes, isStaff } = table
  const number = chosen?.number ?? 0
  if (chosen && writes) return <MainButton id='write' icon='check' text={copy.write(chosen)} busyText={copy.writing} onTap={table.write} />
  if (chosen && step === 'to_confirm' && contest.publishedAt === undefined) return <MainButton id='confirm' icon='check' text={copy.confirm(chosen)} busyText={copy.confirming} onTap={table.confirm} />
  if (contest.publishedAt !== undefined) return <MainButton id='results' text={copy.results} onTap={() => open(places.results, { id: eventId })} />
  if (contest.entrants.some((one) => one.number === undefined)) return <MainButton id='number' text={copy.number} busyText={copy.numbering} onTap={table.number} />
  const [toScore, toConfirm] = [nextOf(contest, 'to_score', number), nextOf(contest, 'to_confirm', number)]
  if (contest.running && toScore) return <MainButton id='next' text={copy.nextToScore(toScore)} onTap={() => table.choose(toScore)} />
  if (contest.running && toConfirm) return <MainButton id='next' text={copy.nextToConfirm(toConfirm)} onTap={() => table.choose(toConfirm)} />
  if (isComplete(contest) && contest.undecided.length > 0) return <MainButton id='tie' text={copy.tie} onTap={() => table.ask('tie')} />
  if (isComplete(contest) && isStaff) return <MainButton id='publish' text={copy.publish} onTap={() => table.ask('publish')} />
  return isStaff ? <MainButton id='to-desk' icon='code' text={copy.toDesk} onTap={() => open(places.desk, { id: eventId })} /> : null
}

export function TableBar({ table }: { readonly table: Table }) {
  // nothing is written down without the cloud
  return useOnline() ? <BottomBar main={<Main table={table} />} /> : null
}
