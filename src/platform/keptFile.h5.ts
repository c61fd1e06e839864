/** In a browser a file of one's own, or of the office, is a download. */
import type { HandOver, HandOverOffice } from './keptFileType'

function download(content: Blob, fileName: string): void {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = fileName
  link.click()
  setTimeout(() => URL.revokeObjectURL(url))
}

export const handOver: HandOver = ({ name, json }) => {
  download(new Blob([json], { type: 'application/json' }), `${name}.json`)
  return Promise.resolve('kept')
}

export const handOverOffice: HandOverOffice = ({ fileName, base64 }) => {
  download(new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))]), fileName)
  return Promise.resolve('kept')
}
