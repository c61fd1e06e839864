/** A canvas on the page, found by its id and sharpened for the album: three pixels a point. */
import * as Taro from '@tarojs/taro'

export const SHARPNESS = 3

/** The drawing surface and what saves it; `<Canvas type="2d" id={id} canvasId={id}>` wants both ids. */
export type Drawable = { readonly id: string; readonly canvas: Taro.Canvas; readonly brush: CanvasRenderingContext2D }

type Node = Taro.Canvas & { getContext(kind: '2d'): CanvasRenderingContext2D }
type Found = { readonly node?: Node } | null

// a slow phone lays out its canvas some moments after the page
const MOST_LOOKS = 20
const BETWEEN = 50

const nodeOf = (id: string): Promise<Node | null> =>
  new Promise((resolve) => {
    Taro.createSelectorQuery()
      .select(`#${id}`)
      .fields({ node: true, size: true })
      .exec(([found]: [Found]) => resolve(found?.node ?? null))
  })

const aMoment = () => new Promise<void>((resolve) => setTimeout(resolve, BETWEEN))

async function nodeInTime(id: string): Promise<Node | null> {
  for (let looks = 1; looks < MOST_LOOKS; looks += 1) {
    const node = await nodeOf(id)
    if (node) return node
    await aMoment()
  }
  return nodeOf(id)
}

/** Null when the page has gone or the canvas does not come. */
export async function canvasById(id: string, width: number, height: number): Promise<Drawable | null> {
  const canvas = await nodeInTime(id)
  if (!canvas) return null
  canvas.width = width * SHARPNESS
  canvas.height = height * SHARPNESS
  const brush = canvas.getContext('2d')
  brush.scale(SHARPNESS, SHARPNESS)
  return { id, canvas, brush }
}

type Picture = { src: string; onload: unknown; onerror: unknown }

/** A picture to be drawn, once it has been read; null when it cannot be. A canvas of WeChat makes its own, a browser has them anyway. */
export const pictureFor = ({ canvas }: Drawable, src: string): Promise<CanvasImageSource | null> =>
  new Promise((resolve) => {
    const picture: Picture = 'createImage' in canvas && typeof canvas.createImage === 'function' ? canvas.createImage() : new Image()
    picture.onload = () => resolve(picture as unknown as CanvasImageSource)
    picture.onerror = () => resolve(null)
    picture.src = src
  })
