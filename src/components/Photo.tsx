/** A photograph as wide as the page, as high as it is. */
import { Image } from '@tarojs/components'
import { aria } from './aria'

export const Photo = ({ url, label }: { readonly url: string; readonly label: string }) => <Image className='photo' mode='widthFix' src={url} {...aria({ role: 'img', label })} />
