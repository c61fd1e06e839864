/** Chooses a workbook where offices have theirs, and puts it into the cloud. */

/** Where it lies, and what it is called; null when somebody changed their mind. */
export type ChooseWorkbook = () => Promise<{ readonly address: string; readonly name: string } | null>

/** As computers end the names of workbooks; the cloud says of the older ones how they are saved anew. */
export const ENDINGS = ['xlsx', 'xls', 'et'] as const
