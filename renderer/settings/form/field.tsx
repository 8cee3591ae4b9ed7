import { cloneElement, type ReactElement, type ReactNode, useId } from 'react'
import { classes } from '../../ui/classes'
import './field.css'
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

export function Field(props: Props) {
  const { label, hint, problem, failure, setting, children, after } = props
  const id = useId()
  const lockedBy = useLockedBy(...[setting ?? []].flat())
  const wrong = failure ?? problem
  const note = wrong ?? (lockedBy === null ? hint : undefined)
  const isDescribed = lockedBy !== null || note !== undefined
  // Whoever is told what is wrong must not lose sight of the fields below: the line is there before.
  const reservesLine =
    note === undefined && lockedBy === null && ('problem' in props || 'failure' in props)
  return (
    <div className={classes('field', hint === undefined && 'problem' in props && 'reserves')}>
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
        {note === undefined && !reservesLine ? null : (
          <span className="note small">
            {wrong === undefined || lockedBy !== null ? null : (
              <span aria-hidden="true" className="replaced">
                {hint}
              </span>
            )}
            {note === undefined ? null : (
              <span
                id={`${id}-note`}
                role={failure === undefined ? undefined : 'alert'}
                className={wrong === undefined ? 'quiet' : 'problem'}
              >
                {note}
              </span>
            )}
          </span>
        )}
      </div>
    </div>
  )
}
