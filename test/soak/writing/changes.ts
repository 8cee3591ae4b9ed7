import type { Settings } from '../../../electron/contract/settings'
import { DEMO_PROFILE } from '../../../electron/domain/profile'
import { withOrder, withoutProfile, withProfile } from '../../../electron/settings/change'
import { withPlace } from '../../../electron/window/remembered-place'

const STORES = 12
const MARK = /^https:\/\/step-(\d+)\.example$/

/** What an agent or a window changes, one kind after the other. */
const KINDS: readonly ((settings: Settings, step: number) => Settings)[] = [
  (now, step) => ({ ...now, zoomPercent: 50 + (step % 251) }),
  (now, step) => {
    const workArea = { x: 0, y: 0, width: 1920, height: 1080 - (step % 40) }
    const at = { x: step % 1900, y: step % 1000 }
    return { ...now, panelPlaces: [...withPlace(now.panelPlaces, { id: step % 11, workArea }, at)] }
  },
  (now, step) =>
    withProfile(now, {
      ...DEMO_PROFILE,
      id: `store-${step % STORES}`,
      name: `洗护 ${step} 店`,
      gateway: 'production',
    }),
  (now) => withOrder(now, [...now.profiles.map(({ id }) => id)].reverse()),
  (now, step) => withoutProfile(now, `store-${(step * 7) % STORES}`),
  (now, step) => ({
    ...now,
    language: step % 2 === 0 ? 'zh' : 'en',
    smallCard: step % 3 === 0,
    clearClipboardAfterSeconds: step % 3600,
  }),
]

/** The settings after one more change; the same for the same settings and step. */
export function changed(settings: Settings, step: number): Settings {
  const kind = KINDS[step % KINDS.length]
  if (kind === undefined) throw new Error('there is no such change')
  return { ...kind(settings, step), confirmedOrigins: [`https://step-${step}.example`] }
}

/** The step that these settings are after; 0 before the first. */
export const stepOf = ({ confirmedOrigins }: Settings): number =>
  Number(MARK.exec(confirmedOrigins[0] ?? '')?.[1] ?? 0)
