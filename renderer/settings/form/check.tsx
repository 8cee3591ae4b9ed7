import { cloneElement, useId } from 'react'
import { type Control, LOCKED_PROPS, LockedNote, useLockedBy } from './locked'

interface Props {
  readonly label: string
  readonly hint?: string
  /** Name of the setting: an administrator may have set it. */
  readonly setting?: string
  /** The checkbox. */
  readonly children: Control
}

export function Check({ label, hint, setting, children }: Props) {
  const id = useId()
  const lockedBy = useLockedBy(setting)
  const note = lockedBy === null ? hint : <LockedNote by={lockedBy} />
  return (
    <>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the control is the child */}
      <label className="check">
        {cloneElement(children, {
          ...(note === undefined ? {} : { 'aria-describedby': id }),
          ...(lockedBy === null ? {} : LOCKED_PROPS),
        })}
        {label}
      </label>
      {note === undefined ? null : (
        <p id={id} className="check-hint small quiet">
          {note}
        </p>
      )}
    </>
  )
}
