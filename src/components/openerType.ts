/** What makes the words on a wheel's field a way to open it by the keyboard. */
export type Opener = Readonly<Record<string, unknown>>
