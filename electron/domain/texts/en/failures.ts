import type { KindTexts } from '../zh/failures'

export const failures: KindTexts = {
  'invalid-id': {
    message: 'There is no valid work card ID in this text.',
    nextStep: 'Enter the work card ID: a positive whole number of up to 19 digits.',
  },
  'ambiguous-id': {
    message: 'More than one number in this text could be the work card ID.',
    nextStep: 'Choose the one to look up.',
  },
  'clipboard-silent': {
    message: 'The clipboard does not answer, so no work card ID could be read from it.',
    nextStep: 'Type the work card ID, or copy it again and press the hotkey.',
  },
  'no-gateway': {
    message: 'This store has no gateway address.',
    nextStep: 'Enter the gateway address in the settings.',
  },
  'no-credentials': {
    message: 'This store has no open-platform credentials yet.',
    nextStep:
      'Enter App Key, App Secret and Session Key in the settings, or switch to the demo store.',
  },
  'other-gateway': {
    message: 'This store’s credentials were entered for another gateway; they were not sent.',
    nextStep: 'Check the gateway in the settings; if it is right, enter the credentials again.',
  },
  'keychain-unavailable': {
    message: 'No system keychain is available on this computer, so the credentials cannot be read.',
    nextStep:
      'Start the system’s password service (on Linux for example gnome-keyring) and try again; credentials are never stored in a file instead.',
  },
  'keychain-locked': {
    message: 'The system keychain is locked.',
    nextStep: 'Unlock the keychain, then look up again.',
  },
  'keychain-denied': {
    message: 'Access to the system keychain was denied.',
    nextStep: 'Look up again and choose “Allow” when the system asks.',
  },
  'keychain-silent': {
    message: 'The system keychain does not answer, so the credentials cannot be read.',
    nextStep: 'Try again; if that does not help, log out of the system and in again.',
  },
  'session-expired': {
    message: 'The store’s authorisation is no longer valid (Session Key invalid or expired).',
    nextStep:
      'Ask the team lead to renew the authorisation, or to update the Session Key in the settings.',
  },
  permission: {
    message: 'This call is not permitted.',
    nextStep: 'Ask the team lead to check the app’s permissions in the platform console.',
  },
  signature: {
    message: 'The App Secret or the sign method is wrong: the platform rejected the signature.',
    nextStep: 'Ask the team lead to enter the App Secret again and to check the sign method.',
  },
  'clock-skew': {
    message: 'This computer’s clock is more than 10 minutes off the platform’s.',
    nextStep: 'Correct the system time, then look up again.',
  },
  throttled: {
    message: 'Too many calls: the platform is limiting this app for now.',
    nextStep: 'Wait, then look up again.',
  },
  'invalid-argument': {
    message: 'The platform says a parameter of the request is wrong.',
    nextStep: 'Check the work card ID, the provider account and the store code.',
  },
  business: {
    message: 'The platform gave no number for this work card.',
    nextStep: 'Follow the platform’s explanation below.',
  },
  remote: {
    message: 'The platform has a temporary problem.',
    nextStep: 'Look up again in a moment.',
  },
  offline: {
    message: 'The gateway cannot be reached; the network may be down.',
    nextStep: 'Check the network connection, then look up again.',
  },
  dns: {
    message: 'The gateway’s address cannot be found (DNS lookup failed).',
    nextStep: 'Check the network, the DNS settings and the store’s gateway address.',
  },
  tls: {
    message: 'No trusted encrypted connection to the gateway could be made.',
    nextStep:
      'Ask the team lead to check that the company proxy’s certificate is installed and the system time is right.',
  },
  proxy: {
    message: 'The proxy server refused or cannot be reached.',
    nextStep: 'Check the system’s proxy settings.',
  },
  timeout: {
    message: 'The gateway did not answer in time.',
    nextStep: 'Look up again; if it keeps timing out, check the network.',
  },
  'bad-response': {
    message:
      'The gateway’s answer cannot be understood; a proxy or login page may have intercepted it.',
    nextStep: 'Check the gateway address and the network’s proxy, then look up again.',
  },
  cancelled: { message: 'Cancelled.', nextStep: 'Look up again when you need to.' },
  defect: {
    message: 'The app itself failed; there is no number this time.',
    nextStep: 'Look up again; if it stays so, copy the reference and send it to the team lead.',
  },
  'not-dialled': {
    message: 'No program took the number; nothing was dialled.',
    nextStep:
      'Choose another way under Dialling in the settings, or enter the program’s whole path.',
  },
  'dial-not-changed': {
    message: 'Nothing was changed: it was not confirmed in the system’s dialog.',
    nextStep: 'To change it, save again and confirm in the dialog.',
  },
  'settings-not-saved': {
    message: 'Not saved, the old settings stay in force: writing the settings file failed.',
    nextStep: 'Save again.',
  },
  'page-not-opened': {
    message: 'The authorisation page was not opened.',
    nextStep: 'If its address is wrong, ask the team lead to correct it in the settings.',
  },
  'session-not-renewed': {
    message: 'The authorisation was not renewed; the store keeps its old Session Key.',
    nextStep: 'Renew once more; if it stays so, follow what the platform says below.',
  },
  'not-copied': { message: 'Nothing was copied.', nextStep: 'Copy once more.' },
  'autostart-not-changed': {
    message: 'Nothing was changed: the system did not accept it.',
    nextStep: 'Change it in the system’s own list of what starts at the login.',
  },
  'update-not-checked': {
    message: 'No update check was made. This version works as before.',
    nextStep: 'Check again later.',
  },
  'update-not-downloaded': {
    message: 'The new version was not downloaded. This version works as before.',
    nextStep: 'Download it again.',
  },
  'update-not-installed': {
    message: 'The new version was not installed. This version works as before.',
    nextStep: 'Ask the team lead to install the new version.',
  },
  'feed-not-changed': {
    message: 'Nothing was changed: it was not confirmed in the system’s dialog.',
    nextStep: 'To change it, save again and confirm in the dialog.',
  },
  'request-refused': {
    message: 'The app refused an internal request.',
    nextStep: 'Open the window again and retry.',
  },
}
