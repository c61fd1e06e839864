/** In the demo the font factor stands in the address: `?fs=1.4`. */
import type { FontFactor } from './fontFactorType'

export const fontFactor: FontFactor = () => Number(new URLSearchParams(window.location.search).get('fs')) || 1
