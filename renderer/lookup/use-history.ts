import { useState } from 'react'
import { useTopic } from '../topic'
import { walk } from './walk'

/** ↑ and ↓ through the IDs that were looked up last, and back to what was typed. */
export interface History {
  /** The text for the field; null when the key is not about the history. */
  take(key: string, typed: string): string | null
  /** The agent goes on from here. */
  leave(): void
}

export function useHistory(): History {
  const recent = useTopic('recent') ?? []
  const [place, setPlace] = useState({ back: 0, typed: '' })
  const ids = [...new Set(recent.map(({ workcardId }) => workcardId))]

  return {
    take(key, text) {
      const typed = place.back === 0 ? text : place.typed
      // The card on screen is the last one: the way back begins behind it.
      const others = ids.filter((id, index) => index > 0 || id !== typed)
      const back = walk(key, place.back, others.length)
      if (back === null) return null
      setPlace({ back, typed })
      return back === 0 ? typed : (others[back - 1] ?? typed)
    },
    leave() {
      if (place.back !== 0) setPlace({ back: 0, typed: '' })
    },
  }
}
