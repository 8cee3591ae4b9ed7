import { bridgeOf } from '../bridge'

/** What the settings page can ask for. */
export const bridge = bridgeOf<'settings'>()
