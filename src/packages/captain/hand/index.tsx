/** 告诉楼长: a resident hands something over to the captain of their building. */
import { Page } from '@components/Page'
import { copy } from '@features/suggestion-hand/copy'
import { HandBar, HandPage } from '@features/suggestion-hand/HandPage'
import { useHand } from '@features/suggestion-hand/useHand'

export default function HandOverPage() {
  const hand = useHand()
  return (
    <Page title={copy.title} bar={<HandBar hand={hand} />}>
      <HandPage hand={hand} />
    </Page>
  )
}
