import type { CauseTexts } from '../zh/causes'

export const causes: CauseTexts = {
  // The text that was given.
  'id-negative': { message: 'A work card ID cannot be negative.' },
  'id-plus': { message: 'A work card ID has no plus sign.' },
  'id-decimals': { message: 'A work card ID has no decimals.' },
  'id-scientific': {
    message: 'This is scientific notation: the last digits are lost.',
    nextStep: 'Format the column as text in the spreadsheet and copy again.',
  },
  'id-hexadecimal': { message: 'A work card ID is decimal, not hexadecimal.' },
  'id-zero': { message: 'A work card ID cannot be 0.' },
  'id-leading-zero': { message: 'A work card ID does not start with 0.' },
  'id-too-large': {
    message: 'The work card ID is too large: the largest is 9223372036854775807.',
  },
  'looks-like-mobile': {
    message: 'This looks like a mobile number, not a work card ID.',
    nextStep: 'If it is the work card ID, choose it; otherwise enter the right one.',
  },
  'looks-like-identity': {
    message: 'This looks like an identity number, not a work card ID.',
    nextStep: 'If it is the work card ID, choose it; otherwise enter the right one.',
  },
  'looks-like-hotline': {
    message: 'This looks like a 400 or 800 telephone number, not a work card ID.',
    nextStep: 'If it is the work card ID, choose it; otherwise enter the right one.',
  },
  'looks-like-protected-number': {
    message: 'This looks like a 700 virtual number, not a work card ID.',
    nextStep: 'If it is the work card ID, choose it; otherwise enter the right one.',
  },
  'looks-like-date': {
    message: 'This looks like a date, not a work card ID.',
    nextStep: 'If it is the work card ID, choose it; otherwise enter the right one.',
  },
  'unsure-id': {
    message: 'This number may not be a work card ID.',
    nextStep: 'If it is the work card ID, choose it; otherwise enter the right one.',
  },
  'own-number-unknown': {
    message: 'The clipboard holds a number copied earlier; its work card is no longer known.',
    nextStep: 'Copy or enter the work card ID to look it up.',
  },
  'own-number-of-store': {
    message: 'The number in the clipboard is of work card {{workcardId}} of the store “{{store}}”.',
    nextStep: 'To see it again, switch to that store, then press Enter.',
  },
  'own-number-of-demo': {
    message: 'The number in the clipboard is of work card {{workcardId}} of the demo store.',
    nextStep: 'To see it again, switch to the demo store, then press Enter.',
  },
  'store-removed': {
    message: 'The store that this number came from was removed, so no new one can be obtained.',
    nextStep: 'Choose the store that this work card belongs to, then look it up.',
  },

  // Keys and the keychain.
  'keychain-restarted': {
    message: 'The system keychain was restarted, and this app cannot reach the new one.',
    nextStep: 'Quit this app and open it again; the credentials are still in the keychain.',
  },
  'credentials-unreadable': {
    message: 'The credentials saved in the keychain cannot be read; they were left as they are.',
    nextStep: 'Remove these credentials in the settings, then enter them again.',
  },
  'credentials-not-removed': {
    message: 'The system keychain is locked; the credentials were not removed.',
    nextStep: 'Remove them again and unlock the keychain when the system asks.',
  },
  'keys-missing': {
    message: 'Not saved: {{names}} missing.',
    nextStep: 'Enter all three, then save.',
  },
  'no-such-store': {
    message: 'There is no such store; nothing was tested.',
    nextStep: 'Save the store, then test it.',
  },
  'credentials-given-wrong': {
    message: '{{problems}}',
    nextStep: 'Give {"appKey":"…","appSecret":"…","sessionKey":"…"} with all three.',
  },

  // The company's network.
  'proxy-login': {
    message: 'The proxy {{proxy}} asks for a name and a password.',
    nextStep: 'Enter those of the company network in the panel to go on.',
  },
  'proxy-refused': {
    message: 'The proxy {{proxy}} did not take the name or the password.',
    nextStep: 'Check them and enter them again; they are not tried any more.',
  },
  'proxy-login-terminal': {
    message: 'The proxy {{proxy}} asks for a name and a password, or did not take them.',
    nextStep: 'Enter them once in the app’s panel, or write them into the address in HTTPS_PROXY.',
  },
  'no-certificate': {
    message: 'Nothing was changed: there is no certificate in the file.',
    nextStep:
      'Choose the file that the administrator has given (PEM or DER, often .crt, .cer or .pem).',
  },
  'no-authority': {
    message: 'Nothing was changed: there is no usable root certificate in the file.',
    nextStep:
      'Ask the administrator for the company’s root certificate, in date, not a server’s certificate.',
  },
  'too-many-authorities': {
    message: 'Nothing was changed: there are too many root certificates.',
    nextStep: 'Remove those that are no longer used first.',
  },

  // Dialling.
  'number-form-unknown': {
    message: 'The form of this number is unknown; nothing was dialled.',
    nextStep: 'Dial it by hand as shown.',
  },
  'program-not-started': {
    message: 'The dialling program did not start; nothing was dialled: {{program}}',
    nextStep: 'Check the program’s path under Dialling in the settings.',
  },
  'no-program-for-links': {
    message:
      'The system has no program for {{scheme}} links; the number may not have been dialled.',
    nextStep: 'Install or register one, or choose another way under Dialling in the settings.',
  },
  'program-too-long': {
    message:
      'Program and arguments are too long to be shown whole for confirmation; nothing was changed.',
    nextStep: 'Shorten the arguments, for example by a script file that holds them.',
  },
  'no-program': {
    message: 'This file cannot dial; nothing was changed.',
    nextStep: 'Choose another program.',
  },

  // Settings.
  'disk-full': {
    message: 'Not saved, the old settings stay in force: the disk is full.',
    nextStep: 'Free some disk space, then save again.',
  },
  'no-write-permission': {
    message:
      'Not saved, the old settings stay in force: there is no permission to write, or the settings file is read-only.',
    nextStep: 'Ask the team lead to check the permissions of the settings folder.',
  },
  'file-in-use': {
    message:
      'Not saved, the old settings stay in force: another program is using the settings file.',
    nextStep: 'Close that program (a backup or a virus scanner, for example), then save again.',
  },
  'value-wrong': {
    message: 'Not saved, the old settings stay in force: one of the values is not valid.',
    nextStep: 'Check what was entered.',
  },
  'file-unreadable': {
    message:
      'Not saved, the old settings stay in force: the settings file that is there cannot be read, and must not be overwritten.',
    nextStep:
      'Ask the team lead to check the permissions of settings.json, or close the program that uses it, then save again.',
  },
  'hotkey-of-other': {
    message: 'Nothing was changed: {{key}} is this app’s other hotkey already.',
    nextStep: 'Choose another combination.',
  },
  'hotkey-taken': {
    message: 'Nothing was changed: {{key}} is taken by another program.',
    nextStep: 'Choose another combination.',
  },
  'hotkey-no-modifier': {
    message: 'Nothing was changed: {{key}} has no modifier, so it would swallow typing.',
    nextStep: 'Add a modifier, for example Alt+Shift.',
  },
  'hotkey-alt-gr': {
    message:
      'Nothing was changed: {{key}} cannot be used. Ctrl+Alt is AltGr, which types characters on many keyboards.',
    nextStep: 'Choose another combination, for example Alt+Shift+W.',
  },
  'hotkey-one-modifier': {
    message: 'Nothing was changed: many programs use {{key}}.',
    nextStep: 'Use two modifiers, for example Alt+Shift+W.',
  },
  'hotkey-other-key': {
    message: 'Nothing was changed: {{key}} has a key that cannot be used.',
    nextStep: 'Use a letter, a digit or F1 to F24, with modifiers.',
  },
  'store-known': {
    message: 'Not added: this store is there already.',
    nextStep: 'Open it in the list.',
  },
  'demo-needed': {
    message: 'The demo store was not hidden: no real store has passed its test yet.',
    nextStep: 'Save and test a real store first; hide the demo once it has passed.',
  },
  'store-gone': {
    message: 'Not saved: this store is not in the list any more.',
    nextStep: 'Add the store again.',
  },
  'store-keys-not-undone': {
    message:
      'The store was not changed, but its old credentials could not be put back: the keychain may hold the new ones.',
    nextStep: 'Save the store again, with its credentials.',
  },
  'stores-fixed': {
    message: 'Nothing was changed: the stores are fixed here.',
    nextStep: 'The top of the window says why; do as it says.',
  },
  'too-many-stores': {
    message: 'Not added: there can be at most {{most}} stores.',
    nextStep: 'Remove a store that is not used any more, then add again.',
  },

  // The authorisation page and the clipboard.
  'no-browser': {
    message:
      'The system has no browser for it; the authorisation page may not have opened: {{address}}',
    nextStep: 'Open this address in a browser by hand.',
  },
  'folder-not-opened': {
    message: 'The folder was not opened: {{path}}',
    nextStep: 'Open it in a file manager by hand.',
  },
  'reference-not-copied': { nextStep: 'Press “Copy reference” again.' },
}
