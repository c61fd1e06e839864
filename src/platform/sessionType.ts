/** What has to happen once before the first call can leave. */
export type StartSession = () => void
