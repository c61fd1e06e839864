/** Addresses within the mini program, as its files and pages name each other. */

/** `../b/index`, said in `a/index`, is `b/index`; a slash begins at the root. */
export const pathFrom = (file: string, other: string): string => new URL(other, `http://program/${file}`).pathname.slice(1)
