/** The next step of an entry, for whoever it waits for. */
import { BottomBar } from '@components/BottomBar'
import { MainButton } from '@components/MainButton'
import { SideButton } from '@components/SideButton'
import { open } from '@platform/navigation'
import { atWork } from '@platform/placesAtWork'
import { copy } from './copy'
import type { SuggestionOnPage } from './useSuggestion'

export function SuggestionBar({ page }: { readonly page: SuggestionOnPage }) {
  const { suggestion, ask } = page
  if (!suggestion) return null
  const { may, suggestionId } = suggestion
  if (may.includes('taken')) return <BottomBar words={{ main: copy.take, side: copy.decline }} side={<SideButton id='decline' icon='no' text={copy.decline} onTap={() => ask('declined')} />} main={<MainButton id='take' text={copy.take} busyText={copy.working} onTap={page.take} />} />
  if (may.includes('amended')) return <BottomBar main={<MainButton id='amend' icon='pencil' text={copy.amend} onTap={() => open(atWork.suggestionWriter, { id: suggestionId, building: suggestion.buildingId })} />} />
  if (may.includes('confirmed')) {
    const side = may.includes('reopened') ? <SideButton id='not-done' icon='no' text={copy.notDone} onTap={() => ask('reopened')} /> : null
    return <BottomBar words={{ main: copy.done, side: copy.notDone }} side={side} main={<MainButton id='done' text={copy.done} busyText={copy.working} onTap={page.confirm} />} />
  }
  if (may.includes('accepted')) return <BottomBar main={<MainButton id='accept' text={copy.accept} busyText={copy.working} onTap={page.accept} />} />
  if (may.includes('replied')) return <BottomBar main={<MainButton id='reply' text={copy.reply} onTap={() => ask('reply')} />} />
  return null
}
