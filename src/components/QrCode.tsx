/** A code to be scanned from the screen; always 196 px, however large the words are. */
import { Image } from '@tarojs/components'
import { useMemo } from 'react'
import { aria } from './aria'
import { base64 } from './base64'
import { qrSquares, qrSvg } from './qr'

export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const src = useMemo(() => `data:image/svg+xml;base64,${base64(qrSvg(qrSquares(text, false)))}`, [text])
  return <Image className='qr' src={src} {...aria({ role: 'img', label })} />
}
