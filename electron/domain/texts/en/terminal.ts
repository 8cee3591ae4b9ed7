import type { TerminalTexts } from '../zh/terminal'

export const terminal: TerminalTexts = {
  chooseExactly: 'Run this again with --exact and one of these IDs.',
  extension: 'extension {{digits}}: dial the main number, after the prompt key {{digits}}#',
  retryAt: 'Possible again after {{time}}.',
  tomorrow: '{{time}} tomorrow',
  onDay: '{{time}} on {{day}}/{{month}}',
  problems: {
    'unknown-option': 'There is no option {{option}}.',
    'no-value': '{{option}} needs a value: {{expected}}.',
    'wrong-value': '{{option}} has a wrong value; it takes: {{expected}}.',
    'needless-value': '{{option}} takes no value.',
    repeated: '{{option}} can be given only once.',
    'no-text': 'There is no text to look up.',
    'needless-text': 'Too much was given: {{option}}. This command takes options only.',
    'keys-twice': '--credentials holds all of them: leave out {{option}}.',
  },
  noStore: 'There is no store named “{{name}}”.',
  severalStores: 'Several stores are named “{{name}}”. Give one of these IDs with {{option}}:',
  savedStores: 'Saved stores:',
  demoStore: 'Demo store',
  demoNotice: 'Demo: the numbers are not real, nobody answers',
  dial: {
    usage:
      'Usage: {{command}} <text> [options]\n\n<text> is a work card ID, or any text that holds one.',
    meanings: {
      exact: 'the text is the ID itself, whatever it looks like',
      json: 'print one line of JSON',
      profile: 'the name or the ID of a store saved in the app (left out: the demo store)',
      gateway: 'an https address, or http on this machine',
      'sign-method': 'hmac-sha256, hmac or md5',
      format: 'json or xml',
      'real-tp-nick': 'account of the service provider',
      'service-store-code': 'code of the store',
      credentials:
        '“-”, to read {"appKey","appSecret","sessionKey"} from standard input; credentials are never accepted as arguments',
      help: 'show this',
    },
    note: 'Exit code: 0 a number, 1 the lookup failed, 2 wrong usage or credentials.',
  },
  importKit: {
    usage:
      'Usage: {{command}} --import-kit FILE [options]\n\nImports a settings kit. The pass phrase of a sealed one is read from standard input (its first line).',
    meanings: {
      'import-kit': 'the .workcard-kit file to import',
      replace:
        'remove the stores that the kit does not have, with their credentials (left out: keep them)',
      'stores-only': 'import stores and credentials, and no preferences',
      preview: 'list what would change, and change nothing',
      json: 'print one line of JSON',
      help: 'show this',
    },
    note: 'Exit code: 0 imported, 1 not imported (nothing was changed), 2 wrong usage.',
    store: '{{change}}: {{name}} ({{address}}), {{keys}}',
    preference: 'Preference {{name}}: {{from}} → {{to}}',
    kept: 'Set by your administrator, left as it is: {{names}}',
    prompt: 'Pass phrase: ',
    removed: 'Would be removed: {{name}}',
    imported:
      'Imported: {{stores}} stores, credentials of {{credentials}}, {{preferences}} preferences; {{removed}} stores removed.',
  },
  health: {
    usage:
      'Usage: {{command}} health [options]\n\nChecks this computer, the network and the stores, with a call that names no work card and binds no number.',
    meanings: {
      json: 'one line of JSON',
      profile: 'checks this store only (all saved stores when not given)',
      help: 'shows this',
    },
    note: 'Exit codes: 0 no fault (there may be warnings), 1 a fault, 2 wrong usage.',
  },
  gateway: {
    usage: 'Usage: {{command}} [options]',
    meanings: {
      port: 'the port to listen on, a whole number from 0 to 65535, 8180 by default; 0 takes any free one',
      credentials:
        'a file, or “-” for standard input, to read {"appKey","appSecret","sessionKey"} from',
      'app-key': 'the App Key to accept',
      'app-secret': 'the App Secret to accept',
      session: 'the Session Key to accept',
      'session-seconds':
        'seconds until an authorisation ends; without it, the given one never ends and renewed ones after 30 days',
      help: 'show this',
    },
    note: 'Credentials left out are the demo store’s. Other programs on this machine can see what is given as arguments.',
    listening: 'listening on {{url}}',
    portTaken: 'The gateway cannot listen on port {{port}}: it is already in use.',
    cannotListen: 'The gateway cannot listen on port {{port}}: {{reason}}.',
  },
}
