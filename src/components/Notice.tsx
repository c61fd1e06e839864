/** Something said in the page: good, waiting or bad; with the way on as buttons below. */
import { View } from '@tarojs/components'
import { useEffect, type PropsWithChildren } from 'react'
import { aria } from './aria'
import { classes } from './classes'
import { Icon } from './Icon'
import type { IconName } from './icons'
import { Note } from './Note'
import { Phrases } from './Phrases'
import { seek } from './seek'

type Props = PropsWithChildren<{
  readonly kind?: 'ok' | 'wait' | 'bad'
  readonly text: string
  readonly note?: string | undefined
  /** For a good one; waiting and bad have their own. */
  readonly icon?: IconName<'sea'>
  /** A refusal moves the eyes and the focus to its sentence. */
  readonly seeks?: boolean
  readonly id?: string
}>

export function Notice({ kind = 'ok', text, note, icon = 'check', seeks = false, id = 'notice', children }: Props) {
  useEffect(() => {
    if (seeks) seek(id)
  }, [seeks, id, text])
  return (
    <View id={id} className={classes('say', kind)} {...aria({ live: 'polite', role: kind === 'bad' ? 'alert' : undefined })}>
      <View className='saying'>
        {kind === 'ok' ? <Icon tone='sea' name={icon} /> : kind === 'wait' ? <Icon tone='lampInk' name='clock' /> : <Icon tone='brick' name='alert' />}
        <View className='grow'>
          <View className='m'>
            <Phrases text={text} />
          </View>
          {note ? <Note strong text={note} /> : null}
        </View>
      </View>
      {children ? <View className='buttons'>{children}</View> : null}
    </View>
  )
}
