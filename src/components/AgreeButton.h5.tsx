/** In a browser agreeing is a tap like any other. */
import type { AgreeButtonType } from './agreeButtonType'
import { MainButton } from './MainButton'

export const AgreeButton: AgreeButtonType = ({ text, onAgree }) => <MainButton id='agree-privacy' text={text} onTap={onAgree} />
