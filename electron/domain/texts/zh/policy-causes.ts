/** What a policy of the administrator does not let happen. */
export const policyCauses = {
  'set-by-policy': {
    message: '没有改动：这一项由管理员设置。',
    nextStep: '需要改动时，请联系管理员。',
  },
  'gateway-not-allowed': {
    message: '管理员只允许连接指定的网关，{{host}} 不在其中。',
    nextStep: '请换用允许的网关，或请管理员把它加入策略。',
  },
  'sign-method-set': {
    message: '签名方式由管理员设为 {{method}}，没有取号。',
    nextStep: '请去掉 --sign-method，再试一次。',
  },
  'policy-unreadable': {
    message: '管理员的策略读不出来，不知道允许连接哪些网关，没有取号。',
    nextStep: '请管理员修好策略文件；修好后立即可用，不用重启。',
  },
} as const
