/** A picture on its way from numbers to the album: drawn as soon as its canvas is there, anew when what it says changes. */
import { useEffect, useRef, useState } from 'react'
import { savePicture } from './album'
import type { Drawable } from './canvas'

export type Painted = { readonly drawable: Drawable; /** Height for each point of width. */ readonly ratio: number }

export type Picture = {
  /** Height of the picture for each point of its width; 0 before it is drawn. */
  readonly ratio: number
  readonly result: 'saved' | 'denied' | 'failed' | 'not_drawn' | null
  readonly draw: () => Promise<void>
  readonly save: () => Promise<void>
}

/** `says` is all that the picture says, so that it is drawn again when that changes; null while nothing is known. `paint` ends with null when it could not. */
export function usePicture(says: string | null, paint: () => Promise<Painted | null>, fileName: string): Picture {
  const [ratio, setRatio] = useState(0)
  const [result, setResult] = useState<Picture['result']>(null)
  const drawn = useRef<Drawable | null>(null)

  const draw = async () => {
    if (says === null) return
    setResult(null)
    drawn.current = null
    const painted = await paint()
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
  }, [says])

  return {
    ratio,
    result,
    draw,
    save: async () => {
      if (!drawn.current) await draw()
      if (drawn.current) setResult(await savePicture(drawn.current, fileName))
    }
  }
}
