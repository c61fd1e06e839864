/** In a browser a file of one's own is a download. */
import type { HandOver } from './keptFileType'

export const handOver: HandOver = ({ name, json }) => {
  const url = URL.createObjectURL(new Blob([json], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = `${name}.json`
  link.click()
  setTimeout(() => URL.revokeObjectURL(url))
  return Promise.resolve('kept')
}
