/** Whether a picture of a workshop shows a work, and what that is called. */
import { Field } from '@components/Field'
import { Note } from '@components/Note'
import { Notice } from '@components/Notice'
import { Sheet } from '@components/Sheet'
import { LONGEST_TITLE } from '@domain/photos'
import { useState } from 'react'
import { copy } from './copy'
import type { AlbumOnPage, Asking } from './useAlbum'

export function WorkSheet({ album, asking: { photoId, number, title } }: { readonly album: AlbumOnPage; readonly asking: Extract<Asking, { readonly what: 'work' }> }) {
  const [typed, setTyped] = useState(title)
  const { failure } = album
  return (
    <Sheet title={copy.workTitle(number)} yes={copy.workYes} busyText={copy.naming} no={copy.no} onYes={() => album.name(photoId, typed)} onNo={() => album.ask(null)}>
      <Field id='work' label={copy.workField} value={typed} longest={LONGEST_TITLE} onInput={setTyped} />
      <Note text={copy.workNote} />
      {failure ? <Notice kind='bad' seeks id='sheet-failure' text={failure.text} note={failure.note} /> : null}
    </Sheet>
  )
}
