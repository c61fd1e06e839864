/** 比赛: numbers, scores by two people, the tie, and the results. */
import { Columns } from '@components/Columns'
import { Page } from '@components/Page'
import { copy } from '@features/contest-table/copy'
import { Entrants } from '@features/contest-table/Entrants'
import { TableBar } from '@features/contest-table/TableBar'
import { TableHead } from '@features/contest-table/TableHead'
import { TablePending } from '@features/contest-table/TablePending'
import { TableSheets } from '@features/contest-table/TableSheets'
import { useOpenedContest, type ReadyContest } from '@features/contest-table/useOpenedContest'
import { useTable } from '@features/contest-table/useTable'

function Contest({ opened: { eventId, contest, opened } }: { readonly opened: ReadyContest }) {
  const table = useTable(eventId, contest, opened)
  return (
    <Page title={copy.title} wide bar={<TableBar table={table} />} sheet={<TableSheets table={table} />}>
      <Columns left={<TableHead table={table} />} right={<Entrants table={table} />} />
    </Page>
  )
}

export default function ContestPage() {
  const opened = useOpenedContest()
  if (opened.contest) return <Contest opened={{ ...opened, contest: opened.contest }} />
  return (
    <Page title={copy.title} wide>
      <TablePending opened={opened.opened} />
    </Page>
  )
}
