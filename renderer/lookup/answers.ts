import './answers.css'
import './number-card.css'
import './mini-card.css'

import { addCardTexts } from './add-card-texts'

addCardTexts()

/** Every card that comes after the empty one: loaded right after the first paint, which needs none of them. */
export { RenewalView } from '../renewal/renewal-view'
export { FailureLine } from '../ui/failure-line'
export { ProblemLine } from '../ui/problem-line'
export { ErrorCard } from './error-card'
export { HelpSheet } from './help-sheet'
export { LookingUpCard } from './looking-up-card'
export { MiniCard } from './mini-card'
export { NumberCard } from './number-card'
export { RecentCards } from './recent-cards'
