/** What becomes of what was written: kept for later, shown to residents, or changed for those who are coming. */
import { BottomBar } from '@components/BottomBar'
import { MainButton } from '@components/MainButton'
import { SideButton } from '@components/SideButton'
import { copy } from './copy'
import type { Editor } from './useEditor'

export function EditorBar({ editor: { form, published, handsOn, saveDraft, publish, saveChanges } }: { readonly editor: Editor }) {
  if (!form.kind) return null
  if (published) return <BottomBar main={<MainButton id='save' text={copy.save} busyText={copy.saving} onTap={saveChanges} />} />
  return (
    <BottomBar
      side={<SideButton id='save-draft' icon='pencil' text={copy.saveShort} label={copy.saveDraft} onTap={() => void saveDraft()} />}
      main={<MainButton id='publish' text={handsOn ? copy.handOn : copy.publish} busyText={handsOn ? copy.saving : copy.publishing} onTap={publish} />}
    />
  )
}
