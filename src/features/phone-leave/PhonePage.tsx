/** 换手机前: what waits is sent, or copied out by hand; then the list of names goes. */
import { BottomBar } from '@components/BottomBar'
import { MainButton } from '@components/MainButton'
import { Note } from '@components/Note'
import { Notice } from '@components/Notice'
import { Section } from '@components/Section'
import { SmallButton } from '@components/SmallButton'
import { Title } from '@components/Title'
import { copy } from './copy'
import type { Leaving } from './usePhone'

type Props = { readonly phone: Leaving }

export function PhonePage({ phone }: Props) {
  const { day, tried, copied, cleared } = phone
  if (cleared) return <Notice id='cleared' text={copy.cleared} note={copy.clearedNote} />
  if (day.waiting === 0) return <Title text={copy.empty} note={copy.emptyNote} />
  return (
    <>
      <Title text={copy.waits(day.waiting)} note={copy.waitsNote} />
      {tried ? <Notice kind='wait' id='still' seeks text={copy.still} note={copy.stillNote} /> : null}
      <Section>
        <SmallButton id='copy-out' icon='share' text={copy.copyOut} onTap={phone.copyOut} />
        <Note text={copy.copyNote} />
      </Section>
      {copied === 'kept' ? <Notice id='copied' text={copy.copied} /> : copied === 'not_kept' ? <Notice kind='bad' id='not-copied' text={copy.notCopied} /> : null}
    </>
  )
}

export function PhoneBar({ phone: { day, cleared, send, clear } }: Props) {
  if (cleared || !day.outbox) return null
  if (day.waiting > 0) return <BottomBar main={<MainButton id='send' text={copy.send} busyText={copy.sending} onTap={send} />} />
  return <BottomBar main={<MainButton id='clear' text={copy.clear} busyText={copy.clearing} onTap={clear} />} />
}
