/** The way to the entries of the suggestion book, from the day of a community or of a grid. */
import { CardRow } from '@components/CardRow'
import { IconTile } from '@components/IconTile'
import { open } from '@platform/navigation'
import { atWork } from '@platform/placesAtWork'
import { copy } from './copy'

export const SuggestionsEntry = ({ within }: { readonly within: { readonly community: string } | { readonly grid: string } }) => (
  <CardRow id='suggestions' tile={<IconTile icon='pencil' />} name={copy.entry} fact={copy.entryNote} label={`${copy.entry}${copy.separator}${copy.entryNote}`} onTap={() => open(atWork.suggestionDesk, within)} />
)
