import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { LeaveQuestion } from './leave-question'

/** A form with edits that are not saved. */
export interface Unsaved {
  /** False when it was not saved; the form says why. */
  readonly save: () => Promise<boolean>
  readonly revert: () => void
}

interface Guard {
  /** Only one form is on the page: null when it has nothing unsaved. */
  readonly hold: (unsaved: Unsaved | null) => void
  /** Goes at once, or after the question what becomes of unsaved edits. */
  readonly leave: (go: () => void) => void
}

const GuardContext = createContext<Guard>({ hold: () => {}, leave: (go) => go() })

export const useLeave = (): Guard['leave'] => useContext(GuardContext).leave

export function useUnsaved(unsaved: Unsaved | null): void {
  const { hold } = useContext(GuardContext)
  useEffect(() => {
    hold(unsaved)
    return () => hold(null)
  })
}

/** Asks inside the page before unsaved edits are left: a native dialog would speak another language. */
export function LeaveGuard({ children }: { readonly children: ReactNode }) {
  const unsaved = useRef<Unsaved | null>(null)
  const [going, setGoing] = useState<(() => void) | null>(null)
  const leave = useCallback((go: () => void) => {
    if (unsaved.current === null) go()
    else setGoing(() => go)
  }, [])
  const hold = useCallback((held: Unsaved | null) => {
    unsaved.current = held
  }, [])
  const guard = useMemo(() => ({ hold, leave }), [hold, leave])

  useEffect(() => {
    const onUnload = (event: BeforeUnloadEvent) => {
      if (unsaved.current === null) return
      event.preventDefault()
      event.returnValue = true
      setGoing(() => () => window.close())
    }
    window.addEventListener('beforeunload', onUnload)
    return () => window.removeEventListener('beforeunload', onUnload)
  }, [])

  function go() {
    // The form draws itself as saved only after this.
    unsaved.current = null
    setGoing(null)
    going?.()
  }
  async function save() {
    if (await unsaved.current?.save()) go()
    else setGoing(null)
  }
  function discard() {
    unsaved.current?.revert()
    go()
  }
  return (
    <GuardContext.Provider value={guard}>
      {children}
      {going === null ? null : (
        <LeaveQuestion onSave={save} onDiscard={discard} onStay={() => setGoing(null)} />
      )}
    </GuardContext.Provider>
  )
}
