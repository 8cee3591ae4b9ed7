import type { PlatformCauseTexts } from '../zh/platform-causes'

export const platformCauses: PlatformCauseTexts = {
  // The platform, by code or sub code.
  'unknown-method': {
    message: 'The gateway does not know this call.',
    nextStep: 'Ask the team lead to check the store’s gateway address.',
  },
  'unknown-protocol': {
    message: 'The gateway does not accept the form of this program’s requests.',
    nextStep:
      'Ask the team lead to check the gateway address and, if it is right, to update this program.',
  },
  'app-without-permission': {
    message: 'The app may not make this call.',
    nextStep:
      'Ask the team lead to apply for the API package and check the IP whitelist in the platform console.',
  },
  'account-without-permission': {
    message: 'The authorised account may not make this call.',
    nextStep:
      'Ask the team lead to authorise with the provider’s main account and update the Session Key.',
  },
  'ip-not-allowed': {
    message: 'This computer’s IP address is not on the app’s whitelist.',
    nextStep:
      'Ask the team lead to add the IP address below to the whitelist in the platform console.',
  },
  'api-package-missing': {
    message: 'The app does not have this call’s API package.',
    nextStep:
      'Ask the team lead to apply for the 天猫服务平台 API package in the platform console.',
  },
  'unknown-app': {
    message: 'The App Key does not exist or does not belong to this gateway.',
    nextStep:
      'Ask the team lead to check the App Key and whether the gateway is production, overseas or sandbox.',
  },
  'session-short-term': { message: 'The store’s short-term authorisation has run out.' },
  'session-of-other-gateway': {
    message: 'The Session Key is invalid or does not belong to this gateway.',
    nextStep: 'Ask the team lead to check the gateway, authorise again and update the Session Key.',
  },
  'security-level': {
    message: 'The security level of the authorisation or of the app is too low.',
    nextStep:
      'Ask the team lead to authorise again and update the Session Key and, if that does not help, to raise the app’s security level in the platform console.',
  },
  'parameter-missing': {
    message: 'The request lacks a required parameter.',
    nextStep: 'Ask the team lead to fill in the provider account or the store code in the store.',
  },
  'named-parameter-missing': {
    message: 'The request lacks the parameter {{parameter}}.',
    nextStep: 'Ask the team lead to fill in the provider account or the store code in the store.',
  },
  'named-parameter-wrong': {
    message: 'The platform does not accept the value of {{parameter}}.',
    nextStep:
      'Check the work card ID, and ask the team lead to check the provider account and the store code.',
  },
  'workcard-id-refused': {
    message: 'The platform does not accept this work card ID.',
    nextStep: 'Check the work card ID, then look up again.',
  },
  'not-found': {
    message: 'The platform cannot find what was asked for.',
    nextStep: 'Check the work card ID and that the right store is selected.',
  },
  'quota-used-up': {
    message: 'The app has used up the calls the platform allows it.',
    nextStep:
      'Look up again when the platform lifts the limit; if this is common, ask the team lead to raise the quota.',
  },
  unlisted: {
    message: 'The platform answered with an error that is not in its lists.',
    nextStep: 'Send the explanation and the reference below to the team lead.',
  },
  'no-free-number': {
    message: 'The platform has no free virtual number right now.',
    nextStep: 'Look up again in a few minutes.',
  },
  'binding-conflict': {
    message: 'The number’s binding conflicts; this work card may already have a number.',
    nextStep: 'Call the number that was obtained before.',
  },
  'customer-phone-wrong': {
    message: 'The phone number on the work card is malformed.',
    nextStep: 'Check the customer’s phone number in the work card system.',
  },
  'number-service-closed': {
    message: 'The virtual-number service is not subscribed, suspended or incomplete.',
    nextStep: 'Ask the team lead to have the platform open or restore the virtual-number service.',
  },

  // The way to the platform and back.
  refused: {
    message: 'The gateway refused the connection.',
    nextStep: 'Check the network and the store’s gateway address.',
  },
  dropped: {
    message: 'The gateway dropped the connection.',
    nextStep: 'Look up again; if it stays so, check the network.',
  },
  'answer-too-large': { message: 'The answer is far too large to be the platform’s.' },
  redirected: {
    message: 'The gateway redirects elsewhere, perhaps to the network’s login page.',
    nextStep:
      'Log in to the network in a browser first; if that does not help, ask the team lead to check the gateway address.',
  },
  'unsafe-gateway': {
    message: 'The store’s gateway address cannot be used; nothing was sent.',
    nextStep: 'Ask the team lead to enter the right https address in the store’s settings.',
  },
  'network-process-died': {
    message: 'The app’s own network process stopped; there is no number this time.',
    nextStep: 'Look up again; if it stays so, restart the app.',
  },
  'answer-incomplete': {
    message: 'The answer is incomplete or not the platform’s (HTTP {{status}}).',
  },
  'http-status': {
    message: 'The gateway returned HTTP {{status}} without an answer of the platform.',
  },
  'http-server-error': {
    message: 'The gateway returned HTTP {{status}} without an answer of the platform.',
    nextStep:
      'Look up again in a moment; if it stays so, ask the team lead to check the gateway address and the proxy.',
  },
  'answer-without-number': {
    message: 'The platform reported success but gave no number.',
    nextStep: 'Look up again; if there is still none, send the reference below to the team lead.',
  },
  'answer-with-credentials': {
    message: 'The gateway sent the store’s credentials back as a number; they were thrown away.',
    nextStep: 'Stop looking up, and ask the team lead to check the store’s gateway address.',
  },
  'demo-not-started': {
    message: 'The demo gateway did not start.',
    nextStep: 'Look up once more.',
  },
}
