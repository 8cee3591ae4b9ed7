/** A fault of the machine, which another test makes on the real app or on the real keyring. */
export interface Elsewhere {
  readonly id: string
  readonly how: string
  readonly ends: string
  /** Below `test/`. */
  readonly file: string
  /** The test's title, as it stands in the file. */
  readonly test: string
}

const row = (id: string, how: string, ends: string, file: string, test: string): Elsewhere => ({
  id,
  how,
  ends,
  file,
  test,
})
const HANGS = 'e2e/hangs.spec.ts'
const KEYCHAIN = 'integration/keychain.test.ts'
const MOODS = 'integration/keychain-moods.test.ts'
const NOT_SAVED = 'e2e/settings-not-saved.spec.ts'
const MACHINE = 'e2e/fault-machine.spec.ts'
const SERVICE = 'e2e/network-service.spec.ts'

export const ELSEWHERE: readonly Elsewhere[] = [
  row(
    'keychain-absent',
    'no session bus at all',
    '`keychain-unavailable`',
    KEYCHAIN,
    'says so when there is no Secret Service at all',
  ),
  row(
    'keychain-absent-saving',
    'the same while keys are saved',
    '`keychain-unavailable`, the keys stay in their fields',
    NOT_SAVED,
    'keys that the keychain does not take stay in their fields, and no store is added',
  ),
  row(
    'keychain-locked',
    'the keyring is locked, its prompt is answered late',
    'waits in sight, then the number',
    HANGS,
    'that asks for its password is waited for, and can be left waiting',
  ),
  row(
    'keychain-dismissed',
    'the keyring’s prompt is dismissed',
    '`keychain-locked`, the next lookup asks again',
    HANGS,
    'whose question is refused asks once for each lookup',
  ),
  row(
    'keychain-deleted',
    'the entry is deleted',
    '`no-credentials`',
    KEYCHAIN,
    'asks the user to unlock a locked keychain, and tells a dismissed prompt from a deleted entry',
  ),
  row(
    'keychain-locked-removal',
    'keys are removed from a locked keyring',
    '`keychain-locked`, they are still there',
    KEYCHAIN,
    'does not call removed what a locked keychain still holds',
  ),
  row(
    'keychain-garbage',
    'the entry holds what we never wrote',
    '`no-credentials/credentials-unreadable`, and stays as it is',
    MOODS,
    'says that an entry cannot be read, and does not write over it',
  ),
  row(
    'keychain-silent',
    'SIGSTOP on gnome-keyring-daemon',
    '`keychain-silent`, the next lookup works',
    HANGS,
    'that does not answer ends in its own sentence, and the next lookup works',
  ),
  row(
    'keychain-silent-presses',
    'the same, and the hotkey six times',
    '`keychain-silent`, asked once',
    HANGS,
    'that does not answer is not asked again by every press',
  ),
  row(
    'keychain-silent-cancel',
    'the same, and Esc',
    '`cancelled` at once',
    HANGS,
    'that does not answer is no reason to wait after Esc',
  ),
  row(
    'keychain-silent-quit',
    'the same, and quitting',
    'the app ends within 5 s',
    HANGS,
    'that does not answer holds up no quitting',
  ),
  row(
    'keychain-silent-terminal',
    'the same in the terminal',
    '`keychain-silent`, and ends',
    'integration/terminal.test.ts',
    'says that the keychain does not answer, and ends',
  ),
  row(
    'keychain-dying',
    'SIGKILL on gnome-keyring-daemon while it is asked',
    '`keychain-unavailable`; with a new one `keychain-unavailable/keychain-restarted`: libsecret holds on to the old one, the next start asks the new',
    MACHINE,
    'a keyring that dies while it is asked is told, and the next start asks the new one',
  ),
  row(
    'clipboard-silent',
    'SIGSTOP on xclip, the hotkey',
    '`clipboard-silent`, the panel shows at once',
    HANGS,
    'the panel shows at once and says so',
  ),
  row(
    'clipboard-silent-html',
    'the same with HTML only',
    '`clipboard-silent`',
    'e2e/clipboard-html.spec.ts',
    'an owner of HTML that does not answer is told, not waited for',
  ),
  row(
    'clipboard-silent-quit',
    'the same, and quitting',
    'the app ends within 5 s',
    HANGS,
    'quitting ends the app',
  ),
  row(
    'disk-full',
    'settings on a file system without a free byte',
    '`settings-not-saved/disk-full`, what was typed stays, lookups work',
    MACHINE,
    'a full disk is told, keeps what was typed, and lookups go on',
  ),
  row(
    'file-locked',
    '`chattr +i` on the settings file',
    '`settings-not-saved/no-write-permission`, what was typed stays',
    NOT_SAVED,
    'what cannot be saved is told, stays as typed, and does not come with the next save',
  ),
  row(
    'file-locked-switch',
    'the same, and another store is chosen',
    'the same, header, card and calls stay',
    NOT_SAVED,
    'a store switch that cannot be saved is told, and header, card and calls stay',
  ),
  row(
    'folder-locked',
    '`chattr +i` on the folder at the start',
    'it starts and says so',
    'e2e/hostile-start.spec.ts',
    'it starts in a folder that cannot be written, and says so',
  ),
  row(
    'settings-damaged',
    'a settings file that is none',
    'it starts with the last good copy and says so',
    'e2e/settings.spec.ts',
    'a damaged settings file never stops the app, is kept, and is told',
  ),
  row(
    'sleep',
    'all of the app’s processes stopped for 2 s amid the call; the answer comes meanwhile',
    '`number`',
    MACHINE,
    'a machine that sleeps amid a call',
  ),
  row(
    'sleep-long',
    'the same for longer than the call’s limit; no answer comes',
    '`timeout` as soon as it wakes',
    MACHINE,
    'a machine that sleeps amid a call',
  ),
  row(
    'sleep-dropped',
    'the same; the connection is gone when it wakes',
    '`number`, by another try',
    MACHINE,
    'a machine that sleeps amid a call',
  ),
  row(
    'sleep-told',
    'logind says that the machine goes to sleep',
    'the clipboard is cleared',
    'e2e/clipboard.spec.ts',
    'going to sleep clears the clipboard',
  ),
  row(
    'network-changed',
    'the machine gets another address amid the call',
    '`number`, by another try',
    MACHINE,
    'a network that changes amid a call',
  ),
  row(
    'network-gone',
    'the system’s word that there is no network (stand-in)',
    '`offline` without a call, asked again once it is back',
    'e2e/offline.spec.ts',
    'that is said without a call, and the same work card is asked for once it is back',
  ),
  row(
    'network-process',
    'SIGKILL on Chromium’s network process amid the call',
    '`number`, by another try',
    SERVICE,
    'a lookup that is under way when it dies still ends with its number',
  ),
  row(
    'network-process-again',
    'the same between calls, twice',
    '`number`',
    SERVICE,
    'lookups work again each time Chromium’s network process has died',
  ),
  row(
    'page-crash',
    'the panel’s page crashes',
    'it comes back',
    'e2e/page-crash.spec.ts',
    'the panel comes back from a crash',
  ),
  row(
    'page-hangs',
    'the panel’s page hangs',
    'it is hidden and replaced',
    'e2e/frames.spec.ts',
    'a page that hangs for ever is hidden and replaced by a new one',
  ),
]
