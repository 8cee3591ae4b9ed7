import type { Says } from './error-row'

type Pair = readonly [zh: string, en: string]

/** The texts of a row: what is wrong, what to do about it, and who can if it is not the kind's usual person. */
export const says = (message: Pair, nextStep: Pair, fixBy?: Says['fixBy']): Says => ({
  message: { zh: message[0], en: message[1] },
  nextStep: { zh: nextStep[0], en: nextStep[1] },
  ...(fixBy && { fixBy }),
})

/** A next step that the team lead takes in the open platform's console. */
export const inConsole = (zh: string, en: string): Pair => [
  `请管理员在开放平台控制台${zh}。`,
  `Ask the team lead to ${en} in the platform console.`,
]

export const UNKNOWN_APP = says(
  [
    'App Key 不存在，或不属于这个网关。',
    'The App Key does not exist or does not belong to this gateway.',
  ],
  [
    '请管理员核对 App Key，并确认网关是正式、海外还是沙箱。',
    'Ask the team lead to check the App Key and whether the gateway is production, overseas or sandbox.',
  ],
)

export const MISSING_PARAMETER_STEP: Pair = [
  '请管理员在店铺设置里补上服务商账号或门店 Code。',
  'Ask the team lead to fill in the provider account or the store code in the profile.',
]
