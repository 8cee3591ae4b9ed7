import type { Shape } from '../shape'
import type { renewalCauses as zh } from '../zh/renewal-causes'

export const renewalCauses: Shape<typeof zh> = {
  'renewal-refused': {
    message:
      'Not renewed: it was refused on the authorisation page. The store keeps its old Session Key.',
    nextStep: 'When you need it, renew again and agree on the page.',
  },
  'renewal-timed-out': {
    message: 'Not renewed: the authorisation page was not finished within ten minutes.',
    nextStep: 'Renew once more.',
  },
  'renewal-no-code': {
    message: 'There is no authorisation code in this text.',
    nextStep:
      'Copy the whole address of the page that comes after the authorisation, or the code that it shows.',
  },
  'renewal-foreign-answer': {
    message: 'This address is not the result of this authorisation, and was not used.',
    nextStep:
      'Copy the address from the page that was opened just now; if you cannot find it, renew once more.',
  },
  'renewal-code-refused': {
    message:
      'The platform did not take the authorisation code: it has ended or was used. The store keeps its old Session Key.',
    nextStep: 'Renew once more.',
  },
  'renewal-app-refused': {
    message:
      'The platform does not accept this app: its App Key, App Secret or redirect address is wrong.',
    nextStep:
      'Ask your lead to check the App Secret in the settings and the redirect address registered in the platform’s console.',
  },
  'renewal-unreadable': {
    message: 'The platform’s answer holds no usable Session Key. The store keeps its old one.',
    nextStep: 'Renew once more; if it stays so, enter a Session Key in the settings by hand.',
  },
  'renewal-keys-changed': {
    message:
      'The store’s keys or gateway were changed meanwhile; the result of the authorisation was not used.',
    nextStep: 'Renew once more.',
  },
  'renewal-port-taken': {
    message: 'The result cannot be received: another program uses the registered port {{port}}.',
    nextStep: 'Close that program, or ask your lead for another redirect address.',
  },
  'renewal-cannot-listen': {
    message:
      'The result cannot be received: the system does not let the app listen on this computer ({{code}}).',
    nextStep:
      'Ask your lead to check the security software, or enter a Session Key in the settings by hand.',
  },
  'renewal-demo': {
    message: 'The demo store needs no authorisation.',
    nextStep: 'Switch to a real store to renew its authorisation.',
  },
  'renewal-other-account': {
    message:
      'Another account ({{account}}) was authorised and not used: the store keeps its old Session Key.',
    nextStep: 'Log in as {{known}} in the browser and renew once more.',
  },
  'first-refused': {
    message:
      'Not authorised: it was refused on the authorisation page. Nothing was saved; what you entered is still here.',
    nextStep: 'Authorise once more and agree on the page.',
  },
  'first-timed-out': {
    message:
      'Not authorised: the authorisation page was not finished within ten minutes. Nothing was saved; what you entered is still here.',
    nextStep: 'Authorise once more.',
  },
  'first-code-refused': {
    message:
      'The platform did not take the authorisation code: it has ended or was used. Nothing was saved; what you entered is still here.',
    nextStep: 'Authorise once more.',
  },
  'first-app-refused': {
    message:
      'The platform does not accept this app: its App Key, App Secret or redirect address is wrong. Nothing was saved; what you entered is still here.',
    nextStep:
      'Check App Key, App Secret, and under Advanced the redirect address against the one registered in the platform’s console.',
  },
  'first-unreadable': {
    message:
      'The platform’s answer holds no usable Session Key. Nothing was saved; what you entered is still here.',
    nextStep: 'Authorise once more; if it stays so, enter a Session Key by hand.',
  },
  'first-other-account': {
    message:
      'Another account ({{account}}) was authorised and not used. Nothing was saved; what you entered is still here.',
    nextStep: 'Log in as {{known}} in the browser and authorise once more.',
  },
  'first-same-account': {
    message:
      'The account that was authorised, {{account}}, is the one of the store “{{store}}”, and was not used. Nothing was saved; what you entered is still here.',
    nextStep:
      'Log out of that account in the browser, log in as this store’s, and authorise once more.',
  },
  'refresh-refused': {
    message:
      'The platform does not let this app refresh its authorisation: only service-market apps may.',
    nextStep: 'Authorise again in the browser; the app will not try to refresh by itself any more.',
  },
}
