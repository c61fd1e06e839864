/** In a browser the real input lies inside Taro's element and is told its label there. */
import { useEffect } from 'react'
import type { UseFieldLabel } from './fieldLabelType'

const innerInputs = (id: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(`[id="${id}"] input, [id="${id}"] textarea`)]

export const useFieldLabel: UseFieldLabel = (id, label, wrong) => {
  useEffect(() => {
    const tell = () => {
      for (const input of innerInputs(id)) {
        input.setAttribute('aria-label', wrong ? `${label}，${wrong}` : label)
        input.setAttribute('aria-invalid', String(wrong !== undefined))
      }
    }
    tell()
    // Taro's element draws its inner input a moment later
    const later = setTimeout(tell, 100)
    return () => clearTimeout(later)
  }, [id, label, wrong])
}
