/** One campaign from what it says down to what is left to do; on a computer how far it has come stands at the right. */
import { BottomBar } from '@components/BottomBar'
import { Card } from '@components/Card'
import { CardRow } from '@components/CardRow'
import { Columns } from '@components/Columns'
import { dateWords, spanWords, dayWords } from '@components/dates/copy'
import { Fact } from '@components/Fact'
import { IconTile } from '@components/IconTile'
import { List } from '@components/List'
import { MainButton } from '@components/MainButton'
import { Note } from '@components/Note'
import { Notice } from '@components/Notice'
import { statusTags } from '@components/noodleWords/copy'
import { OldCopy } from '@components/OldCopy'
import { Pending } from '@components/Pending'
import { Section } from '@components/Section'
import { Tag } from '@components/Tag'
import { TextButton } from '@components/TextButton'
import { Title } from '@components/Title'
import type { CampaignView } from '@contract/distribution'
import { startOfDay } from '@domain/calendar'
import { failureWords } from '@platform/faults/copy'
import { open } from '@platform/navigation'
import { useOnline } from '@platform/network'
import { callCommunity } from '@platform/ownCommunity'
import { places } from '@platform/places'
import { atWork } from '@platform/placesAtWork'
import { View } from '@tarojs/components'
import { copy, missingWords } from './copy'
import { Progress } from './Progress'
import { Stock } from './Stock'
import type { CampaignWork } from './useCampaign'

type Props = { readonly work: CampaignWork; readonly campaign: CampaignView }

function What({ campaign: { items, sites, ageRefOn, birthdayCounts, proxyAllowed, closesOn, donors, note }, work: { now } }: Props) {
  return (
    <Card>
      {items.map(({ itemId, name, spec, minAge }) => (
        <Fact key={itemId} icon='people' text={copy.item(name, spec ?? '', minAge)} />
      ))}
      <Fact icon='calendar' text={copy.ageRef(dateWords(startOfDay(ageRefOn), now), birthdayCounts)} note={proxyAllowed ? copy.proxy : copy.noProxy} />
      {sites.map(({ siteId, name, startAt, endAt }) => (
        <Fact key={siteId} icon='place' text={copy.site(name, `${dayWords(startAt, now)} ${spanWords(startAt, endAt, now)}`)} />
      ))}
      {closesOn ? <Fact icon='clock' text={copy.closesOn(dateWords(startOfDay(closesOn), now))} /> : null}
      {donors.length > 0 ? <Note text={copy.donors(donors.map(({ name }) => name))} /> : null}
      {note ? <Note text={note} /> : null}
    </Card>
  )
}

/** What the state of it asks for. */
function NextThing({ campaign: { status, missing, making, signedBy, coopId } }: Props) {
  if (making !== undefined) return <Notice kind='wait' id='making' text={copy.making(making)} note={copy.makingNote} />
  if (status === 'draft' && missing.length > 0) return <Notice kind='wait' id='missing' text={copy.missing(missing.map((field) => missingWords[field] ?? field))} note={copy.missingNote} />
  if (status === 'roster_review') return <Note text={copy.reviewNote} />
  if (status === 'approved') return <Note text={copy.approvedNote} />
  if (status !== 'closed') return null
  if (signedBy.length === 0) return <Note text={copy.closedNote} />
  return <Notice kind='wait' id='signed' text={coopId === undefined ? copy.waitingSecond : signedBy.includes('staff') ? copy.waitingCoop : copy.waitingStaff} />
}

const MOST_SOON = 3

function Preview({ work: { preview, now }, campaign }: Props) {
  if (!preview.data) return preview.loading ? <Pending loading onRetry={preview.reload} /> : null
  const { roster, items } = preview.data
  return (
    <Section head={copy.preview}>
      <Card>
        <Note strong text={copy.roster(roster)} />
        {items.map(({ itemId, eligible, soon }) => {
          const item = campaign.items.find((one) => one.itemId === itemId)
          return (
            <View key={itemId}>
              <Fact icon='check' text={`${item?.name ?? ''}${copy.separator}${copy.eligible(eligible, item?.unit ?? '')}`} note={soon.length > MOST_SOON ? copy.soonMore(soon.length) : undefined} />
              {soon.slice(0, MOST_SOON).map(({ elderId, name, on }) => (
                <Note key={elderId} text={copy.soon(name, dateWords(startOfDay(on), now), item?.minAge ?? 0)} />
              ))}
            </View>
          )
        })}
      </Card>
    </Section>
  )
}

