import type { ReferenceTexts } from '../zh/reference'

export const reference: ReferenceTexts = {
  error: 'Error: ',
  nextStep: 'Next step: ',
  kind: 'Kind: ',
  code: 'Code: ',
  subCode: 'Sub code: ',
  requestId: 'Request ID: ',
  time: 'Time: ',
  store: 'Store: ',
  demo: 'Demo store',
  gateway: 'Gateway: ',
  app: 'App: ',
  system: 'System: ',
}
