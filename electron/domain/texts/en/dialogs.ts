import type { DialogTexts } from '../zh/dialogs'

export const dialogs: DialogTexts = {
  cancel: 'Cancel',
  questions: {
    'open-site': {
      message: 'Open this site in the browser?',
      detail:
        'Site: {{origin}}\n\n{{address}}\n\nThis is the authorisation page in the settings. If you do not know the site, choose Cancel.',
      yes: 'Open',
    },
    'use-program': {
      message: 'Dial with this program from now on?',
      detail:
        'The program, then its arguments, one a line:\n\n{{command}}\n\nIf you did not change it yourself, choose Cancel.',
      yes: 'Use this program',
    },
    'use-server': {
      message: 'Dial through this SIP server from now on?',
      detail: '{{server}}\n\nIf you did not change it yourself, choose Cancel.',
      yes: 'Use this server',
    },
    'trust-authority': {
      message: 'Trust this root certificate from now on?',
      detail:
        '{{name}}\n\nSHA-256: {{fingerprint}}\nValid until: {{date}}\n\nWhoever holds it can see what this app and the platform say to each other. Compare the fingerprint with the administrator’s; if you have not chosen it yourself, choose “Cancel”.',
      yes: 'Trust',
    },
    'use-feed': {
      message: 'Update the app from here from now on?',
      detail:
        '{{address}}\n\nNew versions that are published there will run on this computer. If you did not change it yourself, choose Cancel.',
      yes: 'Use this feed',
    },
  },
  brokenPage: {
    panel: 'The panel keeps crashing and is not loaded again.',
    settings: 'The settings window kept crashing and was closed.',
    nextStep: 'Restart the app; if that does not help, send the log to the team lead.',
    restart: 'Restart',
    quit: 'Quit',
    later: 'Later',
  },
}
