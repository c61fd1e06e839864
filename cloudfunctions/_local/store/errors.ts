/** Every way the store says no, in CloudBase's own codes and words. */

export class StoreError extends Error {
  override readonly name = 'StoreError'

  constructor(readonly code: string, message: string, options?: ErrorOptions) {
    super(message, options)
  }
}

const contact = 'Please check your request, but if the problem persists, contact us.'
// what is said of collections ends a little differently
const contactUnsolved = 'Please check your request, but if the problem cannot be solved, contact us.'

export const requestFailed = (message: string, options?: ErrorOptions) => new StoreError('DATABASE_REQUEST_FAILED', message, options)

export const collectionMissing = (name: string) => new StoreError('DATABASE_COLLECTION_NOT_EXIST', `[ResourceNotFound] Db or Table not exist: ${name}. ${contactUnsolved}`)

// not documented: as logs of real environments show it
export const collectionExists = () => new StoreError('DATABASE_COLLECTION_ALREADY_EXIST', `[ResourceUnavailable.ResourceExist] Table exist. ${contactUnsolved}`)

export const duplicateKey = (collection: string, index: string, key: string) =>
  requestFailed(`E11000 duplicate key error collection: tnt-local.${collection} index: ${index} dup key: ${key}`)

export const transactionConflict = () =>
  new StoreError('DATABASE_TRANSACTION_CONFLICT', `[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. ${contact}`)

export const transactionMissing = () =>
  new StoreError('DATABASE_TRANSACTION_FAIL', `[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, transaction must be commit or abort in 30 seconds. ${contact}`)

export const lockTimeout = () => requestFailed(`[ResourceUnavailable.TransactionBusy] Transaction is busy. ${contact}`)

export const closed = () => requestFailed('The store is closed.')

export const diskFailed = (cause: unknown) => requestFailed('The disk refused a write, so the store refuses everything until it is opened again.', { cause })
