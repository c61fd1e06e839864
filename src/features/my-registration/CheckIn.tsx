/** What is shown at the desk: a code to scan, and four digits to say. */
import { Card } from '@components/Card'
import { Digits } from '@components/Digits'
import { Phrases } from '@components/Phrases'
import { QrCode } from '@components/QrCode'
import type { RegistrationView } from '@contract/event'
import { View } from '@tarojs/components'
import { copy } from './copy'

type Props = { readonly checkIn: NonNullable<RegistrationView['checkIn']> }

export const CheckIn = ({ checkIn: { code, digits } }: Props) => (
  <Card look='centred'>
    <View className='m'>
      <Phrases text={copy.showCode} />
    </View>
    <QrCode text={code} label={copy.codeLabel(digits)} />
    <View className='note'>{copy.sayDigits}</View>
    <Digits digits={digits} label={copy.digitsLabel} />
  </Card>
)
