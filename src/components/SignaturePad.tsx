/** A sheet to sign on with a finger, and the way to begin again. */
import { Canvas, View, type CanvasTouchEvent } from '@tarojs/components'
import { aria } from './aria'
import { TextButton } from './TextButton'

type Point = { readonly x: number; readonly y: number }
type Props = {
  readonly id: string
  readonly width: number
  readonly height: number
  readonly label: string
  readonly again: string
  readonly onStart: (point: Point) => void
  readonly onMove: (point: Point) => void
  readonly onClear: () => void
}

type Touched = { readonly x?: number; readonly y?: number; readonly clientX: number; readonly clientY: number } | undefined

/** WeChat tells where on the canvas, a browser where on the window. */
function pointOf(event: CanvasTouchEvent): Point | null {
  const touch = event.touches[0] as unknown as Touched
  if (!touch) return null
  if (touch.x !== undefined && touch.y !== undefined) return { x: touch.x, y: touch.y }
  const box = (event.currentTarget as unknown as { getBoundingClientRect(): { left: number; top: number } }).getBoundingClientRect()
  return { x: touch.clientX - box.left, y: touch.clientY - box.top }
}

const telling = (tell: (point: Point) => void) => (event: CanvasTouchEvent) => {
  const point = pointOf(event)
  if (point) tell(point)
}

export function SignaturePad({ id, width, height, label, again, onStart, onMove, onClear }: Props) {
  return (
    <View className='signing' {...aria({ role: 'img', label })}>
      <View className='note'>{label}</View>
      <Canvas type='2d' id={id} canvasId={id} className='pad' disableScroll style={{ width: `${width}px`, height: `${height}px` }} onTouchStart={telling(onStart)} onTouchMove={telling(onMove)} />
      <TextButton id={`${id}-again`} text={again} onTap={onClear} />
    </View>
  )
}
