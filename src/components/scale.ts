/** How large the words are: the factors that WeChat's font setting and our version for elders lead to. */
import { createContext, useContext } from 'react'

/** `elder` is our own switch: at least 1.4, larger targets, fewer things. */
export type Scale = { readonly factor: number; readonly elder: boolean }

const LARGEST = 1.6
const ELDER_AT_LEAST = 1.4
/** From here on pictures step aside and columns become lines. */
const REFLOW_FROM = 1.3

export const ScaleContext = createContext<Scale>({ factor: 1, elder: false })

export const useScale = (): Scale => useContext(ScaleContext)

const textFactor = ({ factor, elder }: Scale): number => Math.min(Math.max(factor, elder ? ELDER_AT_LEAST : 1), LARGEST)

/** Small words must grow most: text by the whole factor, titles by five eighths of it, figures by three tenths. */
export function factorsOf(scale: Scale): Record<'--fs' | '--ft' | '--fd', string> {
  const text = textFactor(scale)
  const share = (part: number) => String(Math.round((1 + (text - 1) * part) * 1000) / 1000)
  return { '--fs': String(text), '--ft': share(0.625), '--fd': share(0.3) }
}

export const isLarge = (scale: Scale): boolean => textFactor(scale) >= REFLOW_FROM
