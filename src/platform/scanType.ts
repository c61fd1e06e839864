/** Reads a code with the camera. */

/** `impossible`: there is no camera, or it may not be used; the code can be put in by hand. */
export type Scanned = { readonly at: 'read'; readonly code: string } | { readonly at: 'gave_up' } | { readonly at: 'impossible' }

export type ScanCode = () => Promise<Scanned>
