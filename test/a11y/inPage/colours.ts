/** Contrast by the formula of WCAG 2.2, from the colours that the browser computed. */
import { once } from './once'

type Colour = { readonly red: number; readonly green: number; readonly blue: number; readonly alpha: number }

const WHITE: Colour = { red: 255, green: 255, blue: 255, alpha: 1 }

function coloursIn(css: string): Colour[] {
  return [...css.matchAll(/rgba?\(([^)]+)\)/g)].map(([, inner = '']) => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = inner.split(/[\s,/]+/).map(Number)
    return { red, green, blue, alpha }
  })
}

function over(front: Colour, ground: Colour): Colour {
  const mix = (part: 'red' | 'green' | 'blue') => front[part] * front.alpha + ground[part] * (1 - front.alpha)
  return { red: mix('red'), green: mix('green'), blue: mix('blue'), alpha: 1 }
}

function luminance({ red, green, blue }: Colour): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) => (part / 255 <= 0.03928 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function between(one: Colour, other: Colour): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

/** What lies behind an element: one colour, or those of a gradient. */
const grounds = once((element: Element): readonly Colour[] => {
  const { backgroundColor, backgroundImage } = getComputedStyle(element)
  const gradient = coloursIn(backgroundImage)
  const own = gradient.length > 0 ? gradient : coloursIn(backgroundColor)
  const opaque = own.length > 0 && own.every(({ alpha }) => alpha === 1)
  if (opaque) return own
  const behind = element.parentElement ? grounds(element.parentElement) : [WHITE]
  return own.length > 0 ? behind.flatMap((ground) => own.map((front) => over(front, ground))) : behind
})

const opacityOf = once((element: Element): number => Number(getComputedStyle(element).opacity) * (element.parentElement ? opacityOf(element.parentElement) : 1))

/** The least contrast that the words of an element have. */
export function contrastOf(element: Element): number {
  const [own = WHITE] = coloursIn(getComputedStyle(element).color)
  const front = { ...own, alpha: own.alpha * opacityOf(element) }
  return Math.min(...grounds(element).map((ground) => between(over(front, ground), ground)))
}
