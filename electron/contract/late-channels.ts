import { aboutChannels } from './about-channels'
import { autostartChannels } from './autostart-channels'
import { certificateChannels } from './certificate-channels'
import { credentialsChannels } from './credentials-channels'
import { forgetProxiesChannels } from './forget-proxies-channels'
import { healthChannels } from './health-channels'
import { hotkeyChannels } from './hotkey-channels'
import { join } from './join'
import { kitChannels } from './kit-channels'
import { updateChannels } from './update-channels'

/** Groups without a channel of the panel's: main loads them, and what answers them, with the first call. */
export const lateChannels = join(
  credentialsChannels,
  hotkeyChannels,
  aboutChannels,
  autostartChannels,
  updateChannels,
  kitChannels,
  healthChannels,
  certificateChannels,
  forgetProxiesChannels,
)
