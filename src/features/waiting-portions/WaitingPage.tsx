/** 给老人领东西: one card an elder, what of it was handed over, and one tap for whoever cannot go out. */
import { dateWords, dayWords, spanWords, stampWords } from '@components/dates/copy'
import { Empty } from '@components/Empty'
import { List } from '@components/List'
import { Note } from '@components/Note'
import { Notice } from '@components/Notice'
import { Pending } from '@components/Pending'
import { Row } from '@components/Row'
import { Section } from '@components/Section'
import { SmallButton } from '@components/SmallButton'
import { Tag } from '@components/Tag'
import type { WaitingPortion } from '@contract/distributionMine'
import { localDateOf } from '@domain/calendar'
import { failureWords } from '@platform/faults/copy'
import { open } from '@platform/navigation'
import { callCommunity } from '@platform/ownCommunity'
import { places } from '@platform/places'
import { copy } from './copy'
import type { Waiting, WaitingWork } from './useWaiting'

type Props = { readonly work: WaitingWork }

type Sites = NonNullable<WaitingPortion['sites']>

/** The hours on one day; over several only the days. */
const whenOf = ({ startAt, endAt }: Sites[number], now: number): string =>
  localDateOf(startAt) === localDateOf(endAt) ? `${dayWords(startAt, now)} ${spanWords(startAt, endAt, now)}` : copy.days(dateWords(startAt, now), dateWords(endAt, now))

/** Places that are open at the same time are said together. */
function collectWords(sites: Sites, now: number): string {
  const whens = [...new Set(sites.map((site) => whenOf(site, now)))]
  return whens.map((when) => copy.toCollect(sites.filter((site) => whenOf(site, now) === when).map(({ name }) => name).join(copy.and), when)).join(copy.or) || copy.askWhere
}

function PortionLine({ portion: { item, unit, channel, handed, sites = [], workers = [] }, now }: { readonly portion: WaitingPortion; readonly now: number }) {
  const fact = handed ? copy.handed(stampWords(handed.at, now), handed.channel === 'home') : channel === 'home' ? copy.toCome(workers) : collectWords(sites, now)
  const tag = handed ? <Tag kind='ok' text={copy.handedTag} /> : <Tag kind='wait' text={channel === 'home' ? copy.homeTag : copy.waitingTag} />
  return <Row name={copy.portion(item, unit)} fact={fact} tag={tag} />
}

function ElderCard({ work: { now, ask }, waiting }: Props & { readonly waiting: Waiting }) {
  const { elder, title, portions } = waiting
  const open = portions.filter(({ handed }) => !handed)
  const atHome = open.filter(({ channel }) => channel === 'home').length
  return (
    <Section head={elder}>
      <Note text={title} />
      <List>
        {portions.map((portion) => (
          <PortionLine key={portion.item} portion={portion} now={now} />
        ))}
      </List>
      {atHome > 0 && atHome < open.length ? <Note text={copy.rest} /> : null}
      {open.length > 0 && atHome === 0 ? <SmallButton id={`ask-${waiting.campaignId}-${waiting.elderId}`} icon='homeLit' text={copy.ask(open.length)} label={copy.askLabel(elder, open.length)} onTap={() => ask(waiting)} /> : null}
    </Section>
  )
}

export function WaitingPage({ work }: Props) {
  const { query, vouchedFor, waiting, asked, failure } = work
  if (!query.data) return <Pending loading={query.loading} words={query.failure && failureWords(query.failure, {})} onRetry={query.reload} onCall={callCommunity} />
  if (!query.data.vouched) {
    return vouchedFor ? (
      <Empty text={copy.nowhere} note={copy.nowhereNote}>
        <SmallButton id='tell' text={copy.tell} onTap={() => open(places.details)} />
      </Empty>
    ) : null
  }
  return (
    <>
      {failure ? <Notice kind='bad' seeks id='ask-failure' text={failure.text} note={failure.note} /> : null}
      {asked ? <Notice seeks id='asked' text={copy.asked(asked.elder)} note={copy.askedNote} /> : null}
      {waiting.map((one) => (
        <ElderCard key={`${one.campaignId}:${one.elderId}`} work={work} waiting={one} />
      ))}
      {waiting.length === 0 ? <Empty text={copy.none} note={copy.noneNote} /> : null}
      <SmallButton id='call' icon='phone' text={copy.call} onTap={callCommunity} />
    </>
  )
}
