/** How a call reaches the cloud, and what is known when it does not. */

/** `no`: it never left the phone. `unknown`: it may have arrived and taken effect. */
export type Sent = 'no' | 'unknown'

export type Delivery = { readonly arrived: true; readonly reply: unknown } | { readonly arrived: false; readonly sent: Sent }

/** Never throws, never waits for ever by itself being wrong; the client sets the limit of time. */
export type Transport = (functionName: string, call: { readonly endpoint: string; readonly input: unknown }) => Promise<Delivery>
