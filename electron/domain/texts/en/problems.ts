import type { ProblemTexts } from '../zh/problems'

export const problems: ProblemTexts = {
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
      'The settings folder cannot be written: no setting can be saved. Ask the team lead to check the folder’s permissions and the disk space',
    'test-runtime':
      'This Electron ({{version}}) is for tests and gets no security updates: there is the demo store only, and real stores and credentials are not opened. Run npm start again where the official Electron can be downloaded',
    'policy-broken': 'The administrator’s policy {{file}} is wrong ({{names}}). ',
    'policy-refused': {
      link: '{{file}} is not taken for the administrator’s policy: it or its folder is a link. ',
      owner:
        '{{file}} is not taken for the administrator’s policy: it or its folder is not an administrator’s (root’s on Linux and macOS). ',
      writable:
        '{{file}} is not taken for the administrator’s policy: others can write to it or its folder. ',
    },
    'policy-holds': {
      'last-good': 'The last good policy stays in force; ask your administrator to mend it.',
      part: 'What is right of it is in force; ask your administrator to mend it.',
      nothing: 'There is no earlier good policy to follow; ask your administrator to mend it.',
    },
    'policy-unknown':
      'The administrator’s policy {{file}} names what this version does not know ({{names}}); the rest of it is in force',
    'copy-not-kept':
      'The settings’ safety copy could not be written ({{reason}}): if the settings file is damaged, there is none to go back to. Ask the team lead to check the folder’s permissions and the disk space',
  },
}
