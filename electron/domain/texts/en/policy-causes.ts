import type { Shape } from '../shape'
import type { policyCauses as zh } from '../zh/policy-causes'

export const policyCauses: Shape<typeof zh> = {
  'set-by-policy': {
    message: 'Nothing was changed: your administrator has set this.',
    nextStep: 'Ask your administrator if it has to be changed.',
  },
  'gateway-not-allowed': {
    message: 'Your administrator allows certain gateways only, and {{host}} is not among them.',
    nextStep: 'Use an allowed gateway, or ask your administrator to add this one to the policy.',
  },
  'sign-method-set': {
    message: 'Your administrator has set the sign method to {{method}}; no number was fetched.',
    nextStep: 'Leave --sign-method out and try again.',
  },
  'policy-unreadable': {
    message:
      'Your administrator’s policy cannot be read. Which gateways are allowed is not known, so no number was fetched.',
    nextStep: 'Ask your administrator to mend the policy file; no restart is needed.',
  },
}
