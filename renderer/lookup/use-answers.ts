import { useEffect, useState } from 'react'

export type Answers = typeof import('./answers')

/** The cards that answer; null for the few milliseconds after the first paint. */
export function useAnswers(): Answers | null {
  const [answers, setAnswers] = useState<Answers | null>(null)
  useEffect(() => void import('./answers').then(setAnswers), [])
  return answers
}
