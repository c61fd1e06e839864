/** A small stroke drawing that stands beside a word and says nothing by itself. */
import { Image } from '@tarojs/components'
import { decoration } from './aria'
import { iconPath, type IconName, type IconTone } from './icons'

type Props<Tone extends IconTone> = { readonly tone: Tone; readonly name: IconName<Tone> }

export function Icon<Tone extends IconTone>({ tone, name }: Props<Tone>) {
  return <Image className='i' src={iconPath(tone, name)} {...decoration} />
}
