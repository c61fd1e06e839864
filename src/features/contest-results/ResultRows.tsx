/** Results line by line: the place in a window, lit where there is an award; number and what is left of the name. */
import { classes } from '@components/classes'
import { decoration } from '@components/aria'
import { List } from '@components/List'
import { Row } from '@components/Row'
import { Tag } from '@components/Tag'
import type { ResultsView, ResultView } from '@contract/eventContest'
import { View } from '@tarojs/components'
import { copy } from './copy'

/** `named`: only one's own, in full; the list of all is looked at over shoulders and sent on. */
type Props = { readonly rows: readonly ResultView[]; readonly measure: ResultsView['measure']; readonly named?: boolean }

const factOf = ({ place, value, ended }: ResultView, unit: string): string =>
  [...(place === undefined ? [] : [copy.place(place)]), value === undefined ? copy.ending(ended) : copy.value(value, unit)].join(copy.separator)

/** Who it is is said in words beside the tag, so a colour never says it alone. */
function calledIn({ number, name, mine }: ResultView, named: boolean): string {
  if (named && mine) return copy.called(number, mine.name)
  return mine ? `${copy.called(number, name)}${copy.separator}${copy.mine}` : copy.called(number, name)
}

function ResultLine({ row, unit, named }: { readonly row: ResultView; readonly unit: string; readonly named: boolean }) {
  const { place, award } = row
  return (
    <Row
      tile={
        <View className={classes('win', award ? 'on' : place !== undefined && 'seaTint')} {...decoration}>
          {place ?? ''}
        </View>
      }
      name={calledIn(row, named)}
      fact={factOf(row, unit)}
      tag={award ? <Tag kind='ok' text={award} /> : undefined}
    />
  )
}

export const ResultRows = ({ rows, measure: { unit }, named = false }: Props) => (
  <List>
    {rows.map((row) => (
      <ResultLine key={row.number} row={row} unit={unit} named={named} />
    ))}
  </List>
)
