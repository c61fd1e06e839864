/** Brings a sentence to the eyes, and where there is a keyboard the focus to it. */
export type Seek = (id: string) => void
