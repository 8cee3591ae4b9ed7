import { bridgeOf } from '../bridge'

/** A renewal is shown by the panel and by the settings, which can ask for the same. */
export const bridge = bridgeOf<'panel' | 'settings'>()
