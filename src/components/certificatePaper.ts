/** The paper of a certificate as it is painted: white, with a frame. */
import { round, type Brush } from './brush'
import { palette } from './palette'

export function paper(brush: Brush, width: number, height: number): void {
  brush.fillStyle = palette.white
  brush.fillRect(0, 0, width, height)
  brush.strokeStyle = palette.sea
  brush.lineWidth = 2
  round(brush, 12, 12, width - 24, height - 24, 10)
  brush.stroke()
}
