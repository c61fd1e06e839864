/** What the cloud answers when it cannot serve a request of the SDK: a code of CloudBase and a text. */

export class CloudError extends Error {
  override readonly name = 'CloudError'

  constructor(readonly code: string, message: string) {
    super(message)
  }
}

export const invalidParam = (message: string) => new CloudError('INVALID_PARAM', message)
