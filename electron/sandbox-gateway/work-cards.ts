import { derivedNumber } from './derived-number'
import { ERROR_CARDS } from './error-cards'
import { FAULT_CARDS } from './fault-cards'
import type { CardBehaviour, WorkCard } from './work-card'

const numberCard = (id: string, number: string, zh: string, en: string): WorkCard => ({
  id,
  behaviour: { kind: 'number', number },
  zh,
  en,
})

/** The four forms in which the platform is known to write a virtual number. */
const NUMBER_CARDS: readonly WorkCard[] = [
  numberCard(
    '11111222',
    '17788889898',
    '11 位手机号（官方文档示例）',
    '11-digit mobile number (the API page’s own example)',
  ),
  numberCard(
    '11111223',
    '17788889898-1234',
    '手机号加 4 位分机',
    'mobile number with a 4-digit extension',
  ),
  numberCard(
    '11111224',
    '700101234567890',
    '15 位 700 隐私号',
    '15-digit protected number starting with 700',
  ),
  numberCard('11111225', '0571-88888888', '固定电话', 'landline'),
]

/** Every card with a behaviour of its own; docs and tests loop over it. */
export const WORK_CARDS: readonly WorkCard[] = [...NUMBER_CARDS, ...ERROR_CARDS, ...FAULT_CARDS]

const BEHAVIOURS = new Map(WORK_CARDS.map((card) => [card.id, card.behaviour]))

/** What the card does; an ID outside the table is an ordinary card with a number of its own. */
export const behaviourOf = (workcardId: string): CardBehaviour =>
  BEHAVIOURS.get(workcardId) ?? { kind: 'number', number: derivedNumber(workcardId) }
