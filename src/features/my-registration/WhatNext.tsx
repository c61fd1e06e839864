/** What happens while one waits, and until when. */
import { momentWords } from '@components/dates/copy'
import { Fact } from '@components/Fact'
import type { RegistrationView } from '@contract/event'
import { clock } from '@domain/calendar'
import { View } from '@tarojs/components'
import { copy } from './copy'
import type { Notify } from './useNotify'

export const WhatNext = ({ view: { lastChangeAt }, notify: { answer } }: { readonly view: RegistrationView; readonly notify: Notify }) => (
  <View className='sec'>
    <Fact icon='check' plain text={copy.movesUp} />
    <Fact icon='bell' plain text={answer === 'accepted' ? copy.willTell : copy.askFirst} />
    <Fact icon='clock' plain text={copy.result(momentWords(lastChangeAt, clock()))} />
  </View>
)
