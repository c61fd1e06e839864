/** Hands somebody a file of their own; `not_kept` when they changed their mind or the phone could not. */
export type OwnFile = { readonly name: string; /** For reading. */ readonly words: string; /** For machines. */ readonly json: string }
export type HandOver = (file: OwnFile) => Promise<'kept' | 'not_kept'>

/** A file that the office made, as bytes. */
export type OfficeFile = { readonly fileName: string; readonly base64: string }
export type HandOverOffice = (file: OfficeFile) => Promise<'kept' | 'not_kept'>
