/** What is asked before people come onto the roster, before a workbook is put away, and before an import is taken back. */
import { Note } from '@components/Note'
import { Sheet } from '@components/Sheet'
import { copy } from './copy'
import type { Importing } from './useImport'

export function ImportSheets({ importing: { asking, ask, confirm, undo } }: { readonly importing: Importing }) {
  if (!asking) return null
  const { what, one } = asking
  const no = () => ask(null)
  if (what === 'confirm') {
    return (
      <Sheet title={copy.sureTitle(one.people)} yes={copy.import(one.people)} busyText={copy.importing} no={copy.no} onYes={() => confirm(one)} onNo={no}>
        {one.counts.fault > 0 ? <Note strong text={copy.sureFaults(one.counts.fault)} /> : null}
        <Note text={copy.sure} />
      </Sheet>
    )
  }
  const [title, note, yes] = what === 'drop' ? [copy.dropTitle, copy.dropNote, copy.dropYes] : [copy.undoTitle(one.people), copy.undoNote, copy.undoYes]
  return (
    <Sheet title={title} yes={yes} busyText={copy.undoing} no={copy.no} onYes={() => undo(one)} onNo={no}>
      <Note strong text={note} />
    </Sheet>
  )
}
