/** Asks whether one message of each kind may be sent; only from a tap, and WeChat counts one tap as one message. */
export type AskToNotify = (templateIds: readonly string[]) => Promise<'accepted' | 'declined' | 'impossible'>
