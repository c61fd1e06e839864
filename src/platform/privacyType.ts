/** WeChat's privacy authorisation. */
export type Privacy = {
  /** Once, before anything private is asked. */
  readonly start: () => void
  /** Before something private is told that WeChat does not guard itself, such as a name that is typed. Whoever agreed before is not asked again. */
  readonly ask: () => Promise<'agreed' | 'refused'>
}
