/** In a browser there is no navigation bar, so the page draws one: the way back and the title. */
import { View } from '@tarojs/components'
import * as Taro from '@tarojs/taro'
import { useEffect } from 'react'
import '../styles/browserHead.scss'
import { classes } from './classes'
import { copy } from './copy'
import { Icon } from './Icon'
import type { PageHeadType } from './pageFrame'
import { tabs } from './tabPlaces'
import { Tappable } from './Tappable'

const back = () => void (Taro.getCurrentPages().length > 1 ? Taro.navigateBack() : Taro.switchTab({ url: `/${tabs[0].path}` }))

export const PageHead: PageHeadType = ({ title, dark, tab }) => {
  useEffect(() => {
    document.title = title
  }, [title])
  return (
    <View className={classes('browser-head', dark && 'dark')}>
      {tab ? null : (
        <Tappable className='back' label={copy.back} onTap={back}>
          <Icon tone={dark ? 'white' : 'ink'} name='back' />
        </Tappable>
      )}
      <View className='words'>{title}</View>
    </View>
  )
}
