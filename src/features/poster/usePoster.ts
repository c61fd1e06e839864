/** The poster on its way from numbers to a picture in the album. */
import { posterCode, readStaffEvent, type StaffEventView } from '@contract/eventDesk'
import { clock } from '@domain/calendar'
import { savePicture } from '@platform/album'
import { canvasById, pictureFor, type Drawable } from '@platform/canvas'
import { failureWords, type FailureWords } from '@platform/faults/copy'
import { useParams } from '@platform/navigation'
import { useQuery } from '@platform/useQuery'
import { useEffect, useRef, useState } from 'react'
import { codeRefusals, copy, type Format } from './copy'
import { drawPoster, type Sheet } from './draw'
import { posterOf, type Poster } from './poster'

export const CANVAS = 'poster-canvas'

/** The width in points of the sheet that is drawn on, and of the picture; paper has the proportions of A4. */
const formats: Readonly<Record<Format, { readonly sheet: Sheet; readonly width: number; readonly fixed: boolean }>> = {
  phone: { sheet: { width: 375, height: 1_000, art: 166, gap: 20, code: 124 }, width: 375, fixed: false },
  paper: { sheet: { width: 480, height: 678.9, art: 190, gap: 20, code: 132 }, width: 620, fixed: true }
}

export type PosterState = {
  readonly event: StaffEventView | null
  readonly loading: boolean
  readonly words: FailureWords | null
  readonly format: Format
  /** Height of the picture for each point of its width; 0 before it is drawn. */
  readonly ratio: number
  readonly result: 'saved' | 'denied' | 'failed' | 'not_drawn' | null
  readonly poster: Poster | null
  readonly choose: (format: Format) => void
  readonly draw: () => Promise<void>
  readonly save: () => Promise<void>
  readonly reload: () => Promise<unknown>
}

/** Draws once to learn how high it becomes, then for good. Paper keeps its proportions: what does not fit makes everything smaller, what is left goes to wall and gaps. */
async function paint(poster: Poster, code: string, format: Format): Promise<{ readonly drawable: Drawable; readonly ratio: number } | null> {
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
  const [ratio, setRatio] = useState(0)
  const [result, setResult] = useState<PosterState['result']>(null)
  const drawn = useRef<Drawable | null>(null)

  const event = query.data
  const poster = event && posterOf(event, clock())
  const image = code.data && `data:${code.data.contentType};base64,${code.data.image}`
  const words = JSON.stringify(poster)

  const draw = async () => {
    if (!poster || !image) return
    setResult(null)
    drawn.current = null
    const painted = await paint(poster, image, format)
    drawn.current = painted?.drawable ?? null
    if (painted) setRatio(painted.ratio)
    else setResult('not_drawn')
  }

  const latest = useRef(draw)
  latest.current = draw
  useEffect(() => {
    // the canvas needs a moment to be there
    const timer = setTimeout(() => void latest.current())
    return () => clearTimeout(timer)
  }, [words, image, format])

  const failure = query.failure ?? code.failure
  return {
    event: image ? event : null,
    loading: query.loading || code.loading,
    words: failure && failureWords(failure, codeRefusals),
    format,
    ratio,
    result,
    poster,
    choose: setFormat,
    draw,
    save: async () => {
      if (!drawn.current) await draw()
      if (drawn.current && event) setResult(await savePicture(drawn.current, copy.fileName(event.title)))
    },
    reload: () => Promise.all([query.reload(), code.reload()])
  }
}
