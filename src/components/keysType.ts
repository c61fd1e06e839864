/** What makes a thing reachable and usable by keyboard, where there is one. */
export type Keys = (onTap: () => void) => Record<string, unknown>
