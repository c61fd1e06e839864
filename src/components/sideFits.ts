/** Whether a side button has room beside the main one, or would make its words break. */
import { factorsOf, isLarge, type Scale } from './scale'

export type BarWords = { readonly main: string; readonly side: string; /** Whether the main button has an icon. */ readonly icon?: boolean }

// as the styles have them: a bar's margins, the gap, what surrounds the words of either button
const MARGINS = 40
const GAP = 12
const MAIN = { size: 21, around: 32, icon: 36 }
const SIDE = { size: 17, around: 32, icon: 27, aroundLarge: 24 }

const lettersIn = (words: string): number => [...words].reduce((sum, letter) => sum + (letter.charCodeAt(0) < 256 ? 0.6 : 1), 0)

export function sideFits({ main, side, icon = false }: BarWords, scale: Scale, width: number): boolean {
  const { '--fs': text, '--ft': title } = factorsOf(scale)
  const mainWidth = lettersIn(main) * MAIN.size * Number(title) + MAIN.around + (icon ? MAIN.icon * Number(title) : 0)
  // in large letters the icon stands above the words
  const large = isLarge(scale)
  const sideWidth = lettersIn(side) * SIDE.size * Number(text) + (large ? SIDE.aroundLarge : SIDE.around + SIDE.icon * Number(text))
  return mainWidth + GAP + sideWidth <= width - MARGINS
}
