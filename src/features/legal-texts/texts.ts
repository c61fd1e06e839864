/** The texts by the name under which a page opens them. */
import { children } from './children/copy'
import { guardian } from './guardian/copy'
import { photo } from './photo/copy'
import { privacy } from './privacy/copy'
import type { LegalText } from './text'

export const textKeys = ['privacy', 'children', 'guardian', 'photo'] as const
export type TextKey = (typeof textKeys)[number]

export const texts: Readonly<Record<TextKey, LegalText>> = { privacy, children, guardian, photo }

export const isTextKey = (of: string | undefined): of is TextKey => textKeys.some((key) => key === of)
