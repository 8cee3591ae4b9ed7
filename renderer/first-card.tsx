import { renderToStaticMarkup } from 'react-dom/server'
import type { Topic } from '../electron/contract/channels'
import {
  FIRST_CARD_SLOTS,
  type FirstCardKind,
  type FirstCards,
} from '../electron/contract/first-card'
import type { TopicValue } from '../electron/contract/ipc'
import { BRIDGE_NAME } from '../electron/contract/page-names'
import { DEFAULT_SETTINGS } from '../electron/contract/settings'
import type { Locale } from '../electron/domain/locale'
import { DEMO_PROFILE, type Profile } from '../electron/domain/profile'

const OWN: Profile = {
  ...DEMO_PROFILE,
  id: 'own',
  name: FIRST_CARD_SLOTS.store,
  gateway: 'production',
}
const PROFILES: Readonly<Record<FirstCardKind, readonly [Profile, ...Profile[]]>> = {
  'demo-alone': [DEMO_PROFILE],
  demo: [DEMO_PROFILE, OWN],
  real: [OWN],
}

type Values = { [T in Topic]?: TopicValue<T> }

function published(locale: Locale, kind: FirstCardKind): Values {
  const profiles = PROFILES[kind]
  return {
    settings: {
      settings: { ...DEFAULT_SETTINGS, profiles: [...profiles], activeProfileId: profiles[0].id },
      ...{ locale, locked: [], problems: [] },
    },
    hotkey: { accelerator: FIRST_CARD_SLOTS.hotkey, state: 'registered', alternatives: [] },
    lookup: { phase: 'empty', turn: 0, text: '' },
    recent: [],
  }
}

/** Run when the app is built, outside of any page: the panel's own components draw its first card. */
export async function firstCards(): Promise<FirstCards> {
  let values: Values = {}
  const bridge = {
    subscribe: (topic: Topic, listener: (value: unknown) => void) => listener(values[topic]),
    'topic.read': async () => ({ ok: true, value: undefined }),
  }
  Object.assign(globalThis, { window: { [BRIDGE_NAME]: bridge } })
  // Not before there is a window with a bridge.
  const [{ startI18n }, { default: i18next }, { openTopics }, { Panel }] = await Promise.all([
    import('./i18n/i18n'),
    import('i18next'),
    import('./topic'),
    import('./lookup/panel'),
  ])
  startI18n()
  async function draw(locale: Locale, kind: FirstCardKind): Promise<string> {
    values = published(locale, kind)
    await openTopics('panel')
    await i18next.changeLanguage(locale)
    // The keyboard is there at once, too.
    const markup = renderToStaticMarkup(<Panel />).replace('<input ', '<input autofocus ')
    const [before = ''] = markup.split('<option')
    const [after = ''] = markup.split('</option>').slice(-1)
    return `${before}${FIRST_CARD_SLOTS.stores}${after}`
  }
  const all = async (locale: Locale) => ({
    'demo-alone': await draw(locale, 'demo-alone'),
    demo: await draw(locale, 'demo'),
    real: await draw(locale, 'real'),
  })
  return {
    ...{ zh: await all('zh'), en: await all('en') },
    demoNames: {
      zh: i18next.t('demoProfile', { lng: 'zh' }),
      en: i18next.t('demoProfile', { lng: 'en' }),
    },
  }
}
