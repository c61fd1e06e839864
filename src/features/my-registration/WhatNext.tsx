/** What happens while one waits, and until when. */
import { momentWords } from '@components/dates/copy'
import { Fact } from '@components/Fact'
import type { RegistrationView } from '@contract/event'
import { clock } from '@domain/calendar'
import { View } from '@tarojs/components'
import { copy } from './copy'

export const WhatNext = ({ view: { lastChangeAt }, asked }: { readonly view: RegistrationView; /** Whether they want WeChat to tell them: nothing is promised that nobody asked for. */ readonly asked: boolean }) => (
  <View className='sec'>
    <Fact icon='check' plain text={copy.movesUp} />
    <Fact icon='bell' plain text={asked ? copy.tellsYou : copy.askForNews} />
    <Fact icon='clock' plain text={copy.result(momentWords(lastChangeAt, clock()))} />
  </View>
)
