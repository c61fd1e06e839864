/** 鸣谢图: thanks to those who gave, with totals only. */
import { Page } from '@components/Page'
import { copy } from '@features/noodle-thanks/copy'
import { ThanksBar, ThanksPage, useThanks } from '@features/noodle-thanks/ThanksPage'
import './index.scss'

export default function NoodleThanksPage() {
  const state = useThanks()
  return (
    <Page title={copy.title} bar={<ThanksBar state={state} />}>
      <ThanksPage state={state} />
    </Page>
  )
}
