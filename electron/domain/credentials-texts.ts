import type { Text } from './locale'
import type { ErrorKind, LookupError } from './lookup-error'

/** What is said of a kind of failure. */
export interface KindText {
  readonly message: Text
  readonly nextStep: Text
  readonly fixBy: LookupError['fixBy']
  readonly retryable: boolean
}

/** Credentials that are missing, or that the keychain does not give. */
export const CREDENTIALS_TEXTS = {
  'no-credentials': {
    message: {
      zh: '这个店铺还没有录入开放平台凭据。',
      en: 'This profile has no open-platform credentials yet.',
    },
    nextStep: {
      zh: '在设置里录入 App Key、App Secret 和 Session Key，或先切换到演示店铺。',
      en: 'Enter App Key, App Secret and Session Key in the settings, or switch to the demo profile.',
    },
    fixBy: 'admin',
    retryable: false,
  },
  'other-gateway': {
    message: {
      zh: '这个店铺的凭据是为另一个网关录入的，没有发送。',
      en: 'This profile’s credentials were entered for another gateway; they were not sent.',
    },
    nextStep: {
      zh: '请核对设置里的网关；没有错，就重新录入凭据。',
      en: 'Check the gateway in the settings; if it is right, enter the credentials again.',
    },
    fixBy: 'admin',
    retryable: false,
  },
  'keychain-unavailable': {
    message: {
      zh: '这台电脑上没有可用的系统钥匙串，无法读取凭据。',
      en: 'No system keychain is available on this computer, so the credentials cannot be read.',
    },
    nextStep: {
      zh: '请启动系统的密码服务（Linux 上如 gnome-keyring）后重试；凭据不会改存到文件里。',
      en: 'Start the system’s password service (on Linux for example gnome-keyring) and try again; credentials are never stored in a file instead.',
    },
    fixBy: 'admin',
    retryable: false,
  },
  'keychain-locked': {
    message: { zh: '系统钥匙串已锁定。', en: 'The system keychain is locked.' },
    nextStep: { zh: '解锁钥匙串后再取号。', en: 'Unlock the keychain, then look up again.' },
    fixBy: 'agent',
    retryable: false,
  },
  'keychain-denied': {
    message: {
      zh: '系统拒绝了对钥匙串的访问。',
      en: 'Access to the system keychain was denied.',
    },
    nextStep: {
      zh: '再次取号，并在系统的提示中选择“允许”。',
      en: 'Look up again and choose “Allow” when the system asks.',
    },
    fixBy: 'agent',
    retryable: false,
  },
  'keychain-silent': {
    message: {
      zh: '系统钥匙串没有响应，读不到凭据。',
      en: 'The system keychain does not answer, so the credentials cannot be read.',
    },
    nextStep: {
      zh: '请再试一次；仍不行时，请注销后重新登录系统。',
      en: 'Try again; if that does not help, log out of the system and in again.',
    },
    fixBy: 'agent',
    retryable: true,
  },
} as const satisfies Partial<Readonly<Record<ErrorKind, KindText>>>
