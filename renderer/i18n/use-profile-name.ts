import { useTranslation } from 'react-i18next'
import type { Profile } from '../../electron/domain/profile'

/** The name to show: the agent's own, or for the built-in demo profile one in the interface's language. */
export function useProfileName(): (profile: Pick<Profile, 'name' | 'gateway'>) => string {
  const { t } = useTranslation()
  return ({ name, gateway }) => (gateway === 'demo' ? t('demoProfile') : name)
}
