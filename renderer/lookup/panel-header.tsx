import { type ReactNode, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Settings } from '../../electron/contract/settings'
import { listedProfiles } from '../../electron/domain/listed-profiles'
import type { Profile } from '../../electron/domain/profile'
import { useProfileName } from '../i18n/use-profile-name'
import { Icon } from '../ui/icon'
import { bridge } from './bridge'
import type { Help } from './use-help'
import type { Mini } from './use-mini'

interface Props {
  readonly settings: Settings
  readonly profile: Profile
  readonly choose: (profileId: string) => void
  readonly help: Help
  readonly mini: Mini
}

/** The band in the profile's colour says at a glance for which store the next number is fetched. */
export function PanelHeader({ settings, profile, choose, help, mini }: Props) {
  const { t } = useTranslation()
  const nameOf = useProfileName()
  const openedByPointer = useRef(false)

  /** Chosen by pointer, the field has the focus again; by arrow keys, the list keeps it for the next. */
  function chooseFrom(list: HTMLSelectElement) {
    if (openedByPointer.current) list.blur()
    choose(list.value)
  }

  return (
    <header className="panel-header">
      <select
        aria-label={t('profile')}
        title={nameOf(profile)}
        value={profile.id}
        onPointerDown={() => {
          openedByPointer.current = true
        }}
        onKeyDown={() => {
          openedByPointer.current = false
        }}
        onChange={(event) => chooseFrom(event.target)}
      >
        {listedProfiles(settings).map((each) => (
          <option key={each.id} value={each.id}>
            {nameOf(each)}
          </option>
        ))}
      </select>
      <span className="tools">
        <Tool label={t('pin')} disabled={!mini.isPossible} onClick={mini.toggle}>
          <path d="M3.5 5h13v10h-13zM10 10h6v4.5h-6z" />
        </Tool>
        <Tool label={t('keys.open')} isPressed={help.isOpen} onClick={help.toggle}>
          <path d="M7.5 7.5a2.5 2.5 0 1 1 3.6 2.2c-.7.4-1.1.9-1.1 1.8M10 14.6v.1" />
        </Tool>
        <Tool label={t('settings')} onClick={() => void bridge['window.open-settings']()}>
          <path d="M3 5.5h7m4 0h3M3 14.5h3m4 0h7M12 3.5v4M8 12.5v4" />
        </Tool>
        <Tool label={t('closePanel')} onClick={() => void bridge['window.hide-panel']()}>
          <path d="M5 5l10 10M15 5L5 15" />
        </Tool>
      </span>
    </header>
  )
}

interface ToolProps {
  readonly label: string
  readonly disabled?: boolean
  readonly isPressed?: boolean
  readonly onClick: () => void
  /** The icon's paths. */
  readonly children: ReactNode
}

function Tool({ label, disabled = false, isPressed, onClick, children }: ToolProps) {
  return (
    <button
      type="button"
      className="plain"
      aria-label={label}
      aria-pressed={isPressed}
      title={label}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon>{children}</Icon>
    </button>
  )
}
