/** A name written on the screen with a finger, as strokes on a canvas, and then as a picture that can be sent. */
import * as Taro from '@tarojs/taro'
import { useEffect, useRef, useState } from 'react'
import { canvasById, type Drawable } from './canvas'

export type Point = { readonly x: number; readonly y: number }

export type Signature = {
  readonly id: string
  readonly width: number
  readonly height: number
  /** A stroke has been drawn: a mere dot is no name. */
  readonly signed: boolean
  readonly start: (point: Point) => void
  readonly move: (point: Point) => void
  readonly clear: () => void
  /** Where the picture lies on the phone; null where it could not be made. */
  readonly picture: () => Promise<string | null>
}

const LINE = 3

export function useSignature(id: string, width: number, height: number, colours: { readonly paper: string; readonly ink: string }): Signature {
  const [signed, setSigned] = useState(false)
  const drawable = useRef<Drawable | null>(null)
  const last = useRef<Point | null>(null)

  const blank = ({ brush }: Drawable) => {
    brush.fillStyle = colours.paper
    brush.fillRect(0, 0, width, height)
    brush.strokeStyle = colours.ink
    brush.lineWidth = LINE
    brush.lineCap = 'round'
    brush.lineJoin = 'round'
  }
  const ready = useRef(blank)
  ready.current = blank

  useEffect(() => {
    let here = true
    void canvasById(id, width, height).then((found) => {
      if (!here || !found) return
      drawable.current = found
      ready.current(found)
    })
    return () => void (here = false)
  }, [id, width, height])

  return {
    id,
    width,
    height,
    signed,
    start: (point) => void (last.current = point),
    move: (point) => {
      const brush = drawable.current?.brush
      if (!brush || !last.current) return
      brush.beginPath()
      brush.moveTo(last.current.x, last.current.y)
      brush.lineTo(point.x, point.y)
      brush.stroke()
      last.current = point
      setSigned(true)
    },
    clear: () => {
      if (drawable.current) blank(drawable.current)
      last.current = null
      setSigned(false)
    },
    picture: async () => {
      if (!drawable.current) return null
      try {
        return (await Taro.canvasToTempFilePath({ canvas: drawable.current.canvas, canvasId: id })).tempFilePath
      } catch {
        return null // nothing that could be sent
      }
    }
  }
}
