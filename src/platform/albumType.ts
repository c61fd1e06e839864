/** Saves what was drawn as a picture. `denied`: the owner does not let us into the album. */
import type { Drawable } from './canvas'

export type SavePicture = (drawable: Drawable, name: string) => Promise<'saved' | 'denied' | 'failed'>
