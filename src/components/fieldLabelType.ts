/** Tells the input itself its label, where the label beside it is not enough. */
export type UseFieldLabel = (id: string, label: string, wrong: string | undefined) => void
