/** Takes or chooses pictures, made small on the phone, and puts one into the cloud. */

/** Where each lies on the phone; none where somebody changed their mind. */
export type ChoosePictures = (most: number) => Promise<readonly string[]>

/** The name that the cloud gave the file, or null when it did not arrive. */
export type PutFile = (address: string, path: string) => Promise<string | null>

/** From good to just good enough; the first that is small enough is taken. */
export const QUALITIES = [80, 60, 40] as const

/** The size at which the longest side is short enough. */
export function smaller(width: number, height: number, longest: number): { readonly width: number; readonly height: number } {
  const scale = Math.min(1, longest / Math.max(width, height, 1))
  return { width: Math.round(width * scale), height: Math.round(height * scale) }
}
