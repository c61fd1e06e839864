/** The poster on its way from numbers to a picture in the album. */
import { pictureWords } from '@components/pictureWords/copy'
import { posterCode, readStaffEvent, type StaffEventView } from '@contract/eventDesk'
import { clock } from '@domain/calendar'
import { canvasById, pictureFor } from '@platform/canvas'
import { failureWords, type FailureWords } from '@platform/faults/copy'
import { useParams } from '@platform/navigation'
import { usePicture, type Painted, type Picture } from '@platform/usePicture'
import { useQuery } from '@platform/useQuery'
import { useState } from 'react'
import { codeRefusals, copy, type Format } from './copy'
import { drawPoster, type Sheet } from './draw'
import { posterOf, type Poster } from './poster'

export const CANVAS = 'poster-canvas'

/** The width in points of the sheet that is drawn on, and of the picture; paper has the proportions of A4. */
const formats: Readonly<Record<Format, { readonly sheet: Sheet; readonly width: number; readonly fixed: boolean }>> = {
  phone: { sheet: { width: 375, height: 1_000, art: 166, gap: 20, code: 124 }, width: 375, fixed: false },
  paper: { sheet: { width: 480, height: 678.9, art: 190, gap: 20, code: 132 }, width: 620, fixed: true }
}

export type PosterState = Picture & {
  readonly event: StaffEventView | null
  readonly loading: boolean
  readonly words: FailureWords | null
  readonly format: Format
  readonly poster: Poster | null
  readonly choose: (format: Format) => void
  readonly reload: () => Promise<unknown>
}

/** Draws once to learn how high it becomes, then for good. Paper keeps its proportions: what does not fit makes everything smaller, what is left goes to wall and gaps. */
async function paint(poster: Poster, code: string, format: Format): Promise<Painted | null> {
  const { sheet, width, fixed } = formats[format]
  const trial = await canvasById(CANVAS, width, (width * sheet.height) / sheet.width)
  const picture = trial && (await pictureFor(trial, code))
  if (!trial || !picture) return null
  const needed = drawPoster(trial.brush, poster, picture, sheet)
  const smaller = fixed ? Math.max(1, needed / sheet.height) : 1
  const fitted = { ...sheet, width: sheet.width * smaller, height: fixed ? sheet.height * smaller : needed }
  // on a wider sheet the lines are fewer, so it is measured anew
  const left = fixed ? Math.max(0, fitted.height - drawPoster(trial.brush, poster, picture, fitted)) : 0

  const drawable = await canvasById(CANVAS, width, (width * fitted.height) / fitted.width)
  const again = drawable && (await pictureFor(drawable, code))
  if (!drawable || !again) return null
  drawable.brush.scale(width / fitted.width, width / fitted.width)
  drawPoster(drawable.brush, poster, again, { ...fitted, art: fitted.art + left * 0.4, gap: fitted.gap + left * 0.2 })
  return { drawable, ratio: fitted.height / fitted.width }
}

export function usePoster(): PosterState {
  const { id = '' } = useParams()
  const query = useQuery(readStaffEvent, { eventId: id })
  const code = useQuery(posterCode, { eventId: id }, { kept: false })
  const [format, setFormat] = useState<Format>('phone')

  const event = query.data
  const poster = event && posterOf(event, clock())
  const image = code.data && `data:${code.data.contentType};base64,${code.data.image}`
  const says = poster && image ? JSON.stringify([poster, image, format]) : null
  const picture = usePicture(says, async () => (poster && image ? paint(poster, image, format) : null), pictureWords.fileName(event?.title ?? '', copy.title))

  const failure = query.failure ?? code.failure
  return {
    ...picture,
    event: image ? event : null,
    loading: query.loading || code.loading,
    words: failure && failureWords(failure, codeRefusals),
    format,
    poster,
    choose: setFormat,
    reload: () => Promise.all([query.reload(), code.reload()])
  }
}
