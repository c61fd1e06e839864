/** Words by key, as chips want them. */
export const optionsOf = <Key extends string>(words: Readonly<Record<Key, string>>): readonly { readonly key: Key; readonly text: string }[] => (Object.keys(words) as Key[]).map((key) => ({ key, text: words[key] }))
