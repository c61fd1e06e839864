/** The font factor that the phone's owner has set outside of our program. */
export type FontFactor = () => number
