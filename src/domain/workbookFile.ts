/** Which files are taken for a workbook, and which are turned away before anybody looks into them. */
export const fileRefusals = ['file_too_large', 'old_format', 'has_password', 'not_a_workbook'] as const
export type FileRefusal = (typeof fileRefusals)[number]

/** Rosters have some hundred kilobytes; what is larger is full of pictures, or means harm. */
export const MOST_FILE_BYTES = 5_000_000
