import { cloneElement, type ReactElement, type ReactNode, useId } from 'react'

interface Props {
  readonly label: string
  readonly hint?: string | undefined
  /** Shown in place of the hint. */
  readonly problem?: string | undefined
  /** Why what was entered could not be saved; shown in place of the rest. */
  readonly failure?: string | undefined
  /** The control; it gets the ID that the label points to. */
  readonly children: ReactElement<{
    id?: string
    'aria-describedby'?: string
    'aria-invalid'?: boolean
  }>
  readonly after?: ReactNode
}

export function Field({ label, hint, problem, failure, children, after }: Props) {
  const id = useId()
  const wrong = failure ?? problem
  const note = wrong ?? hint
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <div className="control">
        {cloneElement(children, {
          id,
          'aria-invalid': wrong !== undefined,
          ...(note === undefined ? {} : { 'aria-describedby': `${id}-note` }),
        })}
        {after}
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
