/** Says what is kept and why before the first private thing is asked; a no is as easy as a yes. */
import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { AgreeButton } from './AgreeButton'
import { aria } from './aria'
import { Fact } from './Fact'
import { Link } from './Link'
import { Note } from './Note'
import { Phrases } from './Phrases'
import type { PrivacyQuestion } from './privacyQuestion'
import { privacyWords } from './privacyWords/copy'
import { seek } from './seek'
import { TextButton } from './TextButton'

export function PrivacySheet({ onRead, onAnswer }: PrivacyQuestion) {
  useEffect(() => seek('privacy'), [])
  return (
    <View className='veil' catchMove>
      <View id='privacy' className='sheet' {...aria({ role: 'dialog', label: privacyWords.title })}>
        <View className='title'>
          <Phrases text={privacyWords.title} />
        </View>
        {privacyWords.points.map((text) => (
          <Fact key={text} icon='check' plain text={text} />
        ))}
        <Link id='read-privacy' text={privacyWords.read} onTap={onRead} />
        <Note text={privacyWords.refuseNote} />
        <View className='line2'>
          <AgreeButton text={privacyWords.agree} onAgree={() => onAnswer(true)} />
        </View>
        <View className='line2'>
          <TextButton id='refuse-privacy' text={privacyWords.refuse} onTap={() => onAnswer(false)} />
        </View>
      </View>
    </View>
  )
}
