import type { DesktopTexts } from '../zh/desktop'

export const desktop: DesktopTexts = {
  titles: { panel: 'Workcard Dialer', settings: 'Settings – Workcard Dialer' },
  tray: {
    demo: 'Demo store',
    demoInUse: 'Demo store (numbers are not real)',
    store: 'Store: {{store}}',
    session: 'Authorisation ends: {{time}}…',
    show: 'Show panel',
    lookUp: 'Look up the ID in the clipboard',
    settings: 'Settings…',
    health: 'Health check…',
    quit: 'Quit',
    policyProblem: 'The administrator’s policy has a problem…',
    update: {
      offered: 'New version {{version}}…',
      ready: 'New version {{version}} is ready to install…',
    },
    hotkey: {
      paused: 'Hotkey paused',
      taken: 'Hotkey {{key}} is taken by another program',
      refused: 'Hotkey {{key}} cannot be used',
    },
  },
  edit: { cut: 'Cut', copy: 'Copy', paste: 'Paste', selectAll: 'Select all' },
  cannotStart: {
    title: 'Workcard Dialer cannot start',
    nextStep:
      'Start it again; if that does not help, install it again, or send what follows to the team lead.',
    unsafeSwitch:
      'The switch --{{name}} would leave the credentials on their way to the gateway unprotected, so the app has not started. Start it without the switch.',
  },
}
