/** Files come back whole, whatever they are called. */
import { endingOf } from '../bench'
import type { Rule } from '../rule'

export const files: readonly Rule[] = [
  {
    rule: 'the address of a file comes without escapes, because the SDK escapes it',
    source: 'the SDK',
    without: ['tempUrl'],
    async test({ sdk }) {
      for (const cloudPath of ['conformance/名单.xlsx', 'conformance/a|b测试.jpeg', 'conformance/p 1+2&3.png']) {
        const { fileID } = await sdk.uploadFile({ cloudPath, fileContent: Buffer.from(`content of ${cloudPath}`) })
        expect(await endingOf(sdk.downloadFile({ fileID }))).toMatchObject({ answer: { fileContent: Buffer.from(`content of ${cloudPath}`) } })
        await sdk.deleteFile({ fileList: [fileID] })
      }
    }
  }
]
