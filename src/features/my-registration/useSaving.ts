/** Keeping the code as a picture in the album. */
import type { RegistrationView } from '@contract/event'
import { savePicture } from '@platform/album'
import { canvasById } from '@platform/canvas'
import { useState } from 'react'
import { drawCode, HEIGHT, WIDTH } from './codePicture'
import { copy } from './copy'

export const CANVAS = 'code-picture'

export type Saving = { readonly result: 'saved' | 'denied' | 'failed' | null; readonly save: () => Promise<void> }

export function useSaving(view: RegistrationView): Saving {
  const [result, setResult] = useState<Saving['result']>(null)
  const save = async () => {
    const drawable = await canvasById(CANVAS, WIDTH, HEIGHT)
    if (!drawable) return setResult('failed')
    drawCode(drawable.brush, view)
    setResult(await savePicture(drawable, copy.picture.name))
  }
  return { result, save }
}
