import { bridgeOf } from '../bridge'

/** What the panel's page can ask for. */
export const bridge = bridgeOf<'panel'>()
