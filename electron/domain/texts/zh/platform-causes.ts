/** The same of what the platform answers, and of the way to it and back. */
export const platformCauses = {
  // The platform, by code or sub code.
  'unknown-method': {
    message: '网关不认识这个接口。',
    nextStep: '请管理员检查店铺的网关地址。',
  },
  'unknown-protocol': {
    message: '网关不接受本程序的请求格式。',
    nextStep: '请管理员检查网关地址；地址无误时，请升级本程序。',
  },
  'app-without-permission': {
    message: '应用没有调用这个接口的权限。',
    nextStep: '请管理员在开放平台控制台申请接口权限并检查 IP 白名单。',
  },
  'account-without-permission': {
    message: '授权的账号无权调用这个接口。',
    nextStep: '请管理员改用服务商的主账号授权，并更新 Session Key。',
  },
  'ip-not-allowed': {
    message: '这台电脑的 IP 地址不在应用的白名单里。',
    nextStep: '请管理员在开放平台控制台把下面的 IP 加入白名单。',
  },
  'api-package-missing': {
    message: '应用还没有这个接口的权限包。',
    nextStep: '请管理员在开放平台控制台为应用申请“天猫服务平台”的接口权限。',
  },
  'unknown-app': {
    message: 'App Key 不存在，或不属于这个网关。',
    nextStep: '请管理员核对 App Key，并确认网关是正式、海外还是沙箱。',
  },
  'session-short-term': { message: '店铺的短期授权已到期。' },
  'session-of-other-gateway': {
    message: 'Session Key 无效，或不属于这个网关。',
    nextStep: '请管理员核对网关环境，重新授权并更新 Session Key。',
  },
  'security-level': {
    message: '授权或应用的安全等级不足。',
    nextStep:
      '请管理员先重新授权并更新 Session Key；仍不行时，在开放平台控制台提升应用的安全等级。',
  },
  'parameter-missing': {
    message: '请求缺少必填的参数。',
    nextStep: '请管理员在店铺设置里补上服务商账号或门店 Code。',
  },
  'named-parameter-missing': {
    message: '请求缺少参数 {{parameter}}。',
    nextStep: '请管理员在店铺设置里补上服务商账号或门店 Code。',
  },
  'named-parameter-wrong': {
    message: '平台不接受参数 {{parameter}} 的值。',
    nextStep: '请核对工单号，并请管理员核对服务商账号和门店 Code。',
  },
  'workcard-id-refused': {
    message: '平台不接受这个工单号。',
    nextStep: '请核对工单号后再取号。',
  },
  'not-found': {
    message: '平台上找不到请求的内容。',
    nextStep: '请核对工单号，并确认选对了店铺。',
  },
  'quota-used-up': {
    message: '应用的调用次数已达平台上限。',
    nextStep: '请等平台解除限制后再取号；如经常发生，请管理员申请提高额度。',
  },
  unlisted: {
    message: '平台返回了一个未收录的错误。',
    nextStep: '请把下面的说明和编号发给管理员。',
  },
  'no-free-number': {
    message: '平台现在没有可用的虚拟号码。',
    nextStep: '请过几分钟再取号。',
  },
  'binding-conflict': {
    message: '虚拟号码的绑定有冲突，这张工单可能已经有号码。',
    nextStep: '请先用之前取到的号码拨打。',
  },
  'customer-phone-wrong': {
    message: '工单里登记的电话号码格式不对。',
    nextStep: '请在工单系统里核对顾客的电话。',
  },
  'number-service-closed': {
    message: '虚拟号服务未开通、已停用或配置不全。',
    nextStep: '请管理员联系平台开通或恢复虚拟号服务。',
  },

  // The way to the platform and back.
  refused: {
    message: '网关拒绝连接。',
    nextStep: '请检查网络和店铺的网关地址。',
  },
  dropped: {
    message: '网关中断了连接。',
    nextStep: '请再取一次；一直这样时，请检查网络。',
  },
  'answer-too-large': { message: '网关的答复太大，不是平台的答复。' },
  redirected: {
    message: '网关要求跳转到别的地址，可能是网络的登录页面。',
    nextStep: '请先在浏览器里登录网络；仍不行时，请管理员检查网关地址。',
  },
  'unsafe-gateway': {
    message: '店铺的网关地址不能使用，请求没有发出。',
    nextStep: '请管理员在店铺设置里填写正确的 https 地址。',
  },
  'network-process-died': {
    message: '应用自己的网络进程中断了，这次没有取到号。',
    nextStep: '请再取一次；一直这样时，请重新启动应用。',
  },
  'answer-incomplete': { message: '网关的答复不完整，或者不是平台的答复（HTTP {{status}}）。' },
  'http-status': { message: '网关返回了 HTTP {{status}}，没有平台的答复。' },
  'http-server-error': {
    message: '网关返回了 HTTP {{status}}，没有平台的答复。',
    nextStep: '请过一会儿再取号；一直这样时，请管理员检查网关地址和网络代理。',
  },
  'answer-without-number': {
    message: '平台表示成功，但没有给出号码。',
    nextStep: '请再取一次；仍然没有时，请把下面的编号发给管理员。',
  },
  'answer-with-credentials': {
    message: '网关把店铺的凭据当作号码发了回来，内容已丢弃。',
    nextStep: '请不要再取号，并请管理员检查这个店铺的网关地址。',
  },
  'demo-not-started': { message: '演示网关没有启动。', nextStep: '请再取一次号。' },
} as const satisfies Readonly<Record<string, { message?: string; nextStep?: string }>>

export type PlatformCauseTexts = Readonly<
  Record<keyof typeof platformCauses, { readonly message?: string; readonly nextStep?: string }>
>
