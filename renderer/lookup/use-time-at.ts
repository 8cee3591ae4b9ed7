import { useEffect, useState } from 'react'

/** Longest delay that a timer takes. */
const LONGEST = 2 ** 31 - 1

/** Now in epoch milliseconds, renewed once when `moment` has come. */
export function useTimeAt(moment: number | null): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    if (moment === null) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const wait = () => {
      setNow(Date.now())
      const left = moment - Date.now()
      if (left > 0) timer = setTimeout(wait, Math.min(left, LONGEST))
    }
    wait()
    return () => clearTimeout(timer)
  }, [moment])
  return now
}
