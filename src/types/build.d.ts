/** What the build puts into the code by name. */
declare const CLOUD_ENV: string

declare module '*.scss'
