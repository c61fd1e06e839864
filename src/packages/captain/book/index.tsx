/** 居民的建议: the entries of a community, or of a grid, for those who work on them. */
import { Page } from '@components/Page'
import { copy } from '@features/suggestion-desk/copy'
import { DeskPage } from '@features/suggestion-desk/DeskPage'
import { useDesk } from '@features/suggestion-desk/useDesk'

export default function SuggestionDeskPage() {
  const desk = useDesk()
  return (
    <Page title={copy.title}>
      <DeskPage desk={desk} />
    </Page>
  )
}
