import { cloneElement, type ReactElement, useId } from 'react'

interface Props {
  readonly label: string
  readonly hint?: string
  /** The checkbox. */
  readonly children: ReactElement<{ 'aria-describedby'?: string }>
}

export function Check({ label, hint, children }: Props) {
  const id = useId()
  return (
    <>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the control is the child */}
      <label className="check">
        {hint === undefined ? children : cloneElement(children, { 'aria-describedby': id })}
        {label}
      </label>
      {hint === undefined ? null : (
        <p id={id} className="check-hint small quiet">
          {hint}
        </p>
      )}
    </>
  )
}
