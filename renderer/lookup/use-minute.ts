import { useEffect, useState } from 'react'

/** Now in epoch milliseconds, renewed at each full minute since `since`; nothing runs while hidden. */
export function useMinute(since: number): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const tick = () => {
      setNow(Date.now())
      timer = setTimeout(tick, 60_000 - ((Date.now() - since) % 60_000))
    }
    tick()
    return () => clearTimeout(timer)
  }, [since])
  return now
}
