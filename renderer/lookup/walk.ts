/** How far back the field is: 0 is what the agent has typed, 1 the last work card. */
export function walk(key: string, back: number, count: number): number | null {
  if (key === 'ArrowUp') return Math.min(back + 1, count)
  // Down means something only on the way.
  if (key === 'ArrowDown') return back === 0 ? null : back - 1
  return null
}
