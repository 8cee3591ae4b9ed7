import { FIRST_CARDS_FILE, type FirstCards } from '../contract/first-card'
import type { Topics } from '../ipc/topics'
import type { AppFiles } from '../security/app-protocol'
import { FIRST_CARD_STYLE, firstCard, firstCardStyle, withFirstCard } from '../window/first-card'

/** The panel's page with its first card in it, at the start alone: a page that comes back may show a number. */
export function firstCardFiles(
  topics: Pick<Topics, 'latest'>,
  hasDrawn: () => boolean,
): AppFiles['made'] {
  const card = () => (hasDrawn() ? null : firstCard(topics.latest()))
  return {
    async 'panel.html'(read) {
      const now = card()
      if (now === null) return read('panel.html')
      const [page, cards] = await Promise.all([read('panel.html'), read(FIRST_CARDS_FILE)])
      return withFirstCard(page, JSON.parse(cards) as FirstCards, now)
    },
    [FIRST_CARD_STYLE]: () => firstCardStyle(card()),
  }
}
