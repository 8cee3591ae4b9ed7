import type { PanelTexts } from '../zh/panel'

export const panel: PanelTexts = {
  app: 'Workcard Dialer',
  field: 'Work card ID',
  lookUp: 'Get number',
  cancel: 'Cancel',
  demoProfile: 'Demo store',
  demoStrip: 'Demo: numbers are not real',
  addRealStore: 'Add a real store →',
  profile: 'Store',
  settings: 'Settings',
  pin: 'Small card',
  keys: {
    open: 'Keys',
    close: 'Close',
    hotkey: 'look up the ID in the clipboard, anywhere',
    enter: 'look up; again on the same ID: copy',
    dial: 'dial',
    escape: 'cancel, close, hide',
    up: 'through the last work card IDs',
    choose: 'choose one of several IDs',
    mini: 'small card',
    copy: 'copy the number',
    profile: 'switch the store',
    settings: 'settings',
    help: 'these keys',
  },
  openSettings: 'Open settings',
  emptyHint: 'Type or paste a work card ID and press Enter',
  hotkeyHint: 'Copy an ID and press {{key}} at any time',
  hotkeyTaken: 'Hotkey {{key}} is taken by another program',
  hotkeyRefused: 'Hotkey {{key}} cannot be used',
  hotkeyPaused: 'The hotkey is paused',
  hotkeyDesktop: 'Whether the hotkey {{key}} works is up to the desktop',
  try: 'Try',
  problems: {
    damaged:
      'The settings file was damaged; the last good or the default settings are in use. It was kept as {{file}}',
    damagedNotKept:
      'The settings file is damaged; the last good or the default settings are in use. It could not be kept aside and is not overwritten until it can',
    values:
      'Parts of the settings file could not be used ({{names}}); the earlier values are in use, or they were left out. The file was kept as {{file}}',
    valuesNotKept:
      'Parts of the settings file could not be used ({{names}}); the earlier values are in use, or they were left out. The file could not be kept aside and is not overwritten until it can',
    unreadable:
      'The settings file cannot be read ({{reason}}); the last good or the default settings are in use. It was not touched, and nothing is saved until it can be read. Ask the team lead to check the permissions of settings.json, or close the program that uses it',
    'folder-not-writable':
      'The settings folder cannot be written: no setting can be saved, and another start opens a second app. Ask the team lead to check the folder’s permissions and the disk space',
    'test-runtime':
      'This Electron ({{version}}) is for tests and gets no security updates: there is the demo store only, and real stores and credentials are not opened. Run npm start again where the official Electron can be downloaded',
    'copy-not-kept':
      'The settings’ safety copy could not be written ({{reason}}): if the settings file is damaged, there is none to go back to. Ask the team lead to check the folder’s permissions and the disk space',
  },
  closePanel: 'Close',
  hotkeySwitchesLayout:
    '{{key}} also switches the input method or keyboard layout: another combination is better',
}
