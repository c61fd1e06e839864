/** What has to happen once before the first call can leave. */
export type StartSession = () => void

/** Once it is known who is there. */
export type SessionReady = () => Promise<unknown>
