/** My own community: where it is, and a button that dials it. */
import { Card } from '@components/Card'
import { Fact } from '@components/Fact'
import { MainButton } from '@components/MainButton'
import { phoneWords } from '@components/phoneWords'
import { Section } from '@components/Section'
import type { CommunityView } from '@contract/account'
import { dial } from '@platform/phone'
import { View } from '@tarojs/components'
import { copy } from './copy'

export function OwnCommunity({ community: { name, phone, address } }: { readonly community: CommunityView }) {
  return (
    <Section head={copy.own}>
      <Card>
        <View className='title'>{name}</View>
        <Fact icon='place' text={address} plain />
        <Fact icon='phone' text={phoneWords(phone)} plain />
        <View className='line2'>
          <MainButton id='call-own' icon='phone' text={copy.call} onTap={() => void dial(phone)} />
        </View>
      </Card>
    </Section>
  )
}
