/** What a keyboard does on a page that is worked with all day: typing goes to its field, Enter goes on, Escape goes back. */
export type Shortcuts = {
  /** The field that typing goes to; null while a sheet lies over it. */
  readonly fieldId: string | null
  readonly onEnter: () => void
  readonly onEscape: () => void
}

export type UseShortcuts = (shortcuts: Shortcuts) => void

/** Gives the keyboard back to a field. */
export type FocusOn = (fieldId: string) => void
