import { authoriseChannels } from './authorise-channels'
import { dialChannels } from './dial-channels'
import { join } from './join'
import { lookupChannels } from './lookup-channels'
import { proxyChannels } from './proxy-channels'
import { renewalChannels } from './renewal-channels'
import { settingsChannels } from './settings-channels'
import { topicChannels } from './topic-channels'
import { windowChannels } from './window-channels'

/** There from the start: the groups that the panel's page calls. */
export const firstChannels = join(
  topicChannels,
  lookupChannels,
  dialChannels,
  authoriseChannels,
  renewalChannels,
  settingsChannels,
  windowChannels,
  proxyChannels,
)
