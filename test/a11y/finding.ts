/** What the check of a page may find, and what it is told of the page's setting. */

export const rules = ['text size', 'contrast', 'target', 'role', 'label', 'picture', 'overflow', 'cut off', 'main button', 'order'] as const
export type Rule = (typeof rules)[number]

export type Finding = { readonly rule: Rule; /** The element, by tag, class and words. */ readonly element: string; readonly what: string }

export type Demands = {
  /** In the version for elders every target has the size of a main button. */
  readonly elder: boolean
  /** Links inside a sentence that may be as high as its line, by their labels. */
  readonly inlineLinks: readonly string[]
}
