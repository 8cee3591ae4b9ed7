import type { RenewalTexts } from '../zh/renewal'

export const renewal: RenewalTexts = {
  title: 'Workcard Dialer',
  landings: {
    authorised: {
      heading: 'Authorisation received',
      text: 'You can close this page and go back to Workcard Dialer.',
    },
    refused: {
      heading: 'Not authorised',
      text: 'Nothing was changed. You can close this page.',
    },
    foreign: {
      heading: 'Workcard Dialer is not waiting for this authorisation',
      text: 'Nothing of it was used. You can close this page.',
    },
    used: {
      heading: 'This address was used or is not valid any more',
      text: 'Go back to Workcard Dialer and authorise once more.',
    },
  },
  working: 'Renewing…',
  waiting:
    'Log in as the store’s account in the browser and agree; the result comes back here by itself.',
  waitingPaste:
    'Log in as the store’s account in the browser and agree, then paste the result here.',
  pasteHint:
    'After the authorisation, copy the whole address of that page (it has code= in it), or the code that the page shows.',
  pasted: 'Result of the authorisation',
  usePasted: 'Use it',
  address: 'No browser? Open this address in one (it works once)',
  otherAccount: '{{account}} was authorised, but this store was {{known}}. Change to {{account}}?',
  sameAccount:
    '{{account}} was authorised, which is the account of the store “{{store}}”. Use it for this store, too?',
  useSame: 'Use it here, too',
  useOther: 'Use another account',
  replace: 'Change the account',
  keep: 'Keep the old one',
  done: 'Authorisation renewed.',
  doneUntil: 'Authorisation renewed, valid until {{time}}.',
  doneAccount: 'Account: {{account}}',
  again: 'Renew again',
  authorising: 'Authorising…',
  authoriseAgain: 'Authorise again',
  cancelAuthorising: 'Cancel the authorisation',
  cancel: 'Cancel the renewal',
  close: 'OK',
  warning: {
    heading: 'The authorisation of “{{store}}” ends at {{time}}',
    text: 'Click to renew it. Lookups work until then.',
  },
}
