/** Why no newer version was taken, or the start at the login was not changed. */
export const updateCauses = {
  'feed-unreachable': {
    message: '没有检查到更新：连不上更新源（{{code}}）。现在的版本照常工作。',
    nextStep: '请检查网络，再检查一次。',
  },
  'feed-proxy-login': {
    message: '没有检查或下载更新：代理需要用户名和密码，或没有接受已有的。现在的版本照常工作。',
    nextStep: '请用真实店铺取一次号，在面板里填写，然后再试一次。',
  },
  'feed-silent': {
    message: '更新源没有答复。现在的版本照常工作。',
    nextStep: '请稍后再试一次。',
  },
  'feed-not-trusted': {
    message: '与更新源之间没有可信的加密连接（{{code}}）。现在的版本照常工作。',
    nextStep: '请管理员检查更新源的证书和系统时间。',
  },
  'feed-empty': {
    message: '更新源里没有这个系统的版本说明。',
    nextStep: '请管理员检查更新源的地址和内容。',
  },
  'feed-refuses': {
    message: '更新源拒绝了请求（{{code}}）。',
    nextStep: '请管理员检查更新源。',
  },
  'feed-unreadable': {
    message: '更新源的版本说明无法识别。',
    nextStep: '请管理员检查更新源的内容。',
  },
  'update-file-missing': {
    message: '更新源里没有新版本的文件（{{code}}）。现在的版本照常工作。',
    nextStep: '请管理员检查更新源的内容。',
  },
  'update-cut-off': {
    message: '新版本只下载了一部分，已经丢弃。现在的版本照常工作。',
    nextStep: '请再下载一次。',
  },
  'update-tampered': {
    message: '下载的文件与发布的校验值（sha512）不符，已经丢弃，没有安装。',
    nextStep: '请告诉管理员：更新源里的文件被改动或没有传完整。',
  },
  'update-no-room': {
    message: '磁盘空间不够，新版本没有装上。现在的版本照常工作。',
    nextStep: '请腾出磁盘空间，再试一次。',
  },
  'update-not-permitted': {
    message: '系统不允许替换应用的文件，新版本没有装上。现在的版本照常工作。',
    nextStep: '请管理员安装新版本。',
  },
  'update-not-authorised': {
    message: '没有输入管理员密码，新版本没有装上。现在的版本照常工作。',
    nextStep: '需要时再安装一次，并输入管理员密码。',
  },
  'autostart-refused': {
    message: '没有改动：写不了 {{path}}（{{code}}）。',
    nextStep: '请管理员检查这个文件夹的权限。',
  },
} as const
