/** 写发放活动: what is handed out to whom, where, and who gives it. */
import { Page } from '@components/Page'
import { copy } from '@features/noodle-editor/copy'
import { EditorBar, EditorPage } from '@features/noodle-editor/EditorPage'
import { useEditor } from '@features/noodle-editor/useEditor'

export default function NoodleEditorPage() {
  const editor = useEditor()
  return (
    <Page title={copy.title} bar={<EditorBar editor={editor} />}>
      <EditorPage editor={editor} />
    </Page>
  )
}