function Ways({ work: { campaignId, progress }, campaign: { items, status } }: Props) {
  const { openConflicts = 0, awaitingWitness = 0 } = progress.data ?? {}
  const row = (id: string, icon: 'people' | 'person' | 'place' | 'alert' | 'check' | 'download' | 'share', name: string, fact: string, path: string) => (
    <CardRow key={id} id={id} tile={<IconTile icon={icon} />} name={name} fact={fact} label={[name, fact].join(copy.separator)} onTap={() => open(path, { id: campaignId })} />
  )
  const wanted = copy.mattersCount(openConflicts, awaitingWitness)
  return (
    <Section head={copy.ways}>
      <List>
        {status === 'open' ? row('to-desk-row', 'people', copy.desk, copy.deskNote, atWork.noodleDesk) : null}
        {row('to-matters', 'alert', copy.matters, wanted || copy.mattersNone, atWork.noodleMatters)}
        {status === 'approved' ? null : row('to-rest', 'person', copy.rest, copy.restNote, atWork.noodleRest)}
        {row('to-homes', 'place', copy.homes, copy.homesNote, atWork.noodleHomes)}
        {items.some(({ kind }) => kind === 'cash') ? row('to-cash', 'check', copy.cash, copy.cashNote, atWork.noodleCash) : null}
        {row('to-papers', 'download', copy.papers, copy.papersNote, atWork.noodlePapers)}
        {row('to-thanks', 'share', copy.thanks, copy.thanksNote, atWork.noodleThanks)}
      </List>
    </Section>
  )
}

/** The quiet ways back. */
function Backwards({ work, campaign: { status } }: Props) {
  const online = useOnline()
  if (!online) return null
  return (
    <>
      {status === 'roster_review' ? <TextButton id='back-to-draft' text={copy.back} onTap={() => work.ask({ what: 'step', to: 'draft' })} /> : null}
      {status === 'open' ? <TextButton id='close-campaign' text={copy.close} onTap={() => work.ask({ what: 'step', to: 'closed' })} /> : null}
      {status === 'draft' || status === 'roster_review' || status === 'approved' ? <TextButton id='cancel-campaign' text={copy.cancel} onTap={() => work.ask({ what: 'cancel' })} /> : null}
    </>
  )
}

export function CampaignPage({ work }: Pick<Props, 'work'>) {
  const { query, campaign, progress, now, reload, failure, asking } = work
  const online = useOnline()
  if (!campaign) return <Pending loading={query.loading} words={query.failure && failureWords(query.failure, {})} onRetry={reload} onCall={callCommunity} />
  const counted = progress.data !== null
  const tag = statusTags[campaign.status]
  return (
    <Columns
      left={
        <>
          <View className='titled'>
            <Title text={campaign.title.trim() || copy.untitled} />
            <Tag {...tag} />
          </View>
          {(query.stale || !online) && query.at !== null ? <OldCopy at={query.at} now={now} online={online} loading={query.loading} onRetry={reload} /> : null}
          {failure && !asking ? <Notice kind='bad' seeks id='campaign-failure' text={failure.text} note={failure.note} /> : null}
          <NextThing work={work} campaign={campaign} />
          <What work={work} campaign={campaign} />
          {counted ? <Ways work={work} campaign={campaign} /> : null}
          <Backwards work={work} campaign={campaign} />
        </>
      }
      right={
        counted ? (
          <>
            <Progress work={work} campaign={campaign} />
            <Stock work={work} campaign={campaign} />
          </>
        ) : (
          <Preview work={work} campaign={campaign} />
        )
      }
    />
  )
}

function MainOf({ work, campaign: { status, missing, making } }: Props) {
  const { campaignId, ask, isReviewer } = work
  const edit = () => open(atWork.noodleEditor, { id: campaignId })
  switch (status) {
    case 'draft':
      return missing.length > 0 ? <MainButton id='edit' icon='pencil' text={copy.edit} onTap={edit} /> : <MainButton id='submit' icon='check' text={copy.submit} onTap={() => ask({ what: 'step', to: 'roster_review' })} />
    case 'roster_review':
      return isReviewer ? <MainButton id='approve' icon='check' text={copy.approve} onTap={() => ask({ what: 'step', to: 'approved' })} /> : null
    case 'approved':
      return making === undefined ? <MainButton id='open' icon='check' text={copy.open} onTap={() => ask({ what: 'step', to: 'open' })} /> : null
    case 'open':
      return <MainButton id='to-desk' icon='check' text={copy.toDesk} onTap={() => open(atWork.noodleDesk, { id: campaignId })} />
    case 'closed':
      return <MainButton id='reconcile' icon='check' text={copy.reconcile} onTap={() => open(places.noodleAccounts, { id: campaignId })} />
    case 'reconciled':
      return <MainButton id='archive' text={copy.archive} onTap={() => ask({ what: 'step', to: 'archived' })} />
    case 'archived':
      return <MainButton id='thanks' icon='share' text={copy.finished} onTap={() => open(atWork.noodleThanks, { id: campaignId })} />
    case 'cancelled':
      return null
  }
}

const barred = ({ status, making }: CampaignView, isReviewer: boolean): boolean => status === 'cancelled' || making !== undefined || (status === 'roster_review' && !isReviewer)

export function CampaignBar({ work }: Pick<Props, 'work'>) {
  const online = useOnline()
  const { campaign, campaignId, isReviewer } = work
  // without a network the desk alone still works
  if (!campaign || (!online && campaign.status !== 'open') || barred(campaign, isReviewer)) return null
  const edits = campaign.status === 'draft' && campaign.missing.length === 0
  return (
    <>
      {edits ? (
        <View className='bar-aside'>
          <TextButton id='edit-again' icon='pencil' text={copy.edit} onTap={() => open(atWork.noodleEditor, { id: campaignId })} />
        </View>
      ) : null}
      <BottomBar main={<MainOf work={work} campaign={campaign} />} />
    </>
  )
}
