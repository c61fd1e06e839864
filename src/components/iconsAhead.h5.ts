/** A browser fetches an icon when it is first shown, which for a warning may be after the network has gone. */
import { iconPath } from './icons'
import type { FetchIconsAhead } from './iconsAheadType'

const ahead = [iconPath('brick', 'alert'), iconPath('lampInk', 'clock'), iconPath('sea', 'check'), iconPath('sea', 'phone'), iconPath('white', 'phone'), iconPath('white', 'plus')]
// a picture that nobody holds is let go
const held: HTMLImageElement[] = []

export const fetchIconsAhead: FetchIconsAhead = () => {
  for (const path of ahead) {
    const image = new Image()
    image.src = path
    held.push(image)
  }
}
