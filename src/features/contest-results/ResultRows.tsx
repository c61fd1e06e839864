/** Results line by line: the place in a window, lit where there is an award; number and what is left of the name. */
import { classes } from '@components/classes'
import { decoration } from '@components/aria'
import { List } from '@components/List'
import { Row } from '@components/Row'
import { Tag } from '@components/Tag'
import type { ResultsView, ResultView } from '@contract/eventContest'
import { View } from '@tarojs/components'
import { copy } from './copy'

type Props = { readonly rows: readonly ResultView[]; readonly measure: ResultsView['measure'] }

const factOf = ({ place, value, ended }: ResultView, unit: string): string =>
  [...(place === undefined ? [] : [copy.place(place)]), value === undefined ? copy.ending(ended) : copy.value(value, unit)].join(copy.separator)

/** Who it is is said in words beside the tag, so a colour never says it alone. */
function ResultLine({ row, unit }: { readonly row: ResultView; readonly unit: string }) {
  const { number, name, place, award, mine } = row
  return (
    <Row
      tile={
        <View className={classes('win', award ? 'on' : place !== undefined && 'seaTint')} {...decoration}>
          {place ?? ''}
        </View>
      }
      name={mine ? `${copy.called(number, mine.name)}${copy.separator}${copy.mine}` : copy.called(number, name)}
      fact={factOf(row, unit)}
      tag={award ? <Tag kind='ok' text={award} /> : undefined}
    />
  )
}

export const ResultRows = ({ rows, measure: { unit } }: Props) => (
  <List>
    {rows.map((row) => (
      <ResultLine key={row.number} row={row} unit={unit} />
    ))}
  </List>
)
