/** Who lives here, and the telephone that reaches them or their family. */
import { livingWords, mobilityWords } from '@components/elderWords/copy'
import { placeWords } from '@components/noodleWords/copy'
import { SmallButton } from '@components/SmallButton'
import { Title } from '@components/Title'
import { ageOn } from '@domain/age'
import { localDateOf } from '@domain/calendar'
import { dial } from '@platform/phone'
import type { OnWay } from '@platform/useDay'
import { View } from '@tarojs/components'
import { copy } from './copy'

export function Head({ elder, now }: { readonly elder: OnWay; readonly now: number }) {
  const { name, birthOn, living, mobility, building, entrance, room, phone, familyName = '', familyPhone } = elder
  const facts = [copy.aged(ageOn(birthOn, localDateOf(now))), living ? livingWords[living] : '', mobility && mobility !== 'goes_out' ? mobilityWords[mobility] : ''].filter(Boolean).join(copy.separator)
  const number = phone ?? familyPhone
  return (
    <View>
      <View className='split'>
        <View className='grow'>
          <Title text={name} note={facts} />
        </View>
        {number ? <SmallButton id='call' icon='phone' text={copy.call} label={copy.callLabel(phone ? name : familyName)} onTap={() => dial(number)} /> : null}
      </View>
      <View className='head'>{placeWords(building, entrance, room)}</View>
    </View>
  )
}
