import { cloneElement, type ReactElement, type ReactNode, useId } from 'react'

interface Props {
  readonly label: string
  readonly hint?: string | undefined
  /** Shown in place of the hint. */
  readonly problem?: string | undefined
  /** The control; it gets the ID that the label points to. */
  readonly children: ReactElement<{
    id?: string
    'aria-describedby'?: string
    'aria-invalid'?: boolean
  }>
  readonly after?: ReactNode
}

export function Field({ label, hint, problem, children, after }: Props) {
  const id = useId()
  const note = problem ?? hint
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <div className="control">
        {cloneElement(children, {
          id,
          'aria-invalid': problem !== undefined,
          ...(note === undefined ? {} : { 'aria-describedby': `${id}-note` }),
        })}
        {after}
        {note === undefined ? null : (
          <span
            id={`${id}-note`}
            className={`small ${problem === undefined ? 'quiet' : 'problem'}`}
          >
            {note}
          </span>
        )}
      </div>
    </div>
  )
}
