import { Icon } from '../../ui/icon'

interface Props {
  /** What is shown: “Show the pass phrase”. */
  readonly label: string
  readonly isShown: boolean
  readonly disabled: boolean
  readonly onToggle: () => void
}

/** Beside a field that is typed blind unless somebody wants to see it. */
export function EyeButton({ label, isShown, disabled, onToggle }: Props) {
  return (
    <button
      type="button"
      className="plain eye"
      aria-label={label}
      title={label}
      aria-pressed={isShown}
      disabled={disabled}
      onClick={onToggle}
    >
      <Icon>
        <path d="M2 10c2-3.6 4.8-5.4 8-5.4s6 1.8 8 5.4c-2 3.6-4.8 5.4-8 5.4S4 13.6 2 10z" />
        <circle cx="10" cy="10" r="2.6" />
        {isShown ? <path d="M3.5 16.5l13-13" /> : null}
      </Icon>
    </button>
  )
}
