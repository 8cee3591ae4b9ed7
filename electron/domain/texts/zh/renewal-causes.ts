/** Why a store's authorisation was not renewed. */
export const renewalCauses = {
  'renewal-refused': {
    message: '没有续授权：在授权页上选择了拒绝。店铺仍用原来的 Session Key。',
    nextStep: '需要时请再续一次授权，并在授权页上同意。',
  },
  'renewal-timed-out': {
    message: '没有续授权：授权页十分钟内没有完成。',
    nextStep: '请再续一次授权。',
  },
  'renewal-no-code': {
    message: '这段文字里没有授权码。',
    nextStep: '请在授权完成后的页面上复制整个地址，或页面显示的授权码。',
  },
  'renewal-foreign-answer': {
    message: '这个地址不是这一次授权的结果，没有使用。',
    nextStep: '请从刚刚打开的授权页复制地址；找不到时，再续一次授权。',
  },
  'renewal-code-refused': {
    message: '平台没有接受授权码：它已失效或用过了。店铺仍用原来的 Session Key。',
    nextStep: '请再续一次授权。',
  },
  'renewal-app-refused': {
    message: '平台不认这个应用：App Key、App Secret 或回调地址不对。',
    nextStep: '请管理员核对设置里的 App Secret，以及开放平台控制台里登记的回调地址。',
  },
  'renewal-unreadable': {
    message: '平台的答复里没有可用的 Session Key。店铺仍用原来的 Session Key。',
    nextStep: '请再续一次授权；仍然如此时，请在设置里手工填写 Session Key。',
  },
  'renewal-keys-changed': {
    message: '续授权期间，店铺的凭据或网关改过了，授权结果没有使用。',
    nextStep: '请再续一次授权。',
  },
  'renewal-port-taken': {
    message: '收不到授权结果：登记的回调端口 {{port}} 被其他程序占用。',
    nextStep: '请关闭占用端口的程序，或请管理员改用另一个回调地址。',
  },
  'renewal-cannot-listen': {
    message: '收不到授权结果：系统不允许应用在本机等待（{{code}}）。',
    nextStep: '请管理员检查安全软件的设置，或在设置里手工填写 Session Key。',
  },
  'renewal-demo': {
    message: '演示店铺不需要授权。',
    nextStep: '要续授权，请先切换到真实店铺。',
  },
  'renewal-other-account': {
    message: '授权的是另一个账号（{{account}}），没有替换：店铺仍用原来的 Session Key。',
    nextStep: '请在浏览器里换成 {{known}} 登录，再续一次授权。',
  },
  'first-refused': {
    message: '没有授权：在授权页上选择了拒绝。什么都没有保存，填写的内容还在。',
    nextStep: '请再授权一次，并在授权页上同意。',
  },
  'first-timed-out': {
    message: '没有授权：授权页十分钟内没有完成。什么都没有保存，填写的内容还在。',
    nextStep: '请再授权一次。',
  },
  'first-code-refused': {
    message: '平台没有接受授权码：它已失效或用过了。什么都没有保存，填写的内容还在。',
    nextStep: '请再授权一次。',
  },
  'first-app-refused': {
    message:
      '平台不认这个应用：App Key、App Secret 或回调地址不对。什么都没有保存，填写的内容还在。',
    nextStep:
      '请核对 App Key、App Secret，以及“高级”里的回调地址是否与开放平台控制台里登记的一致。',
  },
  'first-unreadable': {
    message: '平台的答复里没有可用的 Session Key。什么都没有保存，填写的内容还在。',
    nextStep: '请再授权一次；仍然如此时，请手工填写 Session Key。',
  },
  'first-other-account': {
    message: '授权的是另一个账号（{{account}}），没有用它。什么都没有保存，填写的内容还在。',
    nextStep: '请在浏览器里登录 {{known}}，再授权一次。',
  },
  'first-same-account': {
    message:
      '授权的账号 {{account}} 是店铺“{{store}}”的，没有用它。什么都没有保存，填写的内容还在。',
    nextStep: '请在浏览器里退出这个账号，登录这个店铺的账号，再授权一次。',
  },
  'refresh-refused': {
    message: '平台不允许这个应用刷新授权：只有服务市场订购类应用可以。',
    nextStep: '请在浏览器里重新授权；应用不会再自动刷新。',
  },
} as const
