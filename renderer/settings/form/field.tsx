import { cloneElement, type ReactElement, type ReactNode, useId } from 'react'
import { type Control, LOCKED_PROPS, LockedNote, useLockedBy } from './locked'

interface Props {
  readonly label: string
  readonly hint?: string | undefined
  /** Shown in place of the hint. */
  readonly problem?: string | undefined
  /** Why what was entered could not be saved; shown in place of the rest. */
  readonly failure?: string | undefined
  /** Names of the settings that it shows: an administrator may have set one. */
  readonly setting?: string | readonly string[] | undefined
  /** The control; it gets the ID that the label points to. */
  readonly children: Control & ReactElement<{ id?: string; 'aria-invalid'?: boolean }>
  readonly after?: ReactNode
}

export function Field({ label, hint, problem, failure, setting, children, after }: Props) {
  const id = useId()
  const lockedBy = useLockedBy(...[setting ?? []].flat())
  const wrong = failure ?? problem
  const note = wrong ?? (lockedBy === null ? hint : undefined)
  const isDescribed = lockedBy !== null || note !== undefined
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <div className="control">
        {cloneElement(children, {
          id,
          'aria-invalid': wrong !== undefined,
          ...(isDescribed ? { 'aria-describedby': `${id}-note` } : {}),
          ...(lockedBy === null ? {} : LOCKED_PROPS),
        })}
        {after}
        {lockedBy === null || note !== undefined ? null : (
          <LockedNote id={`${id}-note`} by={lockedBy} />
        )}
        {note === undefined ? null : (
          <span
            id={`${id}-note`}
            role={failure === undefined ? undefined : 'alert'}
            className={`small ${wrong === undefined ? 'quiet' : 'problem'}`}
          >
            {note}
          </span>
        )}
      </div>
    </div>
  )
}
