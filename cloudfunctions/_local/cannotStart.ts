/** Why the local cloud cannot start, in a sentence that can be read and acted on. */
export class CannotStart extends Error {}
