/** Everything a caller must present to this gateway. */
export interface GatewayCredentials {
  readonly appKey: string
  readonly appSecret: string
  readonly sessionKey: string
}

/** The demo profile's credentials: those of the platform's own published signing example. */
export const SANDBOX_CREDENTIALS: GatewayCredentials = {
  appKey: '12345678',
  appSecret: 'helloworld',
  sessionKey: 'test',
}
