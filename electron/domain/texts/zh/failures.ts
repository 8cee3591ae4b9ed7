import type { FailureKind } from '../../failure-kinds'
import type { Shape } from '../shape'

/** What failed and the next step, by kind; en/failures.ts has the same shape, which the compiler checks. */
export const failures = {
  'invalid-id': {
    message: '没有找到有效的工单号。',
    nextStep: '请输入工单号：不超过 19 位的正整数。',
  },
  'ambiguous-id': {
    message: '这段文字里有不止一个可能的工单号。',
    nextStep: '请选择要取号的那一个。',
  },
  'clipboard-silent': {
    message: '剪贴板没有响应，没有读到工单号。',
    nextStep: '请直接输入工单号，或重新复制后再按快捷键。',
  },
  'no-gateway': {
    message: '这个店铺没有填写网关地址。',
    nextStep: '请在设置里填写网关地址。',
  },
  'no-credentials': {
    message: '这个店铺还没有录入开放平台凭据。',
    nextStep: '请在设置里录入 App Key、App Secret 和 Session Key，或先切换到演示店铺。',
  },
  'other-gateway': {
    message: '这个店铺的凭据是为另一个网关录入的，没有发送。',
    nextStep: '请核对设置里的网关；没有错，就重新录入凭据。',
  },
  'keychain-unavailable': {
    message: '这台电脑上没有可用的系统钥匙串，无法读取凭据。',
    nextStep: '请启动系统的密码服务（Linux 上如 gnome-keyring）后重试；凭据不会改存到文件里。',
  },
  'keychain-locked': {
    message: '系统钥匙串已锁定。',
    nextStep: '请解锁钥匙串后再取号。',
  },
  'keychain-denied': {
    message: '系统拒绝了对钥匙串的访问。',
    nextStep: '请再取一次号，并在系统的提示中选择“允许”。',
  },
  'keychain-silent': {
    message: '系统钥匙串没有响应，读不到凭据。',
    nextStep: '请再试一次；仍不行时，请注销后重新登录系统。',
  },
  'session-expired': {
    message: '店铺授权已失效（Session Key 无效或过期）。',
    nextStep: '请管理员重新授权：续授权，或在设置里更新 Session Key。',
  },
  permission: {
    message: '没有调用这个接口的权限。',
    nextStep: '请管理员在开放平台控制台检查应用权限。',
  },
  signature: {
    message: 'App Secret 不对，或签名方式不对：平台验证签名没有通过。',
    nextStep: '请管理员重新录入 App Secret，并检查签名方式。',
  },
  'clock-skew': {
    message: '这台电脑的时间与平台相差超过 10 分钟。',
    nextStep: '请校准系统时间后再取号。',
  },
  throttled: {
    message: '调用太频繁，平台暂时限流。',
    nextStep: '请稍后再取号。',
  },
  'invalid-argument': {
    message: '平台认为请求参数有误。',
    nextStep: '请核对工单号、服务商账号和门店 Code。',
  },
  business: {
    message: '平台没有为这张工单分配号码。',
    nextStep: '请按下面平台的说明处理。',
  },
  remote: {
    message: '平台服务暂时出错。',
    nextStep: '请过一会儿再取号。',
  },
  offline: {
    message: '连不上网关，网络可能已断开。',
    nextStep: '请检查网络连接后再取号。',
  },
  dns: {
    message: '找不到网关的地址（DNS 解析失败）。',
    nextStep: '请检查网络和 DNS 设置，以及店铺的网关地址。',
  },
  tls: {
    message: '无法与网关建立可信的加密连接。',
    nextStep: '请管理员检查公司代理的证书是否已装入系统，以及系统时间。',
  },
  proxy: {
    message: '代理服务器拒绝或无法连接。',
    nextStep: '请检查系统的代理设置。',
  },
  timeout: {
    message: '网关在限定时间内没有答复。',
    nextStep: '请再取一次；如总是超时，请检查网络。',
  },
  'bad-response': {
    message: '网关的答复无法识别，可能被代理或登录页面拦截。',
    nextStep: '请检查网关地址和网络代理，然后再取号。',
  },
  cancelled: { message: '已取消。', nextStep: '需要时再取号。' },
  defect: {
    message: '应用内部出错，这次没有取到号。',
    nextStep: '请再取一次；一直这样时，请复制参考信息发给管理员。',
  },
  'not-dialled': {
    message: '没有能拨打的程序，没有拨出。',
    nextStep: '请在设置的“拨打”里选择别的方式，或填写程序的完整路径。',
  },
  'dial-not-changed': {
    message: '没有改动：没有在系统的对话框里确认。',
    nextStep: '需要改动时，请再保存一次，并在对话框里确认。',
  },
  'settings-not-saved': {
    message: '没有保存，仍按原来的设置工作：写入设置文件时出错。',
    nextStep: '请再保存一次。',
  },
  'page-not-opened': {
    message: '没有打开授权页。',
    nextStep: '如果地址不对，请管理员在设置里改正授权页地址。',
  },
  'session-not-renewed': {
    message: '没有续上授权，店铺仍用原来的 Session Key。',
    nextStep: '请再续一次授权；仍然如此时，请按下面平台的说明处理。',
  },
  'not-copied': { message: '没有复制成功。', nextStep: '请再复制一次。' },
  'autostart-not-changed': {
    message: '没有改动：系统没有接受。',
    nextStep: '请在系统自己的登录启动列表里修改。',
  },
  'certificates-not-changed': {
    message: '没有改动：没有在系统的对话框里确认。',
    nextStep: '要添加，请再选一次文件，并在对话框里确认。',
  },
  'update-not-checked': {
    message: '没有检查到更新。现在的版本照常工作。',
    nextStep: '请稍后再检查一次。',
  },
  'update-not-downloaded': {
    message: '新版本没有下载下来。现在的版本照常工作。',
    nextStep: '请再下载一次。',
  },
  'update-not-installed': {
    message: '新版本没有装上。现在的版本照常工作。',
    nextStep: '请管理员安装新版本。',
  },
  'feed-not-changed': {
    message: '没有改动：没有在系统的对话框里确认。',
    nextStep: '需要改动时，请再保存一次，并在对话框里确认。',
  },
  'kit-not-read': {
    message: '配置包没有打开，这台电脑上什么都没有改动。',
    nextStep: '请向管理员要一份新的配置包。',
  },
  'kit-not-exported': {
    message: '没有导出配置包：写入文件时出错。',
    nextStep: '请换一个文件夹再导出一次。',
  },
  'kit-not-imported': {
    message: '没有导入，这台电脑上什么都没有改动。',
    nextStep: '请再打开一次配置包。',
  },
  'diagnostics-not-saved': {
    message: '诊断文件没有保存。',
    nextStep: '请换一个文件夹再保存一次。',
  },
  'request-refused': {
    message: '应用内部请求被拒绝。',
    nextStep: '请重新打开窗口后再试。',
  },
} as const satisfies Readonly<Record<FailureKind, { message: string; nextStep: string }>>

export type KindTexts = Shape<typeof failures>
