import type { Page } from '@playwright/test'
import { DEMO_PROFILE, type Profile } from '../../electron/contract/profile'
import { SANDBOX_CREDENTIALS, startSandboxGateway } from '../../electron/sandbox-gateway/gateway'

export interface CustomGateway {
  readonly profile: Profile
  /** Work cards asked for so far. */
  readonly asked: string[]
  /** Gives the app this gateway's credentials, as its settings page would. */
  enterCredentials(panel: Page): Promise<void>
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
    async enterCredentials(panel) {
      const saved = await panel.evaluate(
        ([profileId, credentials]) =>
          (window as unknown as Record<string, Record<string, Save>>).workcardDialer?.[
            'credentials.save'
          ]?.(profileId, credentials),
        [id, SANDBOX_CREDENTIALS] as const,
      )
      if (saved?.ok !== true) throw new Error('The credentials were not saved')
    },
    close: gateway.close,
  }
}

type Save = (profileId: string, credentials: object) => Promise<{ ok: boolean }>
