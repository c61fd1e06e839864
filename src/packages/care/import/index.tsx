/** 导入名单: the office's own workbook on its way onto the roster. */
import { Page } from '@components/Page'
import { copy } from '@features/roster-import/copy'
import { ImportBar } from '@features/roster-import/ImportBar'
import { ImportPage } from '@features/roster-import/ImportPage'
import { ImportSheets } from '@features/roster-import/ImportSheets'
import { useImport } from '@features/roster-import/useImport'

export default function ImportOfRosterPage() {
  const importing = useImport()
  return (
    <Page title={copy.title} bar={<ImportBar importing={importing} />} sheet={<ImportSheets importing={importing} />}>
      <ImportPage importing={importing} />
    </Page>
  )
}
