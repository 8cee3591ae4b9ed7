import { FIRST_CARDS_FILE, type FirstCards } from '../contract/first-card'
import type { Topics } from '../ipc/topics'
import type { AppFiles } from '../security/app-protocol'
import { FIRST_CARD_STYLE, firstCard, firstCardStyle, withFirstCard } from '../window/first-card'

interface Parts {
  readonly topics: Pick<Topics, 'latest'>
  /** Whether the panel has drawn its first card. */
  readonly hasDrawn: () => boolean
  readonly platform: NodeJS.Platform
}

/**
 * The two pages as they are served. Each says on which system it is, for its fonts. The panel's has its
 * first card in it, at the start alone: a page that comes back may have a number to show.
 */
export function pages({ topics, hasDrawn, platform }: Parts): AppFiles['made'] {
  const card = () => (hasDrawn() ? null : firstCard(topics.latest()))
  const onPlatform = (page: string) => page.replace('<html ', `<html data-platform="${platform}" `)
  return {
    async 'panel.html'(read) {
      const now = card()
      if (now === null) return onPlatform(await read('panel.html'))
      const [page, cards] = await Promise.all([read('panel.html'), read(FIRST_CARDS_FILE)])
      return withFirstCard(onPlatform(page), JSON.parse(cards) as FirstCards, now)
    },
    'settings.html': async (read) => onPlatform(await read('settings.html')),
    [FIRST_CARD_STYLE]: () => firstCardStyle(card()),
  }
}
