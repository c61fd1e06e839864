/** What came of a workbook, where its page begins. */
import { Notice } from './Notice'
import { workbookWords } from './workbookWords/copy'

type Props = { readonly taken: 'making' | 'kept' | 'not_kept' | { readonly text: string; readonly note?: string } | null }

export function WorkbookResult({ taken }: Props) {
  if (taken === null) return null
  if (taken === 'making') return <Notice kind='wait' id='making' text={workbookWords.making} />
  if (taken === 'kept') return <Notice seeks id='made' text={workbookWords.kept} note={workbookWords.keptNote} />
  if (taken === 'not_kept') return <Notice seeks kind='wait' id='made' text={workbookWords.notKept} note={workbookWords.notKeptNote} />
  return <Notice seeks kind='bad' id='made' text={taken.text} note={taken.note} />
}
