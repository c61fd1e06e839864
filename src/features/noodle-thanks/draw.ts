/** The thank-you as it is painted: a wall at dusk with a lit window for every elder who has it, as far as windows go, and those who gave below. */
import { dress, round, write, type Brush } from '@components/brush'
import { palette } from '@components/palette'
import { copy } from './copy'
import type { Thanks } from './thanks'

export const WIDTH = 375
const MARGIN = 24
const PANE = { width: 15, height: 18, gap: 7 } as const
/** As many as stand in eight rows; above it the number alone speaks. */
const MOST_PANES = 120

function windows(brush: Brush, count: number, top: number): number {
  const across = Math.floor((WIDTH - 2 * MARGIN + PANE.gap) / (PANE.width + PANE.gap))
  const shown = Math.min(count, MOST_PANES)
  brush.fillStyle = palette.lamp
  for (let place = 0; place < shown; place += 1) {
    round(brush, MARGIN + (place % across) * (PANE.width + PANE.gap), top + Math.floor(place / across) * (PANE.height + PANE.gap), PANE.width, PANE.height, 3)
    brush.fill()
  }
  return top + Math.ceil(shown / across) * (PANE.height + PANE.gap)
}

/** Paints it and returns how high it has become. */
export function drawThanks(brush: Brush, { host, title, elders, totals, atHome, givers }: Thanks, height: number): number {
  const room = WIDTH - 2 * MARGIN
  brush.fillStyle = palette.sea
  brush.fillRect(0, 0, WIDTH, height)
  let y = write(brush, host, MARGIN, 26, room, { size: 19, weight: 600, colour: palette.onSea2 })
  y = write(brush, title, MARGIN, y + 6, room, { size: 30, weight: 700, colour: palette.white, line: 1.25 })
  y = windows(brush, elders, y + 18) + 8
  const figure = copy.elders(elders)
  dress(brush, { size: 56, weight: 700, colour: palette.white })
  const wide = brush.measureText(figure).width
  write(brush, figure, MARGIN, y, room, { size: 56, weight: 700, colour: palette.white, line: 1.1 })
  y = write(brush, copy.eldersUnit, MARGIN + wide + 10, y + 24, room - wide, { size: 22, weight: 700, colour: palette.white }) + 8
  y = write(brush, [...totals, ...(atHome > 0 ? [copy.home(atHome)] : [])].join(copy.separator), MARGIN, y, room, { size: 19, colour: palette.onSea2 })
  if (givers.length > 0) {
    y = write(brush, copy.thanks, MARGIN, y + 20, room, { size: 22, weight: 700, colour: palette.lamp })
    for (const { name, gave } of givers) {
      y = write(brush, name, MARGIN, y + 6, room, { size: 21, weight: 700, colour: palette.white })
      if (gave) y = write(brush, gave, MARGIN, y, room, { size: 19, colour: palette.onSea2 })
    }
  }
  return write(brush, copy.closing, MARGIN, y + 20, room, { size: 19, weight: 600, colour: palette.white }) + MARGIN
}
