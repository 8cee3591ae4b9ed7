import type { HealthTexts } from '../zh/health'

export const health: HealthTexts = {
  states: {
    waiting: 'Checking',
    ok: 'OK',
    warning: 'Warning',
    fault: 'Fault',
    'not-tried': 'Not tried',
  },
  groups: { machine: 'This computer', gateway: 'Network: {{name}}', store: 'Store: {{name}}' },
  probes: {
    versions: 'Versions',
    policy: 'Policy',
    keychain: 'System keychain',
    hotkey: 'Hotkey',
    tray: 'Tray icon',
    clipboard: 'Clipboard',
    disk: 'Disk',
    updates: 'Updates',
    proxy: 'Proxy',
    dns: 'Host name',
    tcp: 'Connection',
    tls: 'Certificate',
    gateway: 'Gateway answer',
    clock: 'Clock',
    keys: 'Credentials',
    call: 'Test call',
    'app-key': 'App Key',
    'app-secret': 'App Secret',
    session: 'Authorisation',
    permission: 'API permission',
    'session-end': 'Authorisation ends',
  },
  remedies: {
    retry: 'Check again',
    copy: 'Copy for team lead',
    store: 'Open the store',
    'session-key': 'Renew Session Key',
    hotkey: 'Open hotkey settings',
    updates: 'Open update settings',
    'settings-folder': 'Open settings folder',
  },
  findings: {
    skipped: 'Not tried: a step before it did not succeed.',
    silent: 'Did not answer in time. Check again; if it stays so, restart the app.',
    'in-app-only': 'Only the running app knows: see “Settings → Health check”.',
    versions: '{{versions}}',
    'versions-test-runtime':
      '{{versions}}. This Electron is for tests only and cannot call real stores.',
    'policy-none': 'No policy: every setting can be changed here.',
    'policy-in-force': 'A policy is in force. Settings that the team lead has set: {{count}}.',
    'policy-broken':
      'The policy has a mistake; the last good one is in force. Send this line to the team lead.',
    'keychain-open': 'Open and readable.',
    'keychain-not-needed': 'Only the demo store is here: no keychain is needed.',
    'hotkey-held': 'This app holds {{key}}.',
    'hotkey-lost':
      '{{key}} worked before, and the system no longer gives it to the app. Set the hotkey again.',
    'hotkey-taken': 'Another program holds {{key}}. Choose another combination.',
    'hotkey-refused': '{{key}} cannot be a hotkey. Choose another combination.',
    'hotkey-paused': 'The hotkey is paused.',
    'hotkey-switches-layout':
      '{{key}} works, and the desktop switches input methods by it too. Another combination is better.',
    'hotkey-desktop':
      'The desktop ({{desktop}}) decides whether {{key}} works, and does not tell. Press it to see; if nothing happens, add it in the system’s keyboard settings.',
    'tray-shown': 'Shown.',
    'tray-no-host':
      'No tray was found (StatusNotifier): the icon may not be shown. Use the hotkey, or start the app again.',
    'tray-unknown': 'Handed to the desktop, which does not tell whether it shows it.',
    'clipboard-works': 'Readable and writable.',
    'clipboard-readable':
      'Readable. It holds something: writing was not tried, so that nothing is lost.',
    'clipboard-silent':
      'The program that holds the clipboard does not answer. Close the program that copied last, then check again.',
    'clipboard-not-written':
      'What was written could not be read back; another program may clear or forbid it. Close clipboard tools, then check again.',
    'disk-writable': 'The settings folder is writable.',
    'disk-no-folder': 'There is no settings folder yet: the app has not been started here.',
    'disk-full': 'The disk is full: settings cannot be saved. Free some space.',
    'disk-not-writable':
      'The settings folder cannot be written ({{code}}). Check the permissions of the folder.',
    'updates-off': 'No update address is set: the team lead hands out new versions.',
    'updates-not-here': 'Run from its source code: does not update itself.',
    'updates-managed': 'The system’s software management updates it.',
    'updates-unchecked': 'An update address is set and has not answered yet.',
    'updates-current': 'The update address answers; there is no newer version.',
    'updates-offered': 'There is a new version {{version}}.',
    'updates-failed': 'The last update did not succeed. See why in the update settings.',
    'proxy-none': 'No proxy: a direct connection.',
    'proxy-used': 'Through the proxy {{proxy}}, which let the connection through.',
    'proxy-down':
      'The proxy {{proxy}} cannot be reached ({{code}}). Send this line to the team lead, or check the proxy in the system’s settings.',
    'proxy-passed-over':
      'The proxy {{proxy}} cannot be reached ({{code}}); the gateway was reached without it. If it stays so, send this line to the team lead.',
    'proxy-login-refused':
      'The proxy {{proxy}} did not take the user name and password. Enter them anew in the panel; in the terminal, correct HTTPS_PROXY.',
    'proxy-wants-login':
      'The proxy {{proxy}} wants a user name and a password. Send this line to the team lead.',
    'proxy-refuses':
      'The proxy {{proxy}} refuses to connect to {{host}} ({{status}}). Ask the team lead to allow it.',
    'proxy-unusable':
      'The proxy in HTTPS_PROXY or ALL_PROXY cannot be used in the terminal: only http and https proxies can. Send this line to the team lead.',
    'proxy-unsupported':
      'Through the proxy {{proxy}}. This kind is not checked by itself: see “Gateway answer”.',
    'dns-found': '{{host}} was found in {{ms}} ms.',
    'dns-not-needed': 'The address has no host name to look up.',
    'dns-by-proxy': 'The proxy looks it up.',
    'dns-unknown':
      'The host name {{host}} was not found ({{code}}). Send this line to the team lead: DNS or the gateway’s address is wrong.',
    'dns-failed':
      'Nobody answered for the host name {{host}} ({{code}}). Check the network, then check again.',
    'tcp-open': 'Connected in {{ms}} ms.',
    'tcp-by-proxy': 'The proxy connects.',
    'tcp-refused':
      '{{host}} refused the connection ({{code}}): the port is closed, or a firewall stops it. Send this line to the team lead.',
    'tcp-unreachable':
      'There is no way to {{host}} ({{code}}). Check the cable, the wireless network or the VPN.',
    'tcp-silent':
      '{{host}} did not answer the connection; most likely a firewall stops it. Send this line to the team lead.',
    'tls-public': 'Issued by the public authority “{{issuer}}”, valid until {{until}}.',
    'tls-private':
      'Issued by “{{issuer}}”, which is no public authority; this computer trusts it. Valid until {{until}}.',
    'tls-resigned':
      'The platform’s certificate was signed anew by “{{issuer}}”: a company proxy or security software inspects encrypted traffic. This computer trusts it, so it works.',
    'tls-accepted': 'The app accepts the certificate; it was not looked at by itself.',
    'tls-unproven':
      'Issued by “{{issuer}}”, which is no public authority. Whether this computer trusts it is not known: the call ended before that, see “Gateway answer”.',
    'tls-none': 'A plain http address of this computer: no certificate is needed.',
    'tls-expired':
      'The certificate “{{subject}}” ended on {{date}}. Check this computer’s date; if that is right, the certificate must be replaced.',
    'tls-not-yet':
      'The certificate “{{subject}}” begins on {{date}} only. Check this computer’s date and time first.',
    'tls-wrong-host':
      'The certificate “{{subject}}” is not for {{host}}. Check the gateway’s address, or send this line to the team lead.',
    'tls-unknown-issuer':
      'The certificate “{{subject}}” was issued by “{{issuer}}”, which this computer does not trust. The team lead must install its root certificate.',
    'tls-resigned-unknown':
      'The platform’s certificate was signed anew by “{{issuer}}” (a company proxy or security software), which this computer does not trust. The team lead must install the company’s root certificate.',
    'tls-failed': 'No encrypted connection came about ({{code}}). Send this line to the team lead.',
    'gateway-answers': 'The platform answered in {{ms}} ms.',
    'gateway-not-platform':
      'Something answered that is not the platform (HTTP {{status}}): a log-in page of the network, or a wrong address. Check the store’s gateway.',
    'clock-right': 'Agrees with the platform (to within {{seconds}} s).',
    'clock-bit-fast':
      'This computer is {{minutes}} min fast. The platform still accepts it; let the system set the time by itself.',
    'clock-bit-slow':
      'This computer is {{minutes}} min slow. The platform still accepts it; let the system set the time by itself.',
    'clock-fast':
      'This computer is {{minutes}} min fast, and the platform refuses its calls. Set the time in the system’s settings, then check again.',
    'clock-slow':
      'This computer is {{minutes}} min slow, and the platform refuses its calls. Set the time in the system’s settings, then check again.',
    'clock-no-date': 'The gateway did not tell the time: nothing to compare with.',
    'keys-stored': 'Stored in the system keychain.',
    'keys-demo': 'The demo store uses public credentials.',
    'call-accepted':
      'The platform checked the signature and refused only because no work card was named; no number was bound.',
    'call-refused': 'The platform answered; what it refused is the fault below.',
    'app-key-accepted': 'The platform knows this app.',
    'app-secret-accepted': 'The signature is right.',
    'session-accepted': 'The authorisation holds.',
    'session-not-refused': 'Not refused; only a real lookup proves it.',
    'permission-accepted': 'Numbers can be obtained.',
    'permission-not-refused': 'Not refused; only a real lookup proves it.',
    'session-ends': 'Ends on {{date}}.',
    'session-ends-soon': 'Ends on {{date}}: renew it before that.',
    'session-ended': 'Ended on {{date}}. Renew the Session Key.',
    'session-end-unknown': 'When it ends is not known.',
  },
}
