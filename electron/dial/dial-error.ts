import { lookupError } from '../domain/error-texts'
import type { LookupError } from '../domain/lookup-error'
import type { DialPlan } from './plan'

/** Why nothing was dialled, and what to do about it. */
export function dialError(plan: DialPlan): LookupError {
  if (plan.kind === 'refused' && plan.reason === 'not-dialable') {
    return lookupError('invalid-argument', {
      message: {
        zh: '不认识这个号码的格式，没有拨出。',
        en: 'The form of this number is unknown; nothing was dialled.',
      },
      nextStep: { zh: '请照屏幕上的号码手动拨打。', en: 'Dial it by hand as shown.' },
      fixBy: 'agent',
    })
  }
  if (plan.kind === 'command') {
    return lookupError('invalid-argument', {
      message: {
        zh: `拨打程序无法启动，没有拨出：${plan.executable}`,
        en: `The dialling program did not start; nothing was dialled: ${plan.executable}`,
      },
      nextStep: {
        zh: '请在设置的“拨打”里检查程序路径。',
        en: 'Check the program’s path under Dialling in the settings.',
      },
    })
  }
  if (plan.kind === 'url') {
    const scheme = plan.url.slice(0, plan.url.indexOf(':') + 1)
    return lookupError('invalid-argument', {
      message: {
        zh: `系统里没有登记打开 ${scheme} 的程序，号码可能没有拨出。`,
        en: `The system has no program for ${scheme} links; the number may not have been dialled.`,
      },
      nextStep: {
        zh: '请安装或登记拨号程序，或在设置的“拨打”里选择别的方式。',
        en: 'Install or register one, or choose another way under Dialling in the settings.',
      },
    })
  }
  return lookupError('invalid-argument', {
    message: {
      zh: '没有能拨打的程序，没有拨出。',
      en: 'No program took the number; nothing was dialled.',
    },
    nextStep: {
      zh: '请在设置的“拨打”里选择别的方式，或填写程序的完整路径。',
      en: 'Choose another way under Dialling in the settings, or enter the program’s whole path.',
    },
  })
}
