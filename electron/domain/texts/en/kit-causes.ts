import type { KitCauseTexts } from '../zh/kit-causes'

export const kitCauses: KitCauseTexts = {
  'kit-not-a-kit': {
    message: 'This file is not a settings kit; nothing was changed.',
    nextStep: 'Choose a file whose name ends in .workcard-kit.',
  },
  'kit-newer': {
    message:
      'A newer version of the app made this kit, and this one cannot read it; nothing was changed.',
    nextStep: 'Update this app, then open the kit again.',
  },
  'kit-damaged': {
    message: 'The kit is not complete or was changed; nothing was changed here.',
    nextStep: 'Ask the team lead for it again, as a copy of the original file.',
  },
  'kit-too-large': {
    message: 'This file is too large to be a settings kit; nothing was changed.',
    nextStep: 'Choose a file whose name ends in .workcard-kit.',
  },
  'kit-wrong-pass-phrase': {
    message: 'The pass phrase is wrong, or the kit was changed; nothing was changed here.',
    nextStep: 'Check the pass phrase and enter it again.',
  },
  'kit-file-unreadable': {
    message: 'The system does not let the app read this file; nothing was changed.',
    nextStep: 'Copy the file to the desktop and open it again.',
  },
  'kit-nothing-chosen': {
    message: 'Nothing was exported: nothing is chosen.',
    nextStep: 'Choose at least one store, or the preferences.',
  },
  'kit-weak-pass-phrase': {
    message: 'Nothing was exported: the pass phrase is too easy to guess.',
    nextStep: 'Make it longer, or press “Generate”.',
  },
  'kit-store-without-keys': {
    message: 'Nothing was exported: “{{store}}” has no credentials that can be used.',
    nextStep: 'Enter its credentials, or leave this store out.',
  },
  'kit-app-running': {
    message: 'Nothing was imported: the app is running.',
    nextStep: 'Quit the app and run this again, or double-click the kit.',
  },
  'kit-not-undone': {
    message:
      'The import stopped half-way, and these stores or their credentials could not be put back as they were: {{stores}}.',
    nextStep: 'Import the kit again, or enter the credentials of these stores in the settings.',
  },
}
