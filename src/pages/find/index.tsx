/** 找社区: every community with its number, and the size of the words. */
import { Page } from '@components/Page'
import { CommunityDirectory } from '@features/community-directory/CommunityDirectory'
import { copy } from '@features/community-directory/copy'
import { ReadingChoice } from '@features/reading/ReadingChoice'

export default function FindPage() {
  return (
    <Page title={copy.title} tab='find'>
      <CommunityDirectory />
      <ReadingChoice />
    </Page>
  )
}
