/** 导入名单: which workbook, how far it is read, what its rows come to, and what came of earlier ones. */
import { BigNumber } from '@components/BigNumber'
import { Card } from '@components/Card'
import { dateWords } from '@components/dates/copy'
import { List } from '@components/List'
import { Note } from '@components/Note'
import { Notice } from '@components/Notice'
import { Pending } from '@components/Pending'
import { Row } from '@components/Row'
import { Section } from '@components/Section'
import { SmallButton } from '@components/SmallButton'
import { TextButton } from '@components/TextButton'
import { Title } from '@components/Title'
import { aria } from '@components/aria'
import { thousands } from '@components/elderWords/copy'
import type { ImportView } from '@contract/workbookRoster'
import { clock } from '@domain/calendar'
import { failureWords } from '@platform/faults/copy'
import { replace } from '@platform/navigation'
import { callCommunity } from '@platform/ownCommunity'
import { atWork } from '@platform/placesAtWork'
import { View } from '@tarojs/components'
import { copy } from './copy'
import { Rows } from './Rows'
import { isUnderWay, type Importing } from './useImport'

type Props = { readonly importing: Importing }

const Intro = () => (
  <>
    <Title text={copy.intro} />
    <Card>
      <Note strong text={copy.introNote} />
      <Note text={copy.privacy} />
    </Card>
  </>
)

const Reading = ({ one }: { readonly one: ImportView }) => (
  <>
    <Title text={copy.readingTitle} note={one.fileName} />
    <Card>
      <View {...aria({ live: 'polite', label: copy.reading(one.read, one.rows) })}>
        <BigNumber value={thousands(one.read)} unit={`/ ${thousands(one.rows)}`} note={copy.reading(one.read, one.rows)} />
      </View>
      <Note text={copy.readingNote} />
    </Card>
  </>
)

const Ready = ({ one, importing }: Props & { readonly one: ImportView }) => (
  <>
    <Title text={copy.readyTitle(one.rows)} note={copy.readyNote(one.fileName)} />
    {one.ignored.length > 0 ? <Note text={copy.ignored(one.ignored)} /> : null}
    <Rows key={one.importId} view={one} />
    <TextButton id='drop' text={copy.drop} onTap={() => importing.ask({ what: 'drop', one })} />
  </>
)

const Confirmed = ({ one, importing: { communityId } }: Props & { readonly one: ImportView }) => (
  <Notice id='imported' text={copy.done(one.people)} note={copy.doneNote}>
    <SmallButton id='to-roster' text={copy.toRoster} onTap={() => replace(atWork.elders, { community: communityId })} />
  </Notice>
)

function Before({ importing }: Props) {
  const past = importing.imports.filter((one) => !isUnderWay(one))
  if (past.length === 0) return null
  return (
    <Section head={copy.before}>
      <List>
        {past.map((one) => (
          <Row
            key={one.importId}
            name={one.fileName}
            fact={[dateWords(one.at, clock()), copy.states[one.state], ...(one.state === 'confirmed' ? [copy.one(one.people)] : [])].join(copy.separator)}
            tag={one.state === 'confirmed' && one.mayUndo ? <SmallButton id={`undo-${one.importId}`} text={copy.undo} label={copy.undoLabel(one.fileName)} onTap={() => importing.ask({ what: 'undo', one })} /> : null}
          />
        ))}
      </List>
    </Section>
  )
}

function Trouble({ importing: { failure, current, goOn } }: Props) {
  if (!failure) return null
  return (
    <Notice kind='bad' seeks id='import-failure' text={failure.text} note={failure.note}>
      {current?.state === 'reading' ? <SmallButton id='go-on' text={copy.goOn} onTap={goOn} /> : null}
    </Notice>
  )
}

export function ImportPage({ importing }: Props) {
  const { query, current } = importing
  if (!query.data) return <Pending loading={query.loading} words={query.failure && failureWords(query.failure, {})} onRetry={query.reload} onCall={callCommunity} />
  return (
    <>
      <Trouble importing={importing} />
      {current === null ? <Intro /> : null}
      {current?.state === 'reading' ? <Reading one={current} /> : null}
      {current?.state === 'ready' ? <Ready one={current} importing={importing} /> : null}
      {current?.state === 'confirmed' ? <Confirmed one={current} importing={importing} /> : null}
      <Before importing={importing} />
    </>
  )
}
