/** 一位老人: where and how they live, how they are reached, what became of them, and who wrote it. */
import { Card } from '@components/Card'
import { dateWords } from '@components/dates/copy'
import { birthDayWords, homeWords, livingWords, mobilityWords, sexWords, statusWords } from '@components/elderWords/copy'
import { Fact } from '@components/Fact'
import { List } from '@components/List'
import { Note } from '@components/Note'
import { Notice } from '@components/Notice'
import { Pending } from '@components/Pending'
import { ReasonSheet } from '@components/ReasonSheet'
import { Row } from '@components/Row'
import { Section } from '@components/Section'
import { SmallButton } from '@components/SmallButton'
import { Title } from '@components/Title'
import type { ElderView } from '@contract/elder'
import { clock } from '@domain/calendar'
import { elderStatuses } from '@domain/elder'
import { failureWords } from '@platform/faults/copy'
import { open } from '@platform/navigation'
import { callCommunity } from '@platform/ownCommunity'
import { dial } from '@platform/phone'
import { atWork } from '@platform/placesAtWork'
import { View } from '@tarojs/components'
import { copy } from './copy'
import type { ElderOnPage } from './useElder'

type Props = { readonly page: ElderOnPage; readonly elder: ElderView }

function Known({ page, elder }: Props) {
  const { phone, familyName = '', familyPhone, living, mobility, note } = elder
  return (
    <Card>
      <Fact lead={copy.birth} text={birthDayWords(elder.birthOn)} note={copy.birthFrom[elder.birthFrom]} />
      <Fact lead={copy.home} text={homeWords(page.buildingName(elder.buildingId), elder)} />
      <Fact lead={copy.phone} text={phone ?? copy.noPhone} />
      {familyName || familyPhone ? <Fact lead={copy.family} text={[familyName, familyPhone].filter(Boolean).join(copy.separator)} /> : null}
      {living ? <Fact lead={copy.living} text={livingWords[living]} /> : null}
      {mobility ? <Fact lead={copy.mobility} text={mobilityWords[mobility]} /> : null}
      {note ? <Fact lead={copy.note} text={note} /> : null}
      {phone ? <SmallButton id='call' icon='phone' text={copy.call} label={copy.callLabel(elder.name)} onTap={() => dial(phone)} /> : null}
      {!phone && familyPhone ? <SmallButton id='call' icon='phone' text={copy.call} label={copy.callLabel(familyName)} onTap={() => dial(familyPhone)} /> : null}
    </Card>
  )
}

const Marks = ({ page, elder }: Props) => (
  <Section head={copy.marks}>
    <Card>
      <Note text={copy.marksNote} />
      <View className='buttons'>
        {elderStatuses.filter((status) => status !== elder.status).map((status) => (
          <SmallButton key={status} id={`mark-${status}`} text={copy.mark[status]} onTap={() => page.ask(status)} />
        ))}
      </View>
    </Card>
  </Section>
)

const History = ({ elder: { changes } }: Pick<Props, 'elder'>) => (
  <Section head={copy.history}>
    <List>
      {[...changes].reverse().map(({ at, did, byName, reason }, place) => (
        <Row key={place} name={copy.change(did, byName)} fact={reason} note={dateWords(at, clock())} />
      ))}
    </List>
  </Section>
)

export function ElderPage({ page }: Pick<Props, 'page'>) {
  const { query } = page
  const elder = query.data
  if (!elder) return <Pending loading={query.loading} words={query.failure && failureWords(query.failure, {})} onRetry={query.reload} onCall={callCommunity} />
  return (
    <>
      <Title text={elder.name} note={[...(elder.sex ? [sexWords[elder.sex]] : []), copy.age(elder.age)].join(copy.separator)} />
      {elder.status === 'active' ? null : <Notice kind='wait' id='status' text={statusWords[elder.status]} />}
      <Known page={page} elder={elder} />
      <SmallButton id='edit' icon='pencil' text={copy.edit} label={copy.editLabel(elder.name)} onTap={() => open(atWork.elderForm, { id: elder.elderId })} />
      {elder.status === 'active' ? <SmallButton id='new-card' icon='code' text={copy.newCard} label={copy.newCardLabel(elder.name)} onTap={() => open(atWork.noodleCard, { elder: elder.elderId })} /> : null}
      <Marks page={page} elder={elder} />
      <History elder={elder} />
    </>
  )
}

export function MarkSheet({ page }: Pick<Props, 'page'>) {
  const { marking, failure, query, ask, mark } = page
  if (!marking || !query.data) return null
  return <ReasonSheet title={copy.markTitle(query.data.name, marking)} question={copy.question} reasons={marking === 'active' ? copy.backReasons : copy.reasons} missing={copy.missing} yes={copy.yes} no={copy.no} busyText={copy.saving} failure={failure} onYes={mark} onNo={() => ask(null)} />
}
