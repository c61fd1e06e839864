/** 隐私和同意书: one text in full as it is recorded by its version, or the list of all. */
import { Page } from '@components/Page'
import { Title } from '@components/Title'
import { copy } from '@features/legal-texts/copy'
import { TextBody } from '@features/legal-texts/TextBody'
import { TextList } from '@features/legal-texts/TextList'
import { useChosenText } from '@features/legal-texts/useChosenText'

export default function TextsPage() {
  const text = useChosenText()
  if (text) {
    return (
      <Page title={text.title} asks={false}>
        <TextBody text={text} />
      </Page>
    )
  }
  return (
    <Page title={copy.listTitle} asks={false}>
      <Title text={copy.listTitle} note={copy.listNote} />
      <TextList />
    </Page>
  )
}
