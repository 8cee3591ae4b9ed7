import { useEffect, useState } from 'react'

const secondsLeft = (until: number | null) =>
  until === null ? 0 : Math.max(0, Math.ceil((until - Date.now()) / 1000))

/** Whole seconds until then, counting down; 0 when it is over or there is no such time. */
export function useSecondsUntil(until: number | null): number {
  const [, setSeconds] = useState(0)
  useEffect(() => {
    if (until === null) return
    const timer = setInterval(() => setSeconds(secondsLeft(until)), 250)
    return () => clearInterval(timer)
  }, [until])
  // Not what the timer saw last: for a new time, the first paint would show the seconds of the old one.
  return secondsLeft(until)
}
