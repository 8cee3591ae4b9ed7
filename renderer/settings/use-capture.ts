import { useEffect } from 'react'
import { bridge } from './bridge'

/** While a combination is captured, those in force must not do anything. */
export function useCapture(isCapturing: boolean): void {
  useEffect(() => {
    if (!isCapturing) return
    const end = () => void bridge['hotkey.capture'](false)
    void bridge['hotkey.capture'](true)
    window.addEventListener('pagehide', end)
    return () => {
      window.removeEventListener('pagehide', end)
      end()
    }
  }, [isCapturing])
}
