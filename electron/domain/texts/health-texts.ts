import type { Failure } from '../failure'
import type { HealthFinding } from '../health-findings'
import type { Locale } from '../locale'
import { health as en } from './en/health'
import { failureText } from './failure-texts'
import { fill } from './fill'
import { type HealthTexts, health as zh } from './zh/health'

export const HEALTH_TEXTS: Readonly<Record<Locale, HealthTexts>> = { zh, en }

interface Found {
  readonly finding: HealthFinding | null
  readonly params: Readonly<Record<string, string>>
  readonly failure: Failure | null
}

/** What a line means and what to do about it; empty while its probe runs. */
export function healthText(locale: Locale, { finding, params, failure }: Found): string {
  if (failure !== null) {
    const { message, nextStep } = failureText(locale, failure)
    return [message, nextStep].join(locale === 'zh' ? '' : ' ')
  }
  return finding === null ? '' : fill(HEALTH_TEXTS[locale].findings[finding], params)
}
