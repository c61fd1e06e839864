/** Words that would rather start a new line at · or ， than break inside a clause. */
import { Text } from '@tarojs/components'

const CLAUSE = /[^·，]+[·，]*|[·，]+/g

export const Phrases = ({ text }: { readonly text: string }) => (
  <>
    {(text.match(CLAUSE) ?? []).map((clause, index) => (
      <Text key={index} className='ph'>
        {clause}
      </Text>
    ))}
  </>
)
