import {
  createContext,
  type KeyboardEvent,
  type MouseEvent,
  type ReactElement,
  useContext,
} from 'react'
import { useTranslation } from 'react-i18next'
import type { Locked, LockedBy } from '../../../electron/contract/settings'
import './locked.css'

const LockedContext = createContext<readonly Locked[]>([])
export const LockedProvider = LockedContext.Provider

/** Who has set one of these settings, and with it the field that shows it; null when the user may. */
export function useLockedBy(...settings: readonly (string | undefined)[]): LockedBy | null {
  const locked = useContext(LockedContext)
  return locked.find(({ setting }) => settings.includes(setting))?.by ?? null
}

/** Whether one of these settings, and with it the field that shows it, cannot be changed here. */
export const useLocked = (...settings: readonly string[]): boolean =>
  useLockedBy(...settings) !== null

/** How many settings a policy of the machine has set. */
export function usePolicyCount(): number {
  const locked = useContext(LockedContext)
  return locked.filter(({ by }) => by === 'policy').length
}

interface LockedProps {
  readonly readOnly: true
  readonly 'aria-disabled': true
  readonly onChange: () => void
  readonly onClick: (event: MouseEvent<HTMLElement>) => void
  readonly onMouseDown: (event: MouseEvent<HTMLElement>) => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
}
/** Any control of a form. */
export type Control = ReactElement<
  Partial<Omit<LockedProps, 'aria-disabled'>> & {
    'aria-disabled'?: boolean
    'aria-describedby'?: string
  }
>

/**
 * For a control that shows its value and does not change it. `disabled` would take it out of reach of the
 * keyboard and of a screen reader, and lists, colours and boxes know no `readOnly`.
 */
export const LOCKED_PROPS: LockedProps = {
  readOnly: true,
  'aria-disabled': true,
  // React takes the click on a box for its change, before the click is given back.
  onChange: () => {},
  onClick: (event) => event.preventDefault(),
  onMouseDown(event) {
    if (!(event.currentTarget instanceof HTMLSelectElement)) return
    event.preventDefault()
    event.currentTarget.focus()
  },
  onKeyDown(event) {
    const isList = event.currentTarget instanceof HTMLSelectElement
    if (isList && event.key !== 'Tab' && event.key !== 'Escape') event.preventDefault()
  },
}

/** Who has set it, and why it cannot be changed. */
export function LockedNote({ id, by }: { readonly id?: string; readonly by: LockedBy }) {
  const { t } = useTranslation('settings')
  return (
    <span id={id} className="locked small quiet">
      {t(`locked.${by}`)}
    </span>
  )
}
