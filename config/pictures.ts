/** The colours, and which pictures go into a build: each drawing once for every colour it is asked in. */
import { resolve } from 'node:path'
import { require as load } from 'tsx/cjs/api'
import type * as Icons from '../src/components/icons'
import type * as Palette from '../src/components/palette'

// Taro compiles only what lies in config, so what the components know is loaded another way
const known = <Module>(file: string): Module => load(resolve(process.cwd(), 'src/components', file), __filename) as Module

const { drawingPath, drawings, iconPath, icons } = known<typeof Icons>('icons.ts')
export const { palette } = known<typeof Palette>('palette.ts')

type Copy = { readonly from: string; readonly to: string; readonly transform: (svg: Buffer) => string }

const tint = (colour: string) => (svg: Buffer): string => svg.toString().trim().replaceAll('currentColor', colour)

export function pictures(outputRoot: string): Copy[] {
  const tones = Object.keys(icons) as Icons.IconTone[]
  return [
    ...tones.flatMap((tone) => icons[tone].map((name) => ({ from: `src/assets/icons/${name}.svg`, to: outputRoot + iconPath(tone, name), transform: tint(palette[tone]) }))),
    ...drawings.map((drawing) => ({ from: `src/assets/kinds/${drawing}.svg`, to: outputRoot + drawingPath(drawing), transform: tint(palette.sea) }))
  ]
}
