import type { FailureKind } from '../failure-kinds'
import type { Locale } from '../locale'
import { causes as enCauses } from './en/causes'
import { failures as enFailures } from './en/failures'
import { kitCauses as enKitCauses } from './en/kit-causes'
import { platformCauses as enPlatformCauses } from './en/platform-causes'
import { policyCauses as enPolicyCauses } from './en/policy-causes'
import { renewalCauses as enRenewalCauses } from './en/renewal-causes'
import { updateCauses as enUpdateCauses } from './en/update-causes'
import { fill } from './fill'
import { causes as zhCauses } from './zh/causes'
import { failures as zhFailures } from './zh/failures'
import { kitCauses as zhKitCauses } from './zh/kit-causes'
import { platformCauses as zhPlatformCauses } from './zh/platform-causes'
import { policyCauses as zhPolicyCauses } from './zh/policy-causes'
import { renewalCauses as zhRenewalCauses } from './zh/renewal-causes'
import { updateCauses as zhUpdateCauses } from './zh/update-causes'

/** What a person is told: what failed, and the one thing to do next. `{{name}}` is a parameter. */
export interface FailureText {
  readonly message: string
  readonly nextStep: string
}

const ZH_CAUSES = {
  ...zhCauses,
  ...zhKitCauses,
  ...zhPlatformCauses,
  ...zhPolicyCauses,
  ...zhRenewalCauses,
  ...zhUpdateCauses,
}
const EN_CAUSES = {
  ...enCauses,
  ...enKitCauses,
  ...enPlatformCauses,
  ...enPolicyCauses,
  ...enRenewalCauses,
  ...enUpdateCauses,
}

/** A cause that has a sentence of its own. */
export type FailureCause = keyof typeof ZH_CAUSES
export const FAILURE_CAUSES = Object.keys(ZH_CAUSES) as FailureCause[]

/** A kind has both sentences; a cause replaces one or both of its kind's. */
interface FailureTexts {
  readonly failures: Readonly<Record<FailureKind, FailureText>>
  readonly causes: Readonly<Record<FailureCause, Partial<FailureText>>>
}

const TEXTS: Readonly<Record<Locale, FailureTexts>> = {
  zh: { failures: zhFailures, causes: ZH_CAUSES },
  en: { failures: enFailures, causes: EN_CAUSES },
}

interface Told {
  readonly kind: FailureKind
  readonly cause: FailureCause | null
  readonly params: Readonly<Record<string, string>>
}

/** The sentences for a failure. */
export function failureText(locale: Locale, { kind, cause, params }: Told): FailureText {
  const { failures, causes } = TEXTS[locale]
  const { message, nextStep } = { ...failures[kind], ...(cause === null ? {} : causes[cause]) }
  return { message: fill(message, params), nextStep: fill(nextStep, params) }
}
