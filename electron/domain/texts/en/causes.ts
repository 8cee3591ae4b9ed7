import type { FailureCause, FailureText } from '../failure-texts'

export const causes: Readonly<Record<FailureCause, Partial<FailureText>>> = {
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
    nextStep: 'Enter all three keys, then save.',
  },
  'no-such-store': {
    message: 'There is no such store; nothing was tested.',
    nextStep: 'Save the store, then test it.',
  },
  'credentials-given-wrong': {
    message: '{{problems}}',
    nextStep: 'Give {"appKey":"…","appSecret":"…","sessionKey":"…"} with all three.',
  },

  // The platform, by code or sub code.
  'unknown-method': {
    message: 'The gateway does not know this call.',
    nextStep: 'Ask the team lead to check the store’s gateway address.',
  },
  'unknown-protocol': {
    message: 'The gateway does not accept the form of this program’s requests.',
    nextStep:
      'Ask the team lead to check the gateway address and, if it is right, to update this program.',
  },
  'app-without-permission': {
    message: 'The app may not make this call.',
    nextStep:
      'Ask the team lead to apply for the API package and check the IP whitelist in the platform console.',
  },
  'account-without-permission': {
    message: 'The authorised account may not make this call.',
    nextStep:
      'Ask the team lead to authorise with the provider’s main account and update the Session Key.',
  },
  'ip-not-allowed': {
    message: 'This computer’s IP address is not on the app’s whitelist.',
    nextStep:
      'Ask the team lead to add the IP address below to the whitelist in the platform console.',
  },
  'api-package-missing': {
    message: 'The app does not have this call’s API package.',
    nextStep:
      'Ask the team lead to apply for the 天猫服务平台 API package in the platform console.',
  },
  'unknown-app': {
    message: 'The App Key does not exist or does not belong to this gateway.',
    nextStep:
      'Ask the team lead to check the App Key and whether the gateway is production, overseas or sandbox.',
  },
  'session-short-term': { message: 'The store’s short-term authorisation has run out.' },
  'session-of-other-gateway': {
    message: 'The Session Key is invalid or does not belong to this gateway.',
    nextStep: 'Ask the team lead to check the gateway, authorise again and update the Session Key.',
  },
  'security-level': {
    message: 'The security level of the authorisation or of the app is too low.',
    nextStep:
      'Ask the team lead to authorise again and update the Session Key and, if that does not help, to raise the app’s security level in the platform console.',
  },
  'parameter-missing': {
    message: 'The request lacks a required parameter.',
    nextStep: 'Ask the team lead to fill in the provider account or the store code in the store.',
  },
  'named-parameter-missing': {
    message: 'The request lacks the parameter {{parameter}}.',
    nextStep: 'Ask the team lead to fill in the provider account or the store code in the store.',
  },
  'named-parameter-wrong': {
    message: 'The platform does not accept the value of {{parameter}}.',
    nextStep:
      'Check the work card ID, and ask the team lead to check the provider account and the store code.',
  },
  'workcard-id-refused': {
    message: 'The platform does not accept this work card ID.',
    nextStep: 'Check the work card ID, then look up again.',
  },
  'not-found': {
    message: 'The platform cannot find what was asked for.',
    nextStep: 'Check the work card ID and that the right store is selected.',
  },
  'quota-used-up': {
    message: 'The app has used up the calls the platform allows it.',
    nextStep:
      'Look up again when the platform lifts the limit; if this is common, ask the team lead to raise the quota.',
  },
  unlisted: {
    message: 'The platform answered with an error that is not in its lists.',
    nextStep: 'Send the explanation and the reference below to the team lead.',
  },
  'no-free-number': {
    message: 'The platform has no free virtual number right now.',
    nextStep: 'Look up again in a few minutes.',
  },
  'binding-conflict': {
    message: 'The number’s binding conflicts; this work card may already have a number.',
    nextStep: 'Call the number that was obtained before.',
  },
  'customer-phone-wrong': {
    message: 'The phone number on the work card is malformed.',
    nextStep: 'Check the customer’s phone number in the work card system.',
  },
  'number-service-closed': {
    message: 'The virtual-number service is not subscribed, suspended or incomplete.',
    nextStep: 'Ask the team lead to have the platform open or restore the virtual-number service.',
  },

  // The way to the platform and back.
  refused: {
    message: 'The gateway refused the connection.',
    nextStep: 'Check the network and the store’s gateway address.',
  },
  dropped: {
    message: 'The gateway dropped the connection.',
    nextStep: 'Look up again; if it stays so, check the network.',
  },
  'answer-too-large': { message: 'The answer is far too large to be the platform’s.' },
  redirected: {
    message: 'The gateway redirects elsewhere, perhaps to the network’s login page.',
    nextStep:
      'Log in to the network in a browser first; if that does not help, ask the team lead to check the gateway address.',
  },
  'unsafe-gateway': {
    message: 'The store’s gateway address cannot be used; nothing was sent.',
    nextStep: 'Ask the team lead to enter the right https address in the store’s settings.',
  },
  'network-process-died': {
    message: 'The app’s own network process stopped; there is no number this time.',
    nextStep: 'Look up again; if it stays so, restart the app.',
  },
  'answer-incomplete': {
    message: 'The answer is incomplete or not the platform’s (HTTP {{status}}).',
  },
  'http-status': {
    message: 'The gateway returned HTTP {{status}} without an answer of the platform.',
  },
  'http-server-error': {
    message: 'The gateway returned HTTP {{status}} without an answer of the platform.',
    nextStep:
      'Look up again in a moment; if it stays so, ask the team lead to check the gateway address and the proxy.',
  },
  'answer-without-number': {
    message: 'The platform reported success but gave no number.',
    nextStep: 'Look up again; if there is still none, send the reference below to the team lead.',
  },
  'answer-with-credentials': {
    message: 'The gateway sent the store’s credentials back as a number; they were thrown away.',
    nextStep: 'Stop looking up, and ask the team lead to check the store’s gateway address.',
  },
  'demo-not-started': {
    message: 'The demo gateway did not start.',
    nextStep: 'Look up once more.',
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
  'store-gone': {
    message: 'Not saved: this store is not in the list any more.',
    nextStep: 'Add the store again.',
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
