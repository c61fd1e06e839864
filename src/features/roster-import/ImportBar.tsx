/** The next step: choose a workbook, look at those who may be the same, or bring everybody onto the roster. */
import { BottomBar } from '@components/BottomBar'
import { MainButton } from '@components/MainButton'
import { SideButton } from '@components/SideButton'
import { open } from '@platform/navigation'
import { useOnline } from '@platform/network'
import { atWork } from '@platform/placesAtWork'
import { copy } from './copy'
import type { Importing } from './useImport'

export function ImportBar({ importing }: { readonly importing: Importing }) {
  const online = useOnline()
  const { query, current, begin, ask, saveFaults } = importing
  if (!online || !query.data || current?.state === 'reading') return null
  if (current?.state !== 'ready') return <BottomBar main={<MainButton id='choose' icon='plus' text={copy.choose} busyText={copy.sending} onTap={begin} />} />

  const { undecided, people, counts } = current
  const main =
    undecided > 0 ? (
      <MainButton id='look' text={copy.look(undecided)} onTap={() => open(atWork.rosterPairs, { id: current.importId, community: importing.communityId })} />
    ) : people > 0 ? (
      <MainButton id='confirm' text={copy.import(people)} onTap={() => ask({ what: 'confirm', one: current })} />
    ) : (
      <MainButton id='another' text={copy.another} busyText={copy.sending} onTap={begin} />
    )
  const side = counts.fault + counts.twice > 0 ? <SideButton id='save' icon='download' text={copy.saveFaults} onTap={() => void saveFaults(current)} /> : null
  return <BottomBar main={main} side={side} words={{ main: copy.look(undecided), side: copy.saveFaults, icon: false }} note={copy.foot(counts.fault)} />
}
