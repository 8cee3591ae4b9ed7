import fc from 'fast-check'
import { DEFAULT_SETTINGS } from '../../../electron/contract/settings'
import { hasCredentials } from '../../../electron/kit/content'
import { openKitText, parseContent, readKit, sealedKitText } from '../../../electron/kit/format'
import { planKit } from '../../../electron/kit/plan'
import { openContent, SEAL, secretContent } from '../../unit/kit/kits'
import { holds, longer, target } from '../target'
import { damaged } from '../texts'

const DATA = Buffer.alloc(64, 3).toString('base64')
const files = fc.oneof(
  damaged(
    fc.constantFrom(openKitText(openContent), sealedKitText({ seal: SEAL, data: DATA }), '{}'),
  ),
  fc.json(),
)

/** Whatever could be read can be planned, and is what our own app would write. */
function readFile(text: string): void {
  const kit = readKit(text)
  if (!kit.ok || kit.value.kind === 'sealed') return
  const { content } = kit.value
  holds(!hasCredentials(content), 'keys that were not sealed')
  const again = readKit(openKitText(content))
  holds(again.ok && again.value.kind === 'open', 'what was read is not read again')
  const { next } = planKit(content, { settings: DEFAULT_SETTINGS, locked: [] }, 'replace')
  holds(
    next.profiles.every(({ gateway, id }) => (gateway === 'demo') === (id === 'demo')),
    'another demo',
  )
}

/** Reading a kit’s file, and the text that was sealed in one. */
export const KIT = [
  target('kit file', files, readFile, longer),
  target(
    'sealed content of a kit',
    damaged(fc.constant(JSON.stringify(secretContent))),
    parseContent,
    longer,
  ),
]
