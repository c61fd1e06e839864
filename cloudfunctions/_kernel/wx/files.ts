/** Files in the cloud: read and written by functions alone, and shown through addresses that end. */
import { unavailable } from '../faults'
import { cloud } from './cloud'

/** As many as the cloud takes in one request. */
const MOST_FILES = 50
/** What the SDK says of a file that is not there. */
const NO_FILE = -503003
/** As long as somebody looks at a page. */
const ADDRESS_SECONDS = 60 * 60

const batches = (fileIds: readonly string[]): readonly (readonly string[])[] => Array.from({ length: Math.ceil(fileIds.length / MOST_FILES) }, (_, index) => fileIds.slice(index * MOST_FILES, (index + 1) * MOST_FILES))

async function asked<Answer>(request: Promise<Answer>): Promise<Answer> {
  try {
    return await request
  } catch (error) {
    throw unavailable(error)
  }
}

/** For each of them that is there an address that opens for an hour. */
export async function addressesOf(fileIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const answers = await Promise.all(batches(fileIds).map((some) => asked(cloud.getTempFileURL({ fileList: some.map((fileID) => ({ fileID, maxAge: ADDRESS_SECONDS })) }))))
  return new Map(answers.flatMap(({ fileList }) => fileList.flatMap(({ fileID, status, tempFileURL }) => (status === 0 ? [[fileID, tempFileURL] as const] : []))))
}

/** What is in it, or null when there is none. */
export async function readFile(fileId: string): Promise<Buffer | null> {
  if (!(await addressesOf([fileId])).has(fileId)) return null
  return (await asked(cloud.downloadFile({ fileID: fileId }))).fileContent
}

/** Answers with the name that the cloud gave it; what lay at the path is gone. */
export const writeFile = async (path: string, bytes: Buffer): Promise<string> => (await asked(cloud.uploadFile({ cloudPath: path, fileContent: bytes }))).fileID

/** Takes files away for good; one that is not there is no error. */
export async function removeFiles(fileIds: readonly string[]): Promise<void> {
  for (const some of batches(fileIds)) {
    const { fileList } = await asked(cloud.deleteFile({ fileList: some }))
    const kept = fileList.find(({ status }) => status !== 0 && status !== NO_FILE)
    if (kept) throw unavailable(new Error(`a file was not deleted: ${kept.status}`))
  }
}
