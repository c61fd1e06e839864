/** Which icon exists in which colour: the build tints exactly these from `src/assets`, and nothing else can be asked for. */
export const icons = {
  sea: ['alert', 'bell', 'calendar', 'check', 'clock', 'code', 'download', 'homeLit', 'lock', 'minus', 'no', 'pencil', 'people', 'person', 'phone', 'place', 'plus', 'search', 'share'],
  white: ['back', 'bell', 'check', 'code', 'download', 'pencil', 'phone', 'plus', 'share'],
  ink: ['back', 'check'],
  ink2: ['clock', 'home', 'no', 'person', 'phone'],
  edge: ['go'],
  lampInk: ['clock'],
  brick: ['alert', 'no']
} as const

export type IconTone = keyof typeof icons
export type IconName<Tone extends IconTone = IconTone> = (typeof icons)[Tone][number]

/** The drawing of what an event is about, or of its kind, or of a benefit; always sea, on light or on its tint. */
export const drawings = ['yoga', 'rope', 'bun', 'scales', 'bowl', 'walk', 'talk', 'craft', 'podium', 'lectern'] as const
export type Drawing = (typeof drawings)[number]

export const iconPath = (tone: IconTone, name: string): string => `/assets/${tone}/${name}.svg`
export const drawingPath = (drawing: Drawing): string => `/assets/kinds/${drawing}.svg`
