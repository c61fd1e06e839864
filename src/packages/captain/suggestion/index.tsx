/** One entry of the suggestion book, for its captain and for those who work on it. */
import { Page } from '@components/Page'
import { copy } from '@features/one-suggestion/copy'
import { SuggestionBar } from '@features/one-suggestion/SuggestionBar'
import { SuggestionPage } from '@features/one-suggestion/SuggestionPage'
import { SuggestionSheets } from '@features/one-suggestion/SuggestionSheets'
import { useSuggestion } from '@features/one-suggestion/useSuggestion'

export default function OneSuggestionPage() {
  const page = useSuggestion()
  return (
    <Page title={copy.title} bar={<SuggestionBar page={page} />} sheet={page.asking ? <SuggestionSheets page={page} /> : null}>
      <SuggestionPage page={page} />
    </Page>
  )
}
