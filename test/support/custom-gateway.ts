import { DEMO_PROFILE, type Profile } from '../../electron/domain/profile'
import { SANDBOX_CREDENTIALS, startSandboxGateway } from '../../electron/sandbox-gateway/gateway'
import type { RunningApp } from './app'
import { settingsRequest } from './settings-request'

export interface CustomGateway {
  readonly profile: Profile
  /** Work cards asked for so far. */
  readonly asked: string[]
  /** Gives the app this gateway's credentials, as its settings page would. */
  enterCredentials(app: RunningApp): Promise<void>
  close(): Promise<void>
}

/** A gateway on this machine that gives these very texts as numbers, and a profile that calls it. */
export async function customGateway(
  name: string,
  numberOf: (workcardId: string) => string,
): Promise<CustomGateway> {
  const asked: string[] = []
  const gateway = await startSandboxGateway({
    answer(workcardId) {
      asked.push(workcardId)
      return { kind: 'number', number: numberOf(workcardId) }
    },
  })
  const id = `${name}-${Date.now()}`
  return {
    profile: { ...DEMO_PROFILE, id, gateway: 'custom', customGatewayUrl: gateway.url },
    asked,
    async enterCredentials(app) {
      const saved = await settingsRequest(app, 'credentials.save', id, SANDBOX_CREDENTIALS)
      if (!saved.ok) throw new Error('The credentials were not saved')
    },
    close: gateway.close,
  }
}
