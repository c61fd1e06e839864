/** 发活动, 改活动: one calm form. */
import { Page } from '@components/Page'
import { copy } from '@features/event-editor/copy'
import { EditorAbsent } from '@features/event-editor/EditorAbsent'
import { EditorBar } from '@features/event-editor/EditorBar'
import { DiscardSheet, TellSheet } from '@features/event-editor/EditorSheets'
import { EventForm } from '@features/event-editor/EventForm'
import { useEditor, type Writing } from '@features/event-editor/useEditor'
import { useWriting } from '@features/event-editor/useWriting'
import { useState } from 'react'

function Editor({ writing }: { readonly writing: Writing }) {
  const editor = useEditor(writing)
  const [discarding, setDiscarding] = useState(false)
  const { stored } = writing
  const sheet = discarding ? <DiscardSheet editor={editor} onClose={() => setDiscarding(false)} /> : editor.telling && stored ? <TellSheet editor={editor} stored={stored} /> : null
  return (
    <Page title={stored ? copy.editTitle : copy.newTitle} bar={<EditorBar editor={editor} />} sheet={sheet}>
      <EventForm editor={editor} stored={stored !== null} onDiscard={() => setDiscarding(true)} />
    </Page>
  )
}

export default function EventEditorPage() {
  const opened = useWriting()
  const [first, setFirst] = useState<Writing | null>(null)
  // what was opened stays what is written on, whatever is read anew behind it
  if (!first && opened.writing) setFirst(opened.writing)
  if (first) return <Editor writing={first} />
  return (
    <Page title={copy.newTitle}>
      <EditorAbsent opened={opened} />
    </Page>
  )
}
