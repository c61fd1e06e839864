/** The keys of a browser, for the page on top. */
import { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useRef, useState } from 'react'
import type { FocusOn, UseShortcuts } from './shortcutsType'

// Taro keeps earlier pages in the document, so the id may be there more than once
const inputOf = (id: string): HTMLInputElement | undefined => [...document.querySelectorAll<HTMLInputElement>(`[id="${id}"] input`)].find((input) => input.getClientRects().length > 0)

export const focusOn: FocusOn = (id) => inputOf(id)?.focus()

const isWriting = (target: EventTarget | null): boolean => target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
const isPressing = (target: EventTarget | null): boolean => target instanceof HTMLElement && target.closest('[role]') !== null
const isLetter = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean => [...key].length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey

export const useShortcuts: UseShortcuts = (shortcuts) => {
  const latest = useRef(shortcuts)
  latest.current = shortcuts
  const [seen, setSeen] = useState(true)
  useDidShow(() => setSeen(true))
  useDidHide(() => setSeen(false))

  useEffect(() => {
    if (!seen) return undefined
    const listen = (event: KeyboardEvent) => {
      // Taro's input sends an event of the same name without a key; a key inside a composition belongs to it
      if (!event.key || event.isComposing) return
      const { fieldId, onEnter, onEscape } = latest.current
      if (event.key === 'Escape') onEscape()
      else if (event.key === 'Enter' && !isWriting(event.target) && !isPressing(event.target)) onEnter()
      else if (fieldId && isLetter(event) && !isWriting(event.target)) focusOn(fieldId)
    }
    window.addEventListener('keydown', listen, true)
    return () => window.removeEventListener('keydown', listen, true)
  }, [seen])
}
