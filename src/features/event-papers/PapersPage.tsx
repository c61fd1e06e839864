/** Which sheets there are, one row each, and below them the brief of what was. */
import { Card } from '@components/Card'
import { CardRow } from '@components/CardRow'
import { IconTile } from '@components/IconTile'
import { List } from '@components/List'
import { Note } from '@components/Note'
import { Notice } from '@components/Notice'
import { Pending } from '@components/Pending'
import { Section } from '@components/Section'
import { SmallButton } from '@components/SmallButton'
import { TextButton } from '@components/TextButton'
import { WorkbookResult } from '@components/WorkbookResult'
import { failureWords } from '@platform/faults/copy'
import { callCommunity } from '@platform/ownCommunity'
import { View } from '@tarojs/components'
import { copy } from './copy'
import type { Papers } from './usePapers'

export function PapersPage({ papers: { query, sheets, reviewer, taken, make, brief, copyBrief, copied, ask } }: { readonly papers: Papers }) {
  if (!query.data) return <Pending loading={query.loading} words={query.failure && failureWords(query.failure, {})} onRetry={query.reload} onCall={callCommunity} />
  return (
    <>
      {copied === null ? <WorkbookResult taken={taken} /> : <Notice seeks id='copied' kind={copied ? 'ok' : 'wait'} text={copied ? copy.copied : copy.notCopied} />}
      <Note strong text={query.data.title.replace(/[“”]/g, '')} />
      <Section head={copy.sheets}>
        <Note text={copy.sheetsNote} />
        <List>
          {sheets.map((sheet) => (
            <CardRow key={sheet} id={sheet} tile={<IconTile icon='download' />} name={copy.names[sheet]} fact={copy.notes[sheet]} label={`${copy.names[sheet]}${copy.separator}${copy.notes[sheet]}`} onTap={() => void make(sheet)} />
          ))}
        </List>
        {reviewer ? <TextButton id='unmasked' text={copy.unmasked} onTap={() => ask(true)} /> : <Note text={copy.unmaskedNote} />}
      </Section>
      <Section head={copy.brief}>
        {brief ? (
          <Card>
            <View>{brief}</View>
            <Note text={copy.briefNote} />
            <View className='buttons'>
              <SmallButton id='copy-brief' fill text={copy.copyBrief} onTap={copyBrief} />
            </View>
          </Card>
        ) : (
          <Note text={copy.briefLater} />
        )}
      </Section>
    </>
  )
}
