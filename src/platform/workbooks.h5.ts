/** In a browser a workbook is a file of the computer. */
import { persona } from './personas'
import { ENDINGS, type ChooseWorkbook, type PutWorkbook } from './workbooksType'

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

export const putWorkbook: PutWorkbook = async (address, path) => {
  const { openid } = await persona()
  try {
    const bytes = await (await fetch(address)).blob()
    const response = await fetch(`/upload/${path}`, { method: 'POST', headers: { 'x-wx-openid': openid }, body: bytes })
    return ((await response.json()) as { readonly fileId?: string }).fileId ?? null
  } catch {
    return null
  } finally {
    URL.revokeObjectURL(address)
  }
}
