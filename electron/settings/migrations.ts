import type { Values } from './raw-values'

/** Makes the values of one version from those of the version before it; its version is written by `migrate`. */
export type Migration = (raw: Values) => Values

/** The first makes version 2 of version 1. A new version is one more step here, and one more test. */
const STEPS: readonly Migration[] = []

/** What a settings file of an older version says, in today's words; any other as it is. */
export function migrate(raw: Values, steps: readonly Migration[] = STEPS): Values {
  const { version } = raw
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return raw
  return steps
    .slice(version - 1)
    .reduce<Values>((older, step, index) => ({ ...step(older), version: version + index + 1 }), raw)
}
