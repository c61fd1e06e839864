/** Bytes that nobody can guess. */
export type RandomBytes = (length: number) => Promise<Uint8Array>
