/** In a browser a workbook is a file of the computer. */
import type { PutFile } from './picturesType'
import { putFile } from './putFile'
import { ENDINGS, type ChooseWorkbook } from './workbooksType'

export const chooseWorkbook: ChooseWorkbook = () =>
  new Promise((chosen) => {
    const input = Object.assign(document.createElement('input'), { type: 'file', accept: ENDINGS.map((ending) => `.${ending}`).join(',') })
    input.addEventListener('cancel', () => chosen(null))
    input.addEventListener('change', () => {
      const [file] = input.files ?? []
      chosen(file ? { address: URL.createObjectURL(file), name: file.name } : null)
    })
    input.click()
  })

/** Its address is of no use afterwards. */
export const putWorkbook: PutFile = (address, path) => putFile(address, path).finally(() => URL.revokeObjectURL(address))
