/** The colours of the product, by name: read by the styles, by the icons and by pictures drawn on a canvas. Contrasts stand in the visual language. */
export const palette = {
  paper: '#F6F2EA',
  card: '#FFFFFF',
  quiet: '#ECE7DC',
  line: '#DFD8CA',
  edge: '#85807A',
  ink: '#1C2526',
  ink2: '#515A5A',
  sea: '#0E4A58',
  seaPress: '#0A3843',
  seaTint: '#E2EEF0',
  onSea2: '#C7DDE1',
  seaLine: '#6E9BA5',
  lamp: '#F6B73C',
  lampTint: '#FDEFD0',
  lampInk: '#6E4500',
  brick: '#A33A1A',
  brickTint: '#FBE8E1',
  white: '#FFFFFF'
} as const

export type Colour = keyof typeof palette
