import { BRIDGE_NAME } from '../electron/contract/channels'
import type { Bridge } from '../electron/contract/ipc'

/** The only way out of the page. Nothing else may read it from the window. */
export const bridge = (window as unknown as Record<typeof BRIDGE_NAME, Bridge>)[BRIDGE_NAME]
