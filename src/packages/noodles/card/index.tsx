/** 换一张老人卡: for an elder who lost theirs. */
import { Page } from '@components/Page'
import { copy } from '@features/noodle-cards/copy'
import { NewCardBar, NewCardPage, NewCardSheet } from '@features/noodle-cards/NewCardPage'
import { useNewCard } from '@features/noodle-cards/useNewCard'
import './index.scss'

export default function NoodleNewCardPage() {
  const state = useNewCard()
  return (
    <Page title={copy.newTitle} bar={<NewCardBar state={state} />} sheet={<NewCardSheet state={state} />}>
      <NewCardPage state={state} />
    </Page>
  )
}
