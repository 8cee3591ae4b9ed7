import { expect, it } from 'vitest'
import { keychainFault } from '../../../electron/credentials/keychain-fault'

it.each([
  ['Cannot create an item in a locked collection', 'locked'],
  ['User interaction is not allowed.', 'locked'],
  ['Prompt was dismissed', 'denied'],
  ['User canceled the operation.', 'denied'],
  ['The user name or passphrase you entered is not correct: authentication failed', 'denied'],
  ['Operation not permitted', 'denied'],
  ['Cannot autolaunch D-Bus without X11 $DISPLAY', 'unavailable'],
  ['The name org.freedesktop.secrets was not provided by any .service files', 'unavailable'],
  ['The name :1.0 was not provided by any .service files', 'restarted'],
  ['The name :1.214 was not provided by any .service files', 'restarted'],
  ['The session wrapping the secret does not exist', 'restarted'],
  ['', 'unavailable'],
])('%j is %s', (message, fault) => expect(keychainFault(message)).toBe(fault))
